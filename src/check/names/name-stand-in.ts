import {type Bead, sentencesOf} from '../../model/bead.js'
import type {Side} from '../../model/side.js'
import {baseLanguage} from '../../text/language.js'
import {languageData} from '../../text/languages/index.js'
import {isShort, type NameToken} from './name-token.js'

/**
 * How far apart, as a share of the length of their texts, a name and its replacement may be: in
 * sentences that translate each other, and where sentences do not help.
 */
const farthest = {inSentence: 0.45, inText: 0.2} as const

/** The most probable replacement of a name: another name near the same place. */
export function bestStandIn(
  bead: Bead,
  source: NameToken,
  extra: readonly NameToken[]
): NameToken | undefined {
  const fits = extra
    .flatMap((target) => {
      const distance = Math.abs(placeOf(source) - placeOf(target))
      return canStandFor(bead, source, target)
        ? [{target, score: fitOf(source, target) - 3 * distance}]
        : []
    })
    .sort((a, b) => b.score - a.score)
  return fits[0]?.target
}

function fitOf(source: NameToken, target: NameToken): number {
  return target.evidence + (isShort(source) === isShort(target) ? 1 : 0)
}

function canStandFor(bead: Bead, source: NameToken, target: NameToken): boolean {
  const distance = Math.abs(placeOf(source) - placeOf(target))
  if (target.isNoun && !isUnlikeNoun(source, target)) {
    return false
  }
  const [from, to] = [
    sentenceBeadOf(bead, 'source', source),
    sentenceBeadOf(bead, 'target', target)
  ]
  if (from !== undefined && to !== undefined) {
    if (from !== to) return false
    if (sentencesOf(bead).length > 1 && distance <= farthest.inSentence) return true
  }
  const isAlone = sentencesOf(bead).length <= 1 && source.segment.sentences.length <= 1
  return distance <= (isAlone ? farthest.inSentence : farthest.inText)
}

/**
 * Where every noun has a capital, a noun may be a name if nothing says that it is a word and a
 * whole name is missing.
 */
function isUnlikeNoun(source: NameToken, target: NameToken): boolean {
  return (
    !isShort(source) &&
    !source.isFewer &&
    source.evidence >= 1 &&
    target.words.length === 1 &&
    !hasNounEnding(target) &&
    Math.abs(placeOf(source) - placeOf(target)) <= 0.25
  )
}

/** Whether a word ends as the nouns of its language do. */
function hasNounEnding({value, segment}: NameToken): boolean {
  const {names} = languageData(baseLanguage(segment.lang)) ?? {}
  return names?.nounEnding?.test(value) ?? false
}

function sentenceBeadOf(bead: Bead, side: Side, {segment, start}: NameToken): number | undefined {
  const sentence = segment.sentences.findLast((one) => one.start <= start)
  const at = sentencesOf(bead).findIndex((one) => sentence && one[side].includes(sentence))
  return at < 0 ? undefined : at
}

function placeOf({start, end, segment}: NameToken): number {
  return (start + end) / 2 / Math.max(1, segment.text.length)
}
