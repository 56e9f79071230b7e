/** A node of the outline: hands out the paths of its children, in order. */
export class OutlineNode {
  /** `2.3`; the root has the empty path. */
  readonly path: string
  #children = 0

  constructor(path = '') {
    this.path = path
  }

  /** The next child: `2.3` gives `2.3.1`, then `2.3.2`. */
  next(): OutlineNode {
    this.#children++
    return this.at(this.#children)
  }

  /** A child by its own number, for rows and cells. */
  at(number: number): OutlineNode {
    return new OutlineNode(this.path === '' ? `${number}` : `${this.path}.${number}`)
  }
}

/**
 * The sections that headings open: a heading is the next child of the nearest section above it
 * whose heading is of a lesser depth, and what follows it are its children.
 */
export class Sections {
  readonly #open: {readonly depth: number; readonly node: OutlineNode}[] = [
    {depth: 0, node: new OutlineNode()}
  ]

  /** The section that is open now; the root before the first heading. */
  get current(): OutlineNode {
    return this.#open.at(-1)?.node ?? new OutlineNode()
  }

  /** Closes what a heading of this depth (from 1) closes, and opens its section. */
  open(depth: number): OutlineNode {
    while ((this.#open.at(-1)?.depth ?? 0) >= depth) this.#open.pop()
    const node = this.current.next()
    this.#open.push({depth, node})
    return node
  }
}
