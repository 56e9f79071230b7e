import type {Heading} from 'mdast'
import type {LabelReading} from '../labels/label.js'
import {DIVISION_RANK} from '../labels/label-words.js'

/** A title as its depth depends on it. */
export interface RankedTitle {
  readonly label: LabelReading | undefined
  /** Whether it is the title of the document or of a part with its own head. */
  readonly titlesPart: boolean
}

const DEEPEST = 6

/**
 * The depths of the titles of a document: 1 for the title of it or of a part of it, 2 for others.
 * Numbered ones by their level: named divisions first, in the order that books have them (part,
 * chapter, section, article), then bare numbers, one level for each kind in order of appearance
 * and one more for each further level of `1.2.3`.
 */
export function headingDepths(titles: readonly RankedTitle[]): Heading['depth'][] {
  const labels = titles.flatMap(({label}) => (label ? [label] : []))
  const ranks = [...new Set(labels.flatMap(rankOf))].sort((a, b) => a - b)
  const families = [...new Set(labels.filter(({word}) => !word).map(familyOf))]

  return titles.map(({label, titlesPart}) => {
    if (label === undefined) return titlesPart ? 1 : 2
    const [rank] = rankOf(label)
    if (rank !== undefined) return toDepth(2 + ranks.indexOf(rank))
    const levels = label.style === 'decimal' ? label.value.length - 1 : 0
    return toDepth(2 + ranks.length + families.indexOf(familyOf(label)) + levels)
  })
}

function rankOf({word}: LabelReading): number[] {
  const rank = word && DIVISION_RANK[word]
  return rank === undefined ? [] : [rank]
}

function familyOf({style, upper}: LabelReading): string {
  return `${style} ${upper ?? ''}`
}

const DEPTHS = [1, 2, 3, 4, 5, 6] as const

function toDepth(level: number): Heading['depth'] {
  return DEPTHS[Math.min(level, DEEPEST) - 1] ?? DEEPEST
}
