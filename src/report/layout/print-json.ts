/**
 * Writes a report as JSON for machines that people also read: two spaces, points on one line, and
 * a line end at the end.
 */
export function printJson(value: object): string {
  return `${printValue(value)}\n`
}

/** The same without the line end, for a value within another one. */
export function printValue(value: object): string {
  return JSON.stringify(value, undefined, 2).replace(point, '{$1, $2, $3}')
}

/** A point as `JSON.stringify` breaks it. No string can look like it: in those, line ends are `\n`. */
const point = /\{\s+("line": \d+),\s+("column": \d+),\s+("offset": \d+)\s+\}/gu
