/**
 * JSON with a long list at its end, in pieces: the list of a frame that is written as empty, filled
 * with values that come one at a time.
 *
 * @param frame  its last empty list is the one that is filled
 * @param print  by default as `JSON.stringify` does, two spaces a level
 */
export function* jsonList(
  frame: object,
  values: Iterable<object>,
  print: (value: object) => string = (value) => JSON.stringify(value, undefined, 2)
): Generator<string> {
  const text = print(frame)
  const at = text.lastIndexOf('[]')
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at)
  const margin = /^ */u.exec(line)?.[0] ?? ''
  yield text.slice(0, at)
  let isFirst = true
  for (const value of values) {
    yield `${isFirst ? '[' : ','}\n${indented(print(value), `${margin}  `)}`
    isFirst = false
  }
  yield isFirst ? '[]' : `\n${margin}]`
  yield `${text.slice(at + 2)}\n`
}

/** No string of JSON goes over a line end. */
function indented(text: string, margin: string): string {
  return `${margin}${text.replaceAll('\n', `\n${margin}`)}`
}
