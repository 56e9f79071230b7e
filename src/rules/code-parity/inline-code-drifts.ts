import {grade} from '../../check/grade.js'
import type {Report} from '../../check/report.js'
import {type Unmatched, unmatched} from '../../check/tokens/drifts.js'
import {marksOf, type PlacedMark} from '../../check/tokens/placed-mark.js'
import type {Bitext} from '../../model/bead.js'
import type {Document} from '../../model/document.js'
import type {Fix} from '../../model/edit.js'
import type {Segment} from '../../model/segment.js'
import {codeTokens, isPlainWord} from '../../text/marks/code-tokens.js'
import {placeIn} from '../../text/places/segment-place.js'
import {type BareCode, bareCode, isSafeToMark} from './bare-code.js'
import {codeChanges} from './code-changes.js'

/** What is wrong with the code within the text, bead by bead. */
export function inlineCodeDrifts(bitext: Bitext): Report[] {
  const keyed = new Map<string, string>()
  return unmatched(bitext.beads, {
    tokensOf: codeMarks,
    keyOf: ({value}) => {
      const key = keyed.get(value) ?? keyOf({value})
      keyed.set(value, key)
      return key
    }
  }).flatMap((left) => reportsOf(left, bitext))
}

function codeMarks(segment: Segment): readonly PlacedMark[] {
  return marksOf(segment, 'code')
}

function keyOf({value}: Pick<PlacedMark, 'value'>): string {
  return codeTokens(value)
    .map(({key}) => (key.startsWith('{{') ? '{{}}' : key))
    .join(' ')
}

function reportsOf({bead, source, target}: Unmatched<PlacedMark>, bitext: Bitext): Report[] {
  const left = [...target]
  const once = source.filter(
    (mark, index) => source.findIndex((other) => keyOf(other) === keyOf(mark)) === index
  )
  return once.flatMap((mark): Report[] => {
    const common = {side: 'target', counterpart: mark.place, bead} as const
    const partner = left.findIndex((other) => isPartner(mark, other))
    const [found] = partner < 0 ? [] : left.splice(partner, 1)
    if (found && isSentence(mark.value) && isSameButCase(mark.value, found.value)) return []
    if (found && codeChanges(withOptionsOf(mark.value, found.value), found.value).length === 0)
      return []
    if (found) return [{...common, ...changed(mark, found), evidence: grade.strong}]
    // A word that is named twice may well be named once.
    if (
      bead.target.some((segment) =>
        codeMarks(segment).some((other) => keyOf(other) === keyOf(mark))
      )
    )
      return []
    const bare = bareCode(bead.target, mark.value)
    if (bare.type === 'alone') {
      return [{...common, ...unmarked(mark, bare, bitext.target), evidence: grade.firm}]
    }
    if (bare.type === 'part') return []
    const last = bead.target.at(-1)
    if (isSentence(mark.value) || isOwnValue(mark.value) || !last) return []
    return [{...common, ...lost(mark, last), evidence: grade.fair}]
  })
}

/** Whether one piece of code stands in the place of another: most of its tokens, or words for words. */
function isPartner(mark: PlacedMark, other: PlacedMark): boolean {
  if (isSentence(mark.value) && isSentence(other.value)) return true
  const value = withOptionsOf(mark.value, other.value)
  const [from, to] = [keyOf({...mark, value}).split(' '), keyOf(other).split(' ')]
  const shared = from.filter((key) => to.includes(key)).length
  return shared * 2 >= Math.min(from.length, to.length) || isNear(value, other.value)
}

/** An option in its two forms (`{{[-l|--list]}}`) is the one that the other side has. */
function withOptionsOf(code: string, other: string): string {
  return code.replace(/\{\{\[([^\]|]+)\|([^\]|]+)\]\}\}/gu, (all, short, long) => {
    if (other.includes(all)) return all
    return [long, short].find((option) => other.includes(option)) ?? all
  })
}

/** Two texts that begin and end alike. */
function isNear(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return (start + end) * 2 >= Math.max(a.length, b.length)
}

/** Words of a language: the name of a button, a menu, a key. */
function isSentence(code: string): boolean {
  return code.split(/[\s,.:;!?&#*-]+/u).every((word) => word === '' || isPlainWord(word))
}

function isOwnValue(code: string): boolean {
  return codeTokens(code).every(({isOwn}) => isOwn)
}

/** As at the start of a sentence. */
function isSameButCase(code: string, other: string): boolean {
  return code.toLowerCase() === other.toLowerCase()
}

function changed(mark: PlacedMark, found: PlacedMark) {
  return {
    message: `Unexpected code \`${found.value}\`, expected \`${mark.value}\``,
    place: found.place,
    actual: found.value,
    expected: mark.value,
    note: 'Code is not translated'
  }
}

function unmarked(
  {value}: PlacedMark,
  bare: BareCode & {readonly type: 'alone'},
  document: Document
) {
  const sign = value.includes('`') ? '``' : '`'
  const place = placeIn(document, bare.segment, bare.start, bare.start + value.length)
  const {start, end} = place
  const isVerbatim = document.text.slice(start.offset, end.offset) === value
  const edits: Fix['edits'] = [
    {start: start.offset, end: start.offset, insert: sign},
    {start: end.offset, end: end.offset, insert: sign}
  ]
  const safety = isSafeToMark(bare, value, document) ? 'sure' : 'unsafe'
  const fix: Fix = {title: `Mark \`${value}\` as code`, side: 'target', edits, safety}
  return {
    message: `Missing code markup on \`${value}\``,
    place,
    actual: value,
    expected: `${sign}${value}${sign}`,
    note: 'It is code in the reference and plain text here',
    ...(isVerbatim && document.format === 'markdown' ? {fix} : {})
  }
}

function lost({value}: PlacedMark, {place}: Segment) {
  return {
    message: `Missing code \`${value}\``,
    place,
    expected: value,
    note: 'The reference has this code here; the translation has it nowhere near'
  }
}
