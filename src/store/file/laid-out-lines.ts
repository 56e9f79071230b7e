/**
 * The lines of an alignment file, one bead per line. A file that a formatter reflowed is still the
 * same JSON, and is laid out again. Text that is not JSON is left for the reader to report.
 */
export function laidOutLines(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  if (isLaidOut(lines)) return lines
  const value = parsed(text)
  return isFile(value) ? relaid(value) : lines
}

/**
 * Every line of our own layout opens and closes its brackets, except the frame around the lists.
 */
function isLaidOut(lines: readonly string[]): boolean {
  const [first, second] = lines
  const beads = lines.findIndex((line) => line.trim() === '"beads": [')
  return first?.trim() === '{' && second?.trim() === '"alignment": {' && closes(lines[beads + 1])
}

function closes(line = ''): boolean {
  return /^\s*(?:\{.*\},?|\],?)\s*$/.test(line)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

interface File {
  readonly alignment: object
  readonly beads: readonly unknown[]
  readonly lost: readonly unknown[]
}

function isFile(value: unknown): value is File {
  if (typeof value !== 'object' || value === null) return false
  const {alignment, beads, lost, ...rest}: Partial<Record<string, unknown>> = {...value}
  const isWhole = typeof alignment === 'object' && alignment !== null
  return isWhole && Array.isArray(beads) && Array.isArray(lost) && Object.keys(rest).length === 0
}

function relaid({alignment, beads, lost}: File): readonly string[] {
  return [
    '{',
    '"alignment": {',
    `${JSON.stringify(alignment).slice(1)},`,
    '"beads": [',
    ...beads.map((bead) => JSON.stringify(bead)),
    '],',
    '"lost": [',
    ...lost.map((one) => JSON.stringify(one)),
    ']',
    '}'
  ]
}
