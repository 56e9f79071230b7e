import {grade} from '../check/grade.js'
/**
 * `code-parity`: code says the same on both sides, in blocks and within the text.
 *
 * Compared token by token. Comments, quoted sentences, placeholders and labels in a language may be
 * translated, white space and the kind of quotation mark may differ; all else may not. A word that
 * is code in the reference and stands bare in the translation has lost its markup.
 */

import {defineRule} from '../check/define-rule.js'
import {excerpt} from '../check/gaps/gap-words.js'
import type {Report} from '../check/report.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Segment} from '../model/segment.js'
import {placeIn} from '../text/places/segment-place.js'
import {type CodeChange, codeChanges, isFree} from './code-parity/code-changes.js'
import {fenceLanguage, isNoLanguage, isSameFenceLanguage} from './code-parity/fence-language.js'
import {inlineCodeDrifts} from './code-parity/inline-code-drifts.js'

export const codeParity = defineRule({
  id: 'code-parity',
  summary: 'Code is the same on both sides, except for comments and placeholders',
  why: 'Readers copy code as it is. With one wrong letter, it does not run or does something else.',
  severity: 'error',
  category: 'accuracy/do-not-translate',
  fixesMarkup: true,
  examples: [
    {
      name: 'a comment may be translated',
      source: ['en', 'Run this:\n\n```sh\nferry --list # all of the ferries\n```'],
      target: ['nl', 'Voer dit uit:\n\n```sh\nferry --list # alle veerboten\n```'],
      findings: []
    },
    {
      name: 'an option was altered',
      source: ['en', 'Run this:\n\n```sh\nferry --list\n```'],
      target: ['nl', 'Voer dit uit:\n\n```sh\nferry --lijst\n```'],
      findings: ['target 4:9-4:14 Unexpected code `lijst`, expected `list`']
    },
    {
      name: 'a line of code is missing',
      source: ['en', 'Run this:\n\n```js\nopen(harbour)\nsail(ferry, 3)\nclose(harbour)\n```'],
      target: ['de', 'Führe das aus:\n\n```js\nopen(harbour)\nclose(harbour)\n```'],
      findings: ['target 4:14-4:14 Missing code `sail(ferry, 3)`']
    },
    {
      name: 'a block says another language',
      source: ['en', 'Run this:\n\n```js\nopen(harbour)\n```'],
      target: ['es', 'Ejecute esto:\n\n```java\nopen(harbour)\n```'],
      findings: ['target 3:4-3:8 Unexpected code language `java`, expected `js`']
    },
    {
      name: 'code within the text was altered',
      source: ['en', 'The option `--list-all` shows the ferries of the day.'],
      target: ['fr', 'L’option `--list-al` montre les traversées du jour.'],
      findings: ['target 1:10-1:21 Unexpected code `--list-al`, expected `--list-all`']
    },
    {
      name: 'code within the text lost its markup',
      source: ['en', 'The option `--list` shows the ferries of the day.'],
      target: ['es', 'La opción --list muestra los ferris del día.'],
      findings: ['target 1:11-1:17 Missing code markup on `--list`']
    }
  ],
  check(bitext, report) {
    for (const bead of bitext.beads) {
      for (const found of [blockReport(bead, bitext), languageReport(bead, bitext)]) {
        if (found) report(found)
      }
    }
    for (const drift of inlineCodeDrifts(bitext)) report(drift)
  }
})

function blockReport(bead: Bead, bitext: Bitext): Report | undefined {
  const [source, target] = [bead.source[0], bead.target[0]]
  if (!source || !target || bead.source.length + bead.target.length > 2) return undefined
  if (source.kind !== 'code' && target.kind !== 'code') return undefined
  if (source.kind !== target.kind) return kindReport(source, target, bead)
  const [first, ...more] = codeChanges(source.text, target.text)
  if (!first) return undefined
  const place = (at: CodeChange['at']) => placeIn(bitext.target, target, at.start, at.end)
  return {
    ...wordsFor(first, source, target),
    side: 'target',
    place: place(first.at),
    counterpart: counterpartOf(first, source, bitext),
    related: more.map(({at}) => place(at)),
    evidence: isFree(first) ? grade.slight : grade.exact,
    note:
      more.length === 0
        ? 'The rest of the code is the same'
        : `The code differs in ${more.length} more ${more.length === 1 ? 'place' : 'places'}`,
    bead
  }
}

/** The language after the opening fence, by which code is coloured and picked out. */
function languageReport(bead: Bead, bitext: Bitext): Report | undefined {
  const [source, target] = [bead.source[0], bead.target[0]]
  if (source?.kind !== 'code' || target?.kind !== 'code') return undefined
  if (bead.source.length + bead.target.length > 2) return undefined
  const [from, to] = [fenceLanguage(source, bitext.source), fenceLanguage(target, bitext.target)]
  if (!from || !to || isSameFenceLanguage(from.name, to.name)) return undefined
  const isLost = isNoLanguage(to.name)
  const message =
    to.name === ''
      ? `Missing code language \`${from.name}\``
      : from.name === ''
        ? `Unexpected code language \`${to.name}\``
        : `Unexpected code language \`${to.name}\`, expected \`${from.name}\``
  const [start, end] = [to.place.start.offset, to.place.end.offset]
  return {
    message,
    side: 'target',
    severity: isLost || isNoLanguage(from.name) ? 'info' : 'warning',
    place: to.place,
    counterpart: from.place,
    actual: to.name,
    expected: from.name,
    evidence: grade.firm,
    note: 'Tools use the language after the fence to highlight and find code',
    bead,
    ...(from.name === ''
      ? {}
      : {
          fix: {
            title: `Write \`${from.name}\``,
            side: 'target',
            edits: [{start, end, insert: from.name}],
            // Other code may well be in another language.
            safety: isSameCode(source, target) ? 'sure' : 'unsafe'
          }
        })
  }
}

function isSameCode(source: Segment, target: Segment): boolean {
  return codeChanges(source.text, target.text).every(isFree)
}

function counterpartOf({source}: CodeChange, segment: Segment, bitext: Bitext) {
  const [first, last] = [source[0], source.at(-1)]
  return first && last ? placeIn(bitext.source, segment, first.start, last.end) : segment.place
}

function wordsFor({source, target}: CodeChange, from: Segment, to: Segment) {
  const expected = textOf(source, from)
  const actual = textOf(target, to)
  if (actual === undefined)
    return {
      message: `Missing code \`${excerpt(expected ?? '')}\``,
      ...(expected === undefined ? {} : {expected})
    }
  if (expected === undefined) return {message: `Unexpected code \`${excerpt(actual)}\``, actual}
  return {
    message: `Unexpected code \`${excerpt(actual)}\`, expected \`${excerpt(expected)}\``,
    actual,
    expected
  }
}

function textOf(tokens: CodeChange['source'], {text}: Segment): string | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first && last ? text.slice(first.start, last.end) : undefined
}

function kindReport(source: Segment, target: Segment, bead: Bead): Report {
  return {
    message: `Unexpected ${target.kind}, expected ${source.kind}`,
    side: 'target',
    place: target.place,
    counterpart: source.place,
    actual: target.kind,
    expected: source.kind,
    evidence: grade.certain,
    note: 'One side has a code block where the other has none',
    bead
  }
}
