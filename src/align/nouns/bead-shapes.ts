import type {BeadSpan} from './bead-span.js'

/** How many sentences a bead takes on each side. */
export interface BeadShape {
  readonly source: number
  readonly target: number
}

/**
 * The bead shapes a search considers, in a fixed order: 1-0 first, 0-1 second,
 * then those with both sides.
 *
 * A shape is known by its index, so that back-pointers fit in a byte.
 */
export class BeadShapes {
  readonly all: readonly BeadShape[]
  /** Source and target sentences of each shape. */
  readonly source: Uint8Array
  readonly target: Uint8Array
  readonly largestSide: number
  readonly largestBead: number
  readonly #indexes = new Uint8Array(64).fill(noShape)

  /** @throws RangeError when not even a 1-1 bead is allowed, or a shape would not fit in a byte. */
  constructor(largestSide: number, largestBead: number) {
    if (!(largestSide >= 1 && largestSide <= 4 && largestBead >= 2)) {
      throw new RangeError(
        `Unexpected bead size ${largestSide}, ${largestBead}, expected 1 to 4 sentences a side, 2 or more in all`
      )
    }
    this.largestSide = largestSide
    this.largestBead = Math.min(largestBead, 2 * largestSide)
    this.all = [{source: 1, target: 0}, {source: 0, target: 1}, ...this.#linked()]
    this.source = Uint8Array.from(this.all, ({source}) => source)
    this.target = Uint8Array.from(this.all, ({target}) => target)
    this.all.forEach(({source, target}, index) => {
      this.#indexes[source * 8 + target] = index
    })
  }

  /** Index of the shape of a bead, 255 for one that no search makes. */
  indexOf({sourceFrom, sourceTo, targetFrom, targetTo}: BeadSpan): number {
    const [source, target] = [sourceTo - sourceFrom, targetTo - targetFrom]
    return source > 7 || target > 7 ? noShape : (this.#indexes[source * 8 + target] as number)
  }

  /** Index of a shape that is considered. */
  index(source: number, target: number): number {
    return this.#indexes[source * 8 + target] as number
  }

  /** Most target sentences beside `source` source sentences. */
  mostTargets(source: number): number {
    return Math.min(this.largestSide, this.largestBead - source)
  }

  #linked(): readonly BeadShape[] {
    const shapes: BeadShape[] = []
    for (let source = 1; source <= this.largestSide; source++) {
      for (let target = 1; target <= this.mostTargets(source); target++) {
        shapes.push({source, target})
      }
    }
    return shapes
  }
}

/** Index of a shape that no search makes. */
const noShape = 255

/** Index of the first shape with both sides, which is 1-1; the two before it are the null beads. */
export const firstLinked = 2
