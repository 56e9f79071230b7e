import type {FileEnds} from '../../model/file-ends.js'
import {type AlignmentTally, addTallies, percentOf} from '../../store/alignment-tally.js'
import {markdownCell} from '../layout/markdown-cell.js'
import {shareBar} from './share-bar.js'
import {addressOf, describeWaiting, type PairStatus, type Waiting, waitingIn} from './status.js'

/** Columns of the bar of what is checked. */
const barColumns = 10

const head =
  '| pair | languages | segments | checked | revised | aligned | stale | missing | extra |'

/** How far translations have come, as tables in Markdown: for a readme, a wiki or a job summary. */
export function statusMarkdown(pairs: readonly PairStatus[]): string {
  const rows = pairs.map(({name, alignment, tally}) =>
    row([name, `${alignment.source.lang} → ${alignment.target.lang}`], tally)
  )
  const total = addTallies(pairs.map(({tally}) => tally))
  const lines = [
    head,
    '| --- | --- | --: | --- | --: | --: | --: | --: | --: |',
    ...rows,
    ...(pairs.length > 1 ? [row(['all', ''], total)] : []),
    ...waitingTable(pairs)
  ]
  return `${lines.join('\n')}\n`
}

/** Whether a file is such a report. */
export function isStatusMarkdown({start}: FileEnds): boolean {
  return start.startsWith(`${head}\n`)
}

function row(names: readonly string[], tally: AlignmentTally): string {
  const {segments, checked, revised, aligned, stale, missing, extra} = tally
  const percent = (part: number) => `${percentOf(part, segments)} %`
  const bar = shareBar(segments === 0 ? 1 : checked / segments, barColumns)
  return line([
    ...names.map(markdownCell),
    String(segments),
    `${bar} ${percent(checked)}`,
    percent(revised),
    percent(aligned),
    ...[stale, missing, extra].map(String)
  ])
}

function waitingTable(pairs: readonly PairStatus[]): readonly string[] {
  const rows = pairs.flatMap(({name, alignment}) =>
    waitingIn(alignment).map((waiting) => waitingRow(name, waiting))
  )
  if (rows.length === 0) return []
  return ['', '| waits | pair | bead | why |', '| --- | --- | --- | --- |', ...rows]
}

function waitingRow(name: string, waiting: Waiting): string {
  const at = waiting.type === 'lost' ? '' : addressOf(waiting.bead)
  return line([waiting.type, ...[name, at, describeWaiting(waiting)].map(markdownCell)])
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
