/** A row of a table of beads; texts are unescaped. */
export interface BeadCells {
  /** From 1. */
  readonly number: number
  /** Outline paths, or sentence numbers from 0. */
  readonly source: readonly (string | number)[]
  readonly target: readonly (string | number)[]
  /** In [0, 1]. */
  readonly confidence: number
  readonly isMoved: boolean
  readonly sourceText: string
  readonly targetText: string
  readonly reasons: readonly string[]
  /** Of a stored alignment: replaces the number, and adds a column with the state. */
  readonly stored?: {readonly address: string; readonly standing: string}
}

const head = [
  'number',
  'source',
  'target',
  'shape',
  'confidence',
  'moved',
  'source_text',
  'target_text',
  'reasons'
]

const storedHead = head.flatMap((name) => {
  if (name === 'number') return ['address']
  return name === 'moved' ? ['moved', 'state'] : [name]
})

/**
 * A table for spreadsheets and scripts: a head, then one bead per line, cells separated by tabs. In
 * cells, a tab is written `\t`, line ends `\n` and `\r`, and a backslash `\\`. An empty side has an
 * empty cell.
 */
export function tsv(rows: readonly BeadCells[]): string {
  const isStored = rows.some(({stored}) => stored)
  const heads = isStored ? storedHead : head
  return [heads, ...rows.map(cellsOf)].map((cells) => `${cells.map(escaped).join('\t')}\n`).join('')
}

function cellsOf(row: BeadCells): readonly string[] {
  return [
    row.stored?.address ?? String(row.number),
    row.source.join(' '),
    row.target.join(' '),
    `${row.source.length}-${row.target.length}`,
    String(Number(row.confidence.toFixed(4))),
    row.isMoved ? 'moved' : '',
    ...(row.stored ? [row.stored.standing] : []),
    row.sourceText,
    row.targetText,
    row.reasons.join('; ')
  ]
}

const escapes: Readonly<Record<string, string>> = {
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\\': '\\\\'
}

function escaped(cell: string): string {
  return cell.replace(/[\t\n\r\\]/gu, (sign) => escapes[sign] ?? sign)
}
