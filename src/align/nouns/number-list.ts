/** What a growing list needs of a typed array. */
interface Numbers<T> {
  readonly length: number
  set(items: T): void
  subarray(from: number, to: number): T
}

/** A growing list of numbers, without boxing. */
abstract class NumberList<T extends Numbers<T>> {
  length = 0
  /** The storage itself: valid up to `length`, and until the next push. */
  items: T
  readonly #Type: new (
    length: number
  ) => T

  constructor(Type: new (length: number) => T, capacity: number) {
    this.#Type = Type
    this.items = new Type(capacity)
  }

  /** The items, without a copy: nothing may be pushed any more. */
  toArray(): T {
    return this.items.subarray(0, this.length)
  }

  protected grow(): void {
    const larger = new this.#Type(Math.ceil(this.items.length * 1.6) + 16)
    larger.set(this.items)
    this.items = larger
  }
}

/** A growing list of 32-bit integers. */
export class IntList extends NumberList<Int32Array> {
  constructor(capacity = 256) {
    super(Int32Array, capacity)
  }

  push(item: number): void {
    if (this.length === this.items.length) this.grow()
    this.items[this.length++] = item
  }

  /** Sort the items from a place on, ascending. */
  sortFrom(place: number): void {
    const {items, length} = this
    if (length - place > longestInserted) {
      items.subarray(place, length).sort()
      return
    }
    for (let next = place + 1; next < length; next++) {
      const item = items[next] as number
      let at = next
      while (at > place && (items[at - 1] as number) > item) {
        items[at] = items[at - 1] as number
        at--
      }
      items[at] = item
    }
  }
}

/** Items up to which sorting by insertion is faster than a call. */
const longestInserted = 48

/** A growing list of 64-bit floats. */
export class DoubleList extends NumberList<Float64Array> {
  constructor(capacity = 256) {
    super(Float64Array, capacity)
  }

  push(item: number): void {
    if (this.length === this.items.length) this.grow()
    this.items[this.length++] = item
  }
}
