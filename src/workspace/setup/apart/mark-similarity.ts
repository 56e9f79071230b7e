import type {TextMarks} from './text-marks.js'

/** How much two texts have in common, each in [0, 1], and how many marks they share. */
export interface Similarity {
  /**
   * Σ idf of the shared marks, twice, over Σ idf of the marks of both: Dice's coefficient, with
   * idf(m) = ln(1 + n/df(m)) so that what every text has counts for little.
   */
  readonly marks: number
  readonly shared: number
  /** Longest common subsequence of the shapes, twice, over the sum of their lengths. */
  readonly shape: number
  /** Dice's coefficient of the pieces of the file names. */
  readonly name: number
}

/** Blocks of a shape that are compared: the cost is their number squared. */
const mostBlocks = 200

/**
 * A function that compares two texts of a collection.
 *
 * @param all  every text of the collection, for how rare a mark is
 */
export function similarityAmong(
  all: readonly TextMarks[]
): (a: TextMarks, b: TextMarks) => Similarity {
  const counts = new Map<string, number>()
  for (const {marks} of all) {
    for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  const weight = (mark: string) => Math.log(1 + all.length / (counts.get(mark) ?? 1))
  const total = new Map(all.map((text) => [text, sumOf(text.marks, weight)]))
  return (a, b) => {
    const shared = [...a.marks].filter((mark) => b.marks.has(mark))
    const sum = (total.get(a) ?? 0) + (total.get(b) ?? 0)
    return {
      marks: sum === 0 ? 0 : (2 * sumOf(shared, weight)) / sum,
      shared: shared.length,
      shape: shapeSimilarity(a.shape.slice(0, mostBlocks), b.shape.slice(0, mostBlocks)),
      name: dice(a.name, b.name)
    }
  }
}

function sumOf(marks: Iterable<string>, weight: (mark: string) => number): number {
  let sum = 0
  for (const mark of marks) sum += weight(mark)
  return sum
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((piece) => b.has(piece)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

function shapeSimilarity(a: string, b: string): number {
  if (a.length + b.length === 0) return 0
  let row = new Uint16Array(b.length + 1)
  for (const kind of a) {
    const next = new Uint16Array(b.length + 1)
    for (let at = 0; at < b.length; at++) {
      const diagonal = row[at] ?? 0
      next[at + 1] = kind === b[at] ? diagonal + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0)
    }
    row = next
  }
  return (2 * (row[b.length] ?? 0)) / (a.length + b.length)
}
