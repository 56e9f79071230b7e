/** What readings are kept under: texts that say the same share it. */
const keys = new WeakMap<object, object>()

function keyOf(text: object): object {
  const known = keys.get(text)
  if (known) return known
  const made = {}
  keys.set(text, made)
  return made
}

/** Reads each text once; what was read is forgotten with the texts that share it. */
export function readOnce<Text extends object, Reading extends object | string>(
  read: (text: Text) => Reading
): (text: Text) => Reading {
  const known = new WeakMap<object, Reading>()
  return (text) => {
    const key = keyOf(text)
    const before = known.get(key)
    if (before !== undefined) return before
    const reading = read(text)
    known.set(key, reading)
    return reading
  }
}

/**
 * From now on, what is read of a text is what was read of another one that says the same: an
 * earlier state of it. Two texts of one document never share their readings, because readings are
 * kept by identity.
 */
export function readAs(text: object, earlier: object): void {
  keys.set(text, keyOf(earlier))
}
