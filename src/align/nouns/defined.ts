/**
 * A value that must be there, such as the item at an index that was counted.
 *
 * @throws TypeError when it is not: a broken invariant, never the user's fault.
 */
export function defined<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('Unexpected `undefined`, expected a value')
  return value
}
