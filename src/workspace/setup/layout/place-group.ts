import {isSameLanguage} from '../../../text/language.js'
import type {NamedPair, PairGroup} from '../found-pair.js'
import {endingOf, type Stems} from '../text-paths.js'
import type {LanguageRank} from './language-rank.js'
import {fillTemplate} from './layout-template.js'
import type {Place, PlacedText} from './places.js'

/** What the choice of a source depends on besides the place. */
export interface SourceChoice {
  readonly stems: Stems
  /** Whether a text may become the translation of another. */
  readonly mayBeTarget: (path: string) => boolean
  /** Whether a text may become the source of another. */
  readonly mayBeSource: (path: string) => boolean
  readonly rank: LanguageRank
  /** Languages from this rank on are no sources. */
  readonly mostRank: number
}

/** Among sources that are as good but for so much, other things decide: texts come and go. */
const tolerance = 0.1

/** A source that is unlikely by its language must have so many times the translations. */
const doubt = 2

/**
 * The pairs of a place with the source that most of its translations have. Among sources that are
 * nearly as good, the order of the layouts decides, then the language. Beside a text that names no
 * language, or one in the language of the repository, a translation is hardly the source of another.
 * `undefined` without pairs.
 */
export function groupOf(place: Place, choice: SourceChoice): PairGroup | undefined {
  const candidates = candidatesOf(place, choice)
  const asked = bestOf(candidates.filter(({rank}) => rank === 0))
  const likely = bestOf(candidates.filter(({rank}) => rank > 0 && rank <= 2))
  const unlikely = bestOf(candidates.filter(({rank}) => rank > 2))
  if (asked) return asked.group
  if (!likely || !unlikely) return (likely ?? unlikely)?.group
  return (unlikely.share > doubt * likely.share ? unlikely : likely).group
}

interface Candidate {
  readonly group: PairGroup
  /** Of the texts that have this source or another, how many have this one, in [0, 1]. */
  readonly share: number
  readonly order: number
  readonly rank: number
}

function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  const most = Math.max(0, ...candidates.map(({share}) => share))
  const near = candidates.filter(({share}) => share > 0 && share >= most - tolerance)
  return near.sort(byLikelihood)[0]
}

function byLikelihood(a: Candidate, b: Candidate): number {
  return a.order - b.order || a.rank - b.rank || b.group.pairs.length - a.group.pairs.length
}

function candidatesOf(place: Place, choice: SourceChoice): readonly Candidate[] {
  const found = groupsOf(place, choice)
  const reached = new Set(found.flatMap(({group}) => group.pairs.map(({target}) => target)))
  return found.map(({label, ...candidate}) => {
    const others = place.texts.filter((text) => text.label !== label && reached.has(text.path))
    const certain = others.filter(({isDoubtful}) => !isDoubtful)
    const counted = new Set((certain.length > 0 ? certain : others).map(({path}) => path))
    const paired = new Set(candidate.group.pairs.map(({target}) => target))
    const share = [...counted].filter((path) => paired.has(path)).length / Math.max(1, counted.size)
    return {...candidate, share}
  })
}

interface LabelledGroup extends Omit<Candidate, 'share'> {
  readonly label?: string
}

function groupsOf(place: Place, choice: SourceChoice): readonly LabelledGroup[] {
  const {target, texts} = place
  const labels = sourceLabels(place, choice)
  return place.sources.flatMap((source, order): readonly LabelledGroup[] => {
    if (!source.includes('{source}')) {
      return [{group: groupFrom({source, target}, texts, choice), order, rank: 1}]
    }
    return labels.map(({label, tag}) => {
      const patterns = {source: fillTemplate(source, {source: label}), target, sourceLang: tag}
      const others = texts.filter((text) => text.label !== label)
      return {group: groupFrom(patterns, others, choice), order, rank: choice.rank(tag), label}
    })
  })
}

/** A doubtful language is a source only where the repository is known to be in it. */
function sourceLabels({texts}: Place, {rank, mostRank}: SourceChoice): readonly PlacedText[] {
  const all = [...new Map(texts.map((text) => [text.label, text])).values()]
  const once = all.filter(({tag}) => rank(tag) < mostRank)
  const certain = once.filter(({tag, isDoubtful}) => !isDoubtful || rank(tag) < 2)
  return certain.length > 0 ? certain : once
}

function groupFrom(
  patterns: Omit<PairGroup, 'pairs'>,
  texts: readonly PlacedText[],
  choice: SourceChoice
): PairGroup {
  return {...patterns, pairs: texts.flatMap((text) => pairOf(patterns, text, choice) ?? [])}
}

function pairOf(
  {source, sourceLang}: Omit<PairGroup, 'pairs'>,
  {path, name, tag}: PlacedText,
  {stems, mayBeTarget, mayBeSource}: SourceChoice
): NamedPair | undefined {
  if (!mayBeTarget(path)) return undefined
  if (sourceLang !== undefined && isSameText(sourceLang, tag)) return undefined
  const there = stems.get(fillTemplate(source, {path: name, name})) ?? []
  const others = there.filter((other) => other !== path && mayBeSource(other))
  const from = others.find((other) => endingOf(other) === endingOf(path)) ?? others[0]
  if (from === undefined) return undefined
  return {source: from, target: path, targetLang: tag, name, ...(sourceLang && {sourceLang})}
}

/** `en` and `en-US` are one language, `zh-CN` and `zh-TW` are two texts. */
function isSameText(a: string, b: string): boolean {
  return a === b || (isSameLanguage(a, b) && !(a.includes('-') && b.includes('-')))
}
