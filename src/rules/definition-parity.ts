/**
 * `definition-parity`: link definitions (`[name]: address`) lead where those of the reference lead,
 * and none is missing or left unused.
 *
 * How links are written is free: `[text](address)` needs no definition. So a definition is missing
 * only where the translation still refers to it, and the brackets are shown to the reader.
 */
import type {Definition} from 'mdast'
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {nodesOf} from '../check/places/tree-nodes.js'
import type {Report} from '../check/report.js'
import type {LinkRewrite} from '../check/settings.js'
import type {Document} from '../model/document.js'
import type {Place} from '../model/place.js'
import {placeIn} from '../text/places/segment-place.js'

export const definitionParity = defineRule({
  id: 'definition-parity',
  summary:
    'Link definitions lead to the same addresses as in the reference, and none is missing or unused',
  why: 'One definition serves many links. Without it, all of them show as plain brackets.',
  severity: 'error',
  category: 'design/markup',
  follows: [],
  examples: [
    {
      name: 'the same definitions',
      source: ['en', 'See the [rules][r] of the harbour.\n\n[r]: https://example.org/rules'],
      target: ['nl', 'Zie de [regels][r] van de haven.\n\n[r]: https://example.org/rules'],
      findings: []
    },
    {
      name: 'the definition is missing',
      source: ['en', 'See the [rules][r] of the harbour.\n\n[r]: https://example.org/rules'],
      target: ['nl', 'Zie de [regels][r] van de haven.'],
      findings: ['target 1:8-1:19 Missing definition of `[r]`']
    },
    {
      name: 'the definition leads elsewhere',
      source: ['en', 'See the [rules][r] of the harbour.\n\n[r]: https://example.org/rules'],
      target: ['de', 'Siehe die [Regeln][r] des Hafens.\n\n[r]: https://example.org/rule'],
      findings: [
        'target 3:1-3:30 Unexpected address `https://example.org/rule` of `[r]`, expected `https://example.org/rules`'
      ]
    },
    {
      name: 'nothing refers to the definition any more',
      source: ['en', 'See the [rules][r] of the harbour.\n\n[r]: https://example.org/rules'],
      target: ['fr', 'Voir le règlement du port.\n\n[r]: https://example.org/rules'],
      findings: ['target 3:1-3:31 Unexpected definition of `[r]`, which nothing refers to']
    },
    {
      name: 'a definition is missing',
      source: [
        'en',
        'See [the plan][plan] and [the map].\n\n[plan]: /plan.html\n[the map]: /map.html'
      ],
      target: ['es', 'Véase [el plano][plan] y [el mapa][the map].\n\n[plan]: /plan.html'],
      findings: ['target 1:26-1:44 Missing definition of `[the map]`']
    }
  ],
  check({source, target}, report, {settings: {linkRewrites}}) {
    const [from, to] = [definitionsOf(source), definitionsOf(target)]
    if (from.size === 0) return
    const used = {source: usesOf(source), target: usesOf(target)}
    for (const [identifier, definition] of from) {
      const there = to.get(identifier)
      if (there === undefined) for (const found of missing(definition, target)) report(found)
      else if (!isSameAddress(definition.url, there.url, linkRewrites)) {
        report(changed(definition, there, used.target.get(identifier) ?? []))
      } else if (used.source.has(identifier) && !used.target.has(identifier)) {
        report(unused(definition, there))
      }
    }
  }
})

function definitionsOf({tree}: Document): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>()
  for (const node of nodesOf(tree, 'definition')) {
    if (!found.has(node.identifier)) found.set(node.identifier, node)
  }
  return found
}

/** Where links and images refer to each definition. */
function usesOf({tree}: Document): ReadonlyMap<string, readonly Place[]> {
  const uses = new Map<string, Place[]>()
  for (const node of [...nodesOf(tree, 'linkReference'), ...nodesOf(tree, 'imageReference')]) {
    const place = placeOf(node)
    if (place) uses.set(node.identifier, [...(uses.get(node.identifier) ?? []), place])
  }
  return uses
}

function placeOf({position}: Pick<Definition, 'position'>): Place | undefined {
  const {start, end} = position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return undefined
  return {
    start: {line: start.line, column: start.column, offset: start.offset},
    end: {line: end.line, column: end.column, offset: end.offset}
  }
}

function isSameAddress(from: string, to: string, rewrites: readonly LinkRewrite[]): boolean {
  if (from === to) return true
  return rewrites.some((rewrite) => from.replace(rewrite.from, rewrite.to) === to)
}

function missing(definition: Definition, document: Document): Report[] {
  const name = definition.label ?? definition.identifier
  const counterpart = placeOf(definition)
  const [use] = document.segments.flatMap((segment) => {
    const range = bareReference(segment.text, definition.identifier)
    return range ? [placeIn(document, segment, range.start, range.end)] : []
  })
  if (!use) return []
  return [
    {
      message: `Missing definition of \`[${name}]\``,
      side: 'target',
      place: use,
      ...(counterpart ? {counterpart} : {}),
      expected: `[${name}]: ${definition.url}`,
      evidence: grade.exact,
      note: 'The link shows as plain brackets'
    }
  ]
}

/** `[text][name]` or `[name][]` that is shown as such. */
function bareReference(text: string, identifier: string) {
  for (const match of text.matchAll(/\[([^[\]]+)\]\[([^[\]]*)\]/gu)) {
    const name = (match[2] || match[1] || '').toLowerCase()
    if (name === identifier) return {start: match.index, end: match.index + match[0].length}
  }
  return undefined
}

function changed(definition: Definition, there: Definition, related: readonly Place[]): Report {
  const name = there.label ?? there.identifier
  const counterpart = placeOf(definition)
  return {
    message: `Unexpected address \`${there.url}\` of \`[${name}]\`, expected \`${definition.url}\``,
    side: 'target',
    place: placeOrHead(there),
    related,
    ...(counterpart ? {counterpart} : {}),
    actual: there.url,
    expected: definition.url,
    evidence: grade.strong,
    note: 'The definition of that name has another address in the reference'
  }
}

function unused(definition: Definition, there: Definition): Report {
  const counterpart = placeOf(definition)
  return {
    message: `Unexpected definition of \`[${there.label ?? there.identifier}]\`, which nothing refers to`,
    side: 'target',
    severity: 'info',
    place: placeOrHead(there),
    ...(counterpart ? {counterpart} : {}),
    actual: there.url,
    evidence: grade.strong,
    note: 'The reference has a link to it'
  }
}

function placeOrHead(node: Definition): Place {
  const head = {line: 1, column: 1, offset: 0}
  return placeOf(node) ?? {start: head, end: head}
}
