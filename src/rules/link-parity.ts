import {grade} from '../check/grade.js'
/**
 * `link-parity`: a link leads where the reference's leads, and none is missing or added.
 *
 * Order is free. Pages are compared, not addresses: scheme, `www.`, a last slash and the parts that
 * choose a language (`/en/`, `?hl=nl`, `guide.nl.md`, the hosts of Wikipedia) do not count, and
 * `linkRewrites` in the config says what else is the same. Links within the document are compared
 * by `anchor-parity`, those to mail boxes by `email-parity`.
 */

import {defineRule} from '../check/define-rule.js'
import type {Report} from '../check/report.js'
import type {CheckSettings} from '../check/settings.js'
import {brokenLinks} from '../check/tokens/broken-links.js'
import {costIf} from '../check/tokens/cheapest-pairs.js'
import type {Drift} from '../check/tokens/drift.js'
import {driftReport} from '../check/tokens/drift-report.js'
import {drifts} from '../check/tokens/drifts.js'
import {type LinkToken, linksOf} from '../check/tokens/link-tokens.js'
import {placeCost, tokenValue} from '../check/tokens/token.js'
import type {Bead, Bitext} from '../model/bead.js'
import {isSameTarget, linkTarget} from '../text/marks/link-target.js'
import {affixLikeness} from '../text/words/affix-likeness.js'

export const linkParity = defineRule({
  id: 'link-parity',
  summary: 'Links lead to the same pages, and none is missing or added',
  why: 'A missing or altered link leads readers nowhere, or to a different page than in the reference.',
  severity: 'warning',
  category: 'accuracy/mistranslation',
  alsoFollows: ['definition-parity'],
  fixesMarkup: true,
  examples: [
    {
      name: 'the same page, in the language of the translation',
      source: ['en', 'See [the tide table](https://tides.example/en/table/) first.'],
      target: ['nl', 'Zie eerst [de getijtabel](http://www.tides.example/nl/table).'],
      findings: []
    },
    {
      name: 'another page',
      source: ['en', 'See [the tide table](https://tides.example/table) first.'],
      target: ['nl', 'Zie eerst [de getijtabel](https://tides.example/tabel).'],
      findings: [
        'target 1:11-1:55 Unexpected link `https://tides.example/tabel`, expected `https://tides.example/table`'
      ]
    },
    {
      name: 'a link became plain text',
      source: ['en', 'Boats come in at high tide. See [the tide table](tides.md) first.'],
      target: ['de', 'Boote kommen bei Flut herein. Siehe zuerst die Gezeitentafel.'],
      findings: ['target 1:31-1:62 Missing link `tides.md`']
    },
    {
      name: 'a link that the reference does not have',
      source: ['en', 'The harbour master has the key.'],
      target: ['fr', 'Le [capitaine du port](https://port.example/capitaine) a la clé.'],
      findings: [
        'target 1:4-1:55 Unexpected link `https://port.example/capitaine`, not in the reference'
      ]
    },
    {
      name: 'a link broken by a space',
      source: ['en', 'See [the tide table](https://tides.example/table) first.'],
      target: ['nl', 'Zie eerst [de getijtabel] (https://tides.example/table).'],
      findings: [
        'target 1:11-1:56 Unexpected white space between the text and the address of link `https://tides.example/table`'
      ]
    },
    {
      name: 'a rewrite that the project has asked for',
      source: ['en', 'See [the tide table](https://tides.example/table) first.'],
      target: ['nl', 'Zie eerst [de getijtabel](https://getijden.example/table).'],
      settings: {linkRewrites: [{from: 'tides.example', to: 'getijden.example'}]},
      findings: []
    },
    {
      name: 'a slip in an address that the project rewrites',
      source: ['en', 'See [the tide table](https://tides.example/table) first.'],
      target: ['nl', 'Zie eerst [de getijtabel](https://getijden.example/tabel).'],
      settings: {linkRewrites: [{from: 'tides.example', to: 'getijden.example'}]},
      findings: [
        'target 1:11-1:58 Unexpected link `https://getijden.example/tabel`, expected `https://getijden.example/table`'
      ]
    },
    {
      name: 'a link to another page',
      source: ['en', 'Read [the opening hours](https://museum.example/hours) first.'],
      target: ['es', 'Lea primero [el horario](https://museum.example/hour).'],
      findings: [
        'target 1:13-1:54 Unexpected link `https://museum.example/hour`, expected `https://museum.example/hours`'
      ]
    }
  ],
  check(bitext, report, {settings}) {
    for (const drift of linkDrifts(bitext, settings)) {
      const found = driftReport(asWanted(drift, settings), {noun: 'link', evidence, note, fix})
      if (found) report(found)
    }
    for (const bead of bitext.beads) {
      if (bead.source.length > 0) for (const found of brokenIn(bead, bitext)) report(found)
    }
  }
})

/** Where the reference has the same slip, it is as it should be there. */
function brokenIn(bead: Bead, {source, target}: Bitext): Report[] {
  if (bead.source.some((segment) => brokenLinks(segment, source).length > 0)) return []
  return bead.target.flatMap((segment) =>
    brokenLinks(segment, target).map(({shown, place, gap}): Report => {
      // All of it is named: brackets and address are text before, and a link after.
      const [start, end] = [place.start.offset, place.end.offset]
      const insert =
        target.text.slice(start, gap.start.offset) + target.text.slice(gap.end.offset, end)
      const edit = {start, end, insert}
      return {
        message: `Unexpected white space between the text and the address of link \`${shown}\``,
        side: 'target',
        place,
        evidence: grade.exact,
        actual: target.text.slice(place.start.offset, place.end.offset),
        note: 'Readers see the brackets and the address instead of a link',
        bead,
        fix: {title: 'Remove the white space', side: 'target', edits: [edit], safety: 'sure'}
      }
    })
  )
}

function linkDrifts(bitext: Bitext, settings: CheckSettings): Drift<LinkToken>[] {
  const langs = [bitext.source.lang, bitext.target.lang]
  const isSame = (source: LinkToken, target: LinkToken) =>
    isSameTarget(source.target, target.target) ||
    rewritten(source.shown, settings).some((url) =>
      isSameTarget(linkTarget(url, langs), target.target)
    )
  return drifts(bitext.beads, {
    tokensOf: (segment, side) => linksOf(bitext, side, segment),
    keyOf: tokenValue,
    same: [costIf(isSame, alterationCost)],
    cost: alterationCost
  })
}

/** By spelling first, then by place. */
const alterationCost = costIf<LinkToken>(
  (source, target) => source.target.type === target.target.type,
  (source, target) =>
    1 - affixLikeness(source.shown, target.shown) + 0.1 * placeCost(source, target)
)

/** A drift whose reference link leads where the project has its translations lead. */
function asWanted(drift: Drift<LinkToken>, settings: CheckSettings): Drift<LinkToken> {
  if (drift.type !== 'changed') return drift
  const shown = rewritten(drift.source.shown, settings).at(-1) ?? drift.source.shown
  return {...drift, source: {...drift.source, shown}}
}

/** The address with one rewrite applied, and with all of them in turn. */
function rewritten(url: string, {linkRewrites}: CheckSettings): string[] {
  const single = linkRewrites.map(({from, to}) => url.replaceAll(from, to))
  const all = linkRewrites.reduce((done, {from, to}) => done.replaceAll(from, to), url)
  return [...single, all].filter((one) => one !== url)
}

/** Addresses are compared letter by letter; a lost link may be meant where the text was shortened. */
function evidence(drift: Drift<LinkToken>): number {
  return drift.type === 'changed' ? 0.97 : 0.92
}

function note(drift: Drift<LinkToken>): string {
  switch (drift.type) {
    case 'changed':
      return 'The link in the reference leads elsewhere'
    case 'missing':
      return 'No link in the translation leads there'
    case 'extra':
      return 'No link in the reference leads there'
  }
}

/**
 * Another address may be a choice: the page in the other language, a newer one, one that still
 * exists. So a person has to look.
 */
function fix(drift: Drift<LinkToken>): Report['fix'] {
  if (drift.type !== 'changed' || !drift.target.address) return undefined
  const {source} = drift
  const {start, end} = drift.target.address
  return {
    title: `Write \`${source.shown}\``,
    side: 'target',
    edits: [{start, end, insert: source.shown}],
    safety: 'unsafe'
  }
}
