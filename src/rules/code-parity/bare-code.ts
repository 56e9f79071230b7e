import type {Document} from '../../model/document.js'
import type {Segment} from '../../model/segment.js'
import {isPlainWord} from '../../text/marks/code-tokens.js'
import {proseOf} from '../../text/prose.js'

/** Where code is written without its markup: on its own, or only as a part of a longer name. */
export type BareCode =
  | {readonly type: 'alone'; readonly segment: Segment; readonly start: number}
  | {readonly type: 'part'}
  | {readonly type: 'none'}

/** Looks for a piece of code in the text of segments, outside of all code. */
export function bareCode(segments: readonly Segment[], value: string): BareCode {
  let isPart = false
  for (const segment of segments) {
    const {text} = segment
    for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
      if (isMarked(segment, start, value)) continue
      const [before, after] = [text.slice(0, start), text.slice(start + value.length)]
      if (!partBefore.test(before) && !partAfter.test(after)) return {type: 'alone', segment, start}
      isPart = true
    }
  }
  return isPart ? {type: 'part'} : {type: 'none'}
}

/**
 * `node` in `node.js`, `v1` in `v1.2`, `main` in `src/main`: what a longer name goes on with. A hyphen
 * and one word may make a compound of a language, as in `for-Schleife`.
 */
const partBefore = /(?:[\p{L}\p{N}_]|[\p{L}\p{N}_)\]][./@:#-]|[$@#/\\-])$/u
const partAfter =
  /^(?:[\p{L}\p{N}_]|[./@:#][\p{L}\p{N}_(/]|-(?!\p{L}+(?![\p{L}\p{N}_.-]))[\p{L}\p{N}]|[(/\\])/u

function isMarked({marks}: Segment, start: number, value: string): boolean {
  const end = start + value.length
  return marks.some(
    (mark) =>
      (mark.type === 'code' ||
        mark.type === 'placeholder' ||
        (mark.type === 'link' && mark.value.includes(value))) &&
      mark.start < end &&
      start < mark.end
  )
}

/** Around code that nothing else sets off: white space, brackets, and marks that end a clause. */
const plainBefore = /(?:^|[\s(（[、，。])$/u
const plainAfter = /^(?:$|[\s)）\]、，。]|[.,;:!?](?:\s|$))/u

/**
 * Whether anybody would mark bare code without a second look: nothing else sets it off (quotation
 * marks, emphasis), it has letters, and it is no word that the translation uses elsewhere.
 */
export function isSafeToMark(
  {segment, start}: {readonly segment: Segment; readonly start: number},
  value: string,
  {format, segments}: Document
): boolean {
  const {text, marks} = segment
  const end = start + value.length
  const isSetOff = marks.some(
    (mark) =>
      (mark.type === 'emphasis' || mark.type === 'strong') &&
      mark.start === start &&
      mark.end === end
  )
  return (
    format === 'markdown' &&
    !isSetOff &&
    /\p{L}.*\p{L}/u.test(value) &&
    plainBefore.test(text.slice(0, start)) &&
    plainAfter.test(text.slice(end)) &&
    (!isPlainWord(value) || timesIn(segments, value) === 1)
  )
}

/** How often a word is used as a word in a document, up to 2. */
function timesIn(segments: readonly Segment[], word: string): number {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'giu')
  let times = 0
  for (const segment of segments) {
    if (!segment.text.toLowerCase().includes(word.toLowerCase())) continue
    times += Array.from(proseOf(segment).matchAll(pattern)).length
    if (times > 1) return times
  }
  return times
}
