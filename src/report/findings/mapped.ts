/** What a function makes of each value, one at a time. */
export function* mapped<From, To>(
  values: Iterable<From>,
  change: (value: From) => To
): Generator<To> {
  for (const value of values) yield change(value)
}

/** As `mapped`, for a function that makes any number of values of each. */
export function* flatMapped<From, To>(
  values: Iterable<From>,
  change: (value: From) => Iterable<To>
): Generator<To> {
  for (const value of values) yield* change(value)
}
