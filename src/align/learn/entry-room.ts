/** Growing room for the entries of a table, used for one table after the other. */
export class EntryRoom {
  predicted = new Int32Array(0)
  mass = new Float64Array(0)

  /** Makes room for so many entries; what the arrays hold stays. */
  reserve(size: number): void {
    if (size <= this.predicted.length) return
    const predicted = new Int32Array(Math.ceil(1.4 * size))
    const mass = new Float64Array(predicted.length)
    predicted.set(this.predicted)
    mass.set(this.mass)
    this.predicted = predicted
    this.mass = mass
  }
}
