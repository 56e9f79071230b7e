import {defined} from './defined.js'
import type {SentenceLink} from './sentence-pair.js'

/** A bead of a ladder file, which may or may not say how sure it is. */
export interface LadderBead extends SentenceLink {
  /** 0 to 1. */
  readonly confidence?: number | undefined
}

/** Where a ladder is not one. */
export class LadderError extends Error {
  override readonly name = 'LadderError'
  /** Line of the text, from 1. */
  readonly line: number

  constructor(line: number, text: string) {
    super(`Unexpected \`${text.slice(0, 80)}\`, expected a bead such as \`[0, 1]:[2]:0.98\``)
    this.line = line
  }
}

const bead = /^\[([\d,\s]*)\]:\[([\d,\s]*)\](?::(\S+))?\s*$/

/**
 * The beads of a ladder, one per line: source indexes, target indexes, and optionally a score;
 * indexes from 0, null beads with one empty side. Blank lines are skipped.
 *
 * @throws LadderError at a line that is none of these
 */
export function parseLadder(text: string): readonly LadderBead[] {
  const beads: LadderBead[] = []
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const match = bead.exec(line.trim())
    const score = match?.[3] === undefined ? undefined : Number(match[3])
    if (!match || Number.isNaN(score)) throw new LadderError(index + 1, line)
    beads.push({
      source: indexes(defined(match[1])),
      target: indexes(defined(match[2])),
      confidence: score
    })
  })
  return beads
}

function indexes(text: string): readonly number[] {
  return (text.match(/\d+/g) ?? []).map(Number)
}

/** Beads as a ladder, a line each, the confidence to three places. */
export function formatLadder(beads: readonly LadderBead[]): string {
  return beads
    .map(({source, target, confidence}) => {
      const score = confidence === undefined ? '' : `:${Number(confidence.toFixed(3))}`
      return `[${source.join(', ')}]:[${target.join(', ')}]${score}\n`
    })
    .join('')
}
