/**
 * The one way in which readings are shared: whatever several rules or stages read of a subject (a
 * segment, a document, a bitext, a list of words) is read when it is first asked for, and kept.
 *
 * - Keyed by the identity of the subject, and by an option where the reading depends on one.
 * - Kept as long as the subject itself: subjects are held weakly, so nothing has to be cleared.
 * - Pure: a reading depends on nothing but subject and option, and is never changed afterwards. So it
 *   does not matter which of several callers came first.
 *
 * Each subject has one record with a slot for every kind of reading, so that asking costs one look-up
 * however many kinds there are.
 */
const records = new WeakMap<object, unknown[]>()
let slots = 0

function recordOf(subject: object): unknown[] {
  const known = records.get(subject)
  if (known) return known
  const made: unknown[] = []
  records.set(subject, made)
  return made
}

/** A reading that is there: `undefined` and `null` mean that nothing was read yet. */
type Present = NonNullable<unknown>

/** Makes a reader that reads each subject once. */
export function readOnce<Subject extends object, Reading extends Present>(
  read: (subject: Subject) => Reading
): (subject: Subject) => Reading {
  const slot = slots++
  return (subject) => {
    const record = recordOf(subject)
    const before = record[slot]
    // Nothing but this reader writes to its slot.
    if (before !== undefined) return before as Reading
    const reading = read(subject)
    record[slot] = reading
    return reading
  }
}

/** Makes a reader that reads each subject once for each option: a side, a language, a part of it. */
export function readOnceFor<Subject extends object, Option, Reading extends Present>(
  read: (subject: Subject, option: Option) => Reading
): (subject: Subject, option: Option) => Reading {
  const readingsOf = readOnce((_: Subject) => new Map<Option, Reading>())
  return (subject, option) => {
    const readings = readingsOf(subject)
    const before = readings.get(option)
    if (before !== undefined) return before
    const reading = read(subject, option)
    readings.set(option, reading)
    return reading
  }
}

/**
 * From now on, what is read of a text is what was read of another one that says the same: an
 * earlier state of it. So readings of a segment may not depend on where in a document it is. Two
 * texts of one document never share their readings, because readings are kept by identity.
 */
export function readAs(text: object, earlier: object): void {
  records.set(text, recordOf(earlier))
}
