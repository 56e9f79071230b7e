/** A growing list of 32-bit integers, without boxing. */
export class IntList {
  length = 0
  #items: Int32Array

  constructor(capacity = 1024) {
    this.#items = new Int32Array(capacity)
  }

  push(item: number): void {
    if (this.length === this.#items.length) this.#items = grown(this.#items, Int32Array)
    this.#items[this.length++] = item
  }

  /** The storage itself: valid up to `length`, and until the next push. */
  get items(): Int32Array {
    return this.#items
  }

  /** The items, without a copy: nothing may be pushed any more. */
  toArray(): Int32Array {
    return this.#items.subarray(0, this.length)
  }
}

/** A growing list of 32-bit floats, without boxing. */
export class FloatList {
  length = 0
  #items: Float32Array

  constructor(capacity = 1024) {
    this.#items = new Float32Array(capacity)
  }

  push(item: number): void {
    if (this.length === this.#items.length) this.#items = grown(this.#items, Float32Array)
    this.#items[this.length++] = item
  }

  /** The storage itself: valid up to `length`, and until the next push. */
  get items(): Float32Array {
    return this.#items
  }

  /** The items, without a copy: nothing may be pushed any more. */
  toArray(): Float32Array {
    return this.#items.subarray(0, this.length)
  }
}

/** A growing list of 64-bit floats, without boxing. */
export class DoubleList {
  length = 0
  #items: Float64Array

  constructor(capacity = 1024) {
    this.#items = new Float64Array(capacity)
  }

  push(item: number): void {
    if (this.length === this.#items.length) this.#items = grown(this.#items, Float64Array)
    this.#items[this.length++] = item
  }

  /** The storage itself: valid up to `length`, and until the next push. */
  get items(): Float64Array {
    return this.#items
  }

  /** The items, without a copy: nothing may be pushed any more. */
  toArray(): Float64Array {
    return this.#items.subarray(0, this.length)
  }
}

interface Numbers<T> {
  readonly length: number
  set(items: T): void
}

function grown<T extends Numbers<T>>(items: T, Type: new (length: number) => T): T {
  const larger = new Type(Math.ceil(items.length * 1.6) + 16)
  larger.set(items)
  return larger
}
