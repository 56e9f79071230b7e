import type {OutlineNode} from './outline.js'

/**
 * The parent of the next block. An item, a quote and a footnote give their own path to the block
 * that opens them, and have what follows as children; sections only have children.
 */
export class BlockParent {
  readonly #node: OutlineNode
  #isOpened: boolean

  private constructor(node: OutlineNode, isOpened: boolean) {
    this.#node = node
    this.#isOpened = isOpened
  }

  /** Of a section or the root. */
  static section(node: OutlineNode): BlockParent {
    return new BlockParent(node, true)
  }

  /** Of an item, quote or footnote. */
  static container(node: OutlineNode): BlockParent {
    return new BlockParent(node, false)
  }

  /** The outline node of the next block. */
  block(): OutlineNode {
    const node = this.#isOpened ? this.#node.next() : this.#node
    this.#isOpened = true
    return node
  }

  /** The outline node of the next block that always is a level further in: an item, an item's body. */
  child(): OutlineNode {
    this.#isOpened = true
    return this.#node.next()
  }
}
