import type {Bitext} from '../model/bead.js'
import type {Document} from '../model/document.js'
import type {Fix} from '../model/edit.js'
import {isInMachineText} from '../text/places/machine-text.js'
import type {Found} from './fold-follow-ups.js'
import type {IgnoreComment} from './ignores/ignore-comments.js'
import {overlap} from './overlap.js'

/** Confidence, from 0 to 1, from which a fix needs nobody to look at it. */
const sureFrom = 0.9

/**
 * Makes fixes unsafe if their finding is not sure enough, if others that belong to them are not, or if
 * what they repeat is itself in question: a link that follows an altered heading would hide which of
 * the two is wrong.
 */
export function doubtFixes(found: readonly Found[]): readonly Found[] {
  const doubted = new Set(found.filter((one) => isDoubted(one, found)))
  const rules = new Set([...doubted].map(({rule}) => rule).filter((rule) => rule.fixesTogether))
  return found.map((one) => (doubted.has(one) || rules.has(one.rule) ? withUnsafeFix(one) : one))
}

function isDoubted(one: Found, found: readonly Found[]): boolean {
  const {fix, fixRepeats: words, confidence} = one.report
  if (fix?.safety !== 'sure') return false
  if (confidence < sureFrom) return true
  if (!words) return false
  return found.some(
    ({report: {side, place, related = []}}) =>
      side === fix.side && [place, ...related].some((other) => overlap(other, words))
  )
}

function withUnsafeFix({report, ...rest}: Found): Found {
  const {fix} = report
  return fix ? {...rest, report: {...report, fix: {...fix, safety: 'unsafe'}}} : {...rest, report}
}

/**
 * Findings without the fixes that would change protected parts: HTML, text that a comment protects
 * from their rule, and text for machines unless their rule is about it.
 */
export function keepAlone(
  found: readonly Found[],
  {bitext, ignores}: {readonly bitext: Bitext; readonly ignores: readonly IgnoreComment[]}
): readonly Found[] {
  const html = {source: htmlIn(bitext.source), target: htmlIn(bitext.target)}
  return found.map((one) => {
    const {fix, ...report} = one.report
    if (!fix) return one
    const isIn = (range: Range) => reaches(fix, range)
    const isKept =
      html[fix.side].some(isIn) ||
      keptFrom(one, ignores).some(isIn) ||
      (!one.rule.fixesMarkup && fix.edits.some((edit) => isInMachineText(bitext[fix.side], edit)))
    return isKept ? {...one, report} : one
  })
}

/** UTF-16 code units of a document, both ends included. */
interface Range {
  readonly start: number
  readonly end: number
}

function htmlIn({segments}: Document): readonly Range[] {
  return segments
    .flatMap((segment) => [
      ...(segment.kind === 'html' ? [segment.place] : []),
      ...segment.marks.filter(({type}) => type === 'html').map(({place}) => place)
    ])
    .map(({start, end}) => ({start: start.offset + 1, end: end.offset - 1}))
}

function keptFrom(
  {rule, report: {fix}}: Found,
  ignores: readonly IgnoreComment[]
): readonly Range[] {
  return ignores.flatMap(({side, range, rules}) =>
    range && side === fix?.side && (rules.length === 0 || rules.includes(rule.id)) ? [range] : []
  )
}

function reaches({edits}: Fix, range: Range): boolean {
  return edits.some(({start, end}) => start <= range.end && range.start <= end)
}
