/**
 * Sentences inside a bead that the other side does not have, with how likely that is.
 *
 * An aligner leaves a sentence alone also where it was only run together with its neighbour, so
 * its posterior is weighed with what the lengths of the whole bead say:
 *
 *     odds = p / (1 − p) · N(ln ρ'; σ²) / N(ln ρ; σ²) · e^(marks − merger)   [1]
 *     ρ    length of the target over what the source's length leads to expect [1]
 *     ρ'   the same without the lone sentences of its side                    [1]
 *     σ²   `spread` + `perCharacter` / length of the source                   [1]
 *
 *     p       posterior of the sentence bead
 *     marks   what its final mark says: a `?` or `:` that the other side has not [nats]
 *     merger  what speaks beforehand for a merger rather than a loss          [nats]
 *
 * Fitted on published pairs, by reading.
 */
import {type Bead, type Bitext, type SentenceBead, sentencesOf} from '../../model/bead.js'
import type {SegmentKind, Sentence} from '../../model/segment.js'
import {otherSide, type Side} from '../../model/side.js'
import {finalMark} from '../../text/marks/final-mark.js'

/** Neighbouring sentences of one side of a bead without a counterpart. */
export interface LoneSentences {
  readonly bead: Bead
  /** At least one, in reading order. */
  readonly sentences: readonly Sentence[]
  /** The sentence of the other side that is aligned with what precedes them. */
  readonly before: Sentence | undefined
  /** In [0, 1]: how sure it is that they have no counterpart, given the bead. */
  readonly evidence: number
}

const spread = 0.01
const perCharacter = 6.8
const merger = 1
/** For each mark that went with its sentence, where a merger would have kept or replaced it. */
const lostMark = 1.5
/** Minimum confidence to report. */
const leastConfidence = 0.55

export function loneSentences(bitext: Bitext, side: Side): LoneSentences[] {
  const ratioFor = lengthRatio(bitext.beads)
  return bitext.beads.flatMap((bead, index) => {
    const ratio = ratioFor(bead)
    if (!mayLack(bead, ratio)) return []
    const around = [bitext.beads[index - 1], bead, bitext.beads[index + 1]]
    return runsOf(bead, side)
      .map((run) => loneIn(bead, run, {side, ratio}))
      .filter(({evidence}) => evidence * bead.confidence >= leastConfidence)
      .filter((lone) => !around.some((near) => near && hasElsewhere(near, lone, {side, ratio})))
  })
}

/**
 * Expected characters of target per character of source for a bead: that of the other sure beads.
 */
function lengthRatio(beads: readonly Bead[]): (bead: Bead) => number {
  const sure = new Set(
    beads.filter(
      ({source, target, confidence}) =>
        source.length === 1 && target.length === 1 && confidence > 0.8
    )
  )
  const all = {source: sumOf([...sure], 'source'), target: sumOf([...sure], 'target')}
  return (bead) => {
    const own = sure.has(bead) ? [bead] : []
    const length = (side: Side) => all[side] - sumOf(own, side) + assumed
    return length('target') / length('source')
  }
}

/** Characters of translation with the length of their source that are assumed as prior evidence. */
const assumed = 300

function sumOf(beads: readonly Bead[], side: Side): number {
  return beads.reduce((sum, bead) => sum + textLength(bead[side]), 0)
}

function textLength(parts: readonly {readonly text: string}[]): number {
  return parts.reduce((sum, {text}) => sum + text.length, 0)
}

/** Sentences are aligned on demand, so beads that cannot lack one are skipped. */
function mayLack({source, target}: Bead, ratio: number): boolean {
  if (source.length === 0 || target.length === 0) return false
  if ([...source, ...target].some(({kind}) => whole.has(kind))) return false
  const [here, there] = [sentenceCount(source), sentenceCount(target)]
  if (here !== there) return true
  // One sentence against one: neither can be alone.
  if (here === 1) return false
  return Math.abs(Math.log(textLength(target) / (ratio * textLength(source)))) > suspicious
}

const whole: ReadonlySet<SegmentKind> = new Set(['html', 'code'])
/** |ln ρ| from which a bead is looked into although it has as many sentences on both sides. */
const suspicious = 0.3

function sentenceCount(segments: Bead['source']): number {
  return segments.reduce((sum, {sentences}) => sum + sentences.length, 0)
}

interface Run {
  readonly beads: readonly SentenceBead[]
  readonly before: Sentence | undefined
}

function runsOf(segments: Bead, side: Side): Run[] {
  const runs: {beads: SentenceBead[]; before: Sentence | undefined}[] = []
  let isOpen = false
  let before: Sentence | undefined
  for (const bead of sentencesOf(segments)) {
    const isLone = bead[otherSide(side)].length === 0
    if (isLone && isOpen) runs.at(-1)?.beads.push(bead)
    else if (isLone) runs.push({beads: [bead], before})
    before = bead[otherSide(side)].at(-1) ?? before
    isOpen = isLone
  }
  return runs
}

interface Setting {
  readonly side: Side
  readonly ratio: number
}

function loneIn(bead: Bead, {beads, before}: Run, setting: Setting): LoneSentences {
  const sentences = beads.flatMap((lone) => lone[setting.side])
  const posterior = Math.min(0.999, ...beads.map(({confidence}) => confidence))
  const marks = lostMark * lostMarks(bead, sentences, setting.side)
  const nats = lengthEvidence(bead, setting) + marks - merger
  const odds = (posterior / (1 - posterior)) * Math.exp(nats)
  return {bead, sentences, before, evidence: odds / (1 + odds)}
}

/**
 * How many of the sentences end in a question mark, exclamation mark or colon that only their side
 * has.
 */
function lostMarks(bead: Bead, lone: readonly Sentence[], side: Side): number {
  const marksOf = (sentences: readonly Sentence[]) =>
    sentences.map(({text}) => finalMark(text).mark).filter((mark) => telling.has(mark))
  const all = (of: Side) => marksOf(bead[of].flatMap(({sentences}) => sentences))
  const [here, there] = [all(side), all(otherSide(side))]
  const count = (marks: readonly string[], mark: string) =>
    marks.filter((other) => other === mark).length
  const own = marksOf(lone)
  return [...new Set(own)].reduce((sum, mark) => {
    const more = count(here, mark) - count(there, mark)
    return sum + Math.max(0, Math.min(count(own, mark), more))
  }, 0)
}

const telling: ReadonlySet<string> = new Set(['?', '!', '?!', ':'])

/** Nats for all lone sentences of a side being lost (or added), rather than none. */
function lengthEvidence(bead: Bead, {side, ratio}: Setting): number {
  const {source, target} = bead
  const lone = sentencesOf(bead).filter((one) => one[otherSide(side)].length === 0)
  const length = lone.reduce((sum, one) => sum + textLength(one[side]), 0)
  const sizes = {source: ratio * textLength(source), target: textLength(target)}
  const rest = Math.max(1, sizes[side] - (side === 'source' ? ratio : 1) * length)
  const whole = Math.log(sizes.target / sizes.source)
  const without = Math.log({...sizes, [side]: rest}.target / {...sizes, [side]: rest}.source)
  return (whole ** 2 - without ** 2) / (2 * (spread + perCharacter / textLength(source)))
}

/** Whether another lone stretch nearby has about their length: then they were only moved. */
function hasElsewhere(near: Bead, {sentences}: LoneSentences, {side, ratio}: Setting): boolean {
  const there = otherSide(side)
  const length = textLength(sentences) * (side === 'source' ? ratio : 1 / ratio)
  const lone =
    near[side].length === 0
      ? [textLength(near[there])]
      : mayLack(near, ratio)
        ? runsOf(near, there).map(({beads}) => textLength(beads.flatMap((bead) => bead[there])))
        : []
  return lone.some((other) => Math.abs(Math.log(other / length)) < alike)
}

/** |ln| of two lengths below which the one may translate the other. */
const alike = 0.35
