import type {Side} from '../../model/side.js'
import {type AlignmentTally, addTallies, percentOf} from '../../store/alignment-tally.js'
import {clip, oneLine} from '../layout/cells.js'
import {type Column, type Row, table} from '../layout/table.js'
import {type Tone, themeFor} from '../layout/theme.js'
import type {ReportContext} from '../reporter.js'
import {counted} from '../tally.js'
import {shareBar} from './share-bar.js'
import {addressOf, describeWaiting, type PairStatus, type Waiting, waitingIn} from './status.js'

/** Columns of the bar of what is checked. */
const barColumns = 10

/** Lines of each pair about what waits for a person; JSON has them all. */
const mostWaiting = 20

/**
 * How far translations have come, for people: a row for each, a bar of what is checked, and below
 * what waits for a person, by the address that `accept` takes.
 */
export function statusTerminal(pairs: readonly PairStatus[], context: ReportContext): string {
  const rows = pairs.map(({name, alignment, tally}) =>
    row([oneLine(name), languagesOf(alignment)], tally, context)
  )
  const total = addTallies(pairs.map(({tally}) => tally))
  const all =
    pairs.length > 1 ? [{...row(['all', ''], total, context), tone: 'strong' as const}] : []
  const shown = [...rows, ...all]
  const lines = [
    ...table(columns, shown, context),
    ...pairs.flatMap((pair) => waitingLines(pair, context)),
    ...absentLines(pairs),
    ...unstoredLines(pairs)
  ]
  return `${lines.join('\n')}\n`
}

const number = (head: string): Column => ({head, align: 'end', size: 9})

const columns: readonly Column[] = [
  {head: 'pair', size: 28},
  {head: 'languages', size: 12},
  number('segments'),
  {head: 'checked', size: barColumns + 5},
  number('revised'),
  number('aligned'),
  number('stale'),
  number('missing'),
  number('extra')
]

function row(names: readonly string[], tally: AlignmentTally, context: ReportContext): Row {
  const {segments, checked, revised, aligned, stale, missing, extra} = tally
  const percent = (part: number) => `${percentOf(part, segments)}%`
  const bar = shareBar(segments === 0 ? 1 : checked / segments, barColumns, context)
  return {
    cells: [
      ...names,
      String(segments),
      `${bar} ${percent(checked).padStart(4)}`,
      percent(revised),
      percent(aligned),
      ...[stale, missing, extra].map(String)
    ]
  }
}

/** `en → nl`. */
function languagesOf({source, target}: PairStatus['alignment']): string {
  return `${source.lang} → ${target.lang}`
}

const tones: Readonly<Record<Waiting['type'], Tone>> = {
  conflict: 'error',
  stale: 'warning',
  lost: 'warning'
}

function waitingLines({name, alignment}: PairStatus, context: ReportContext): readonly string[] {
  const waiting = waitingIn(alignment)
  if (waiting.length === 0) return []
  const theme = themeFor(context)
  const lines = waiting.slice(0, mostWaiting).map((one) => {
    const at = one.type === 'lost' ? '' : addressOf(one.bead)
    const head = `  ${theme.paint(tones[one.type], one.type.padEnd(8))}  ${at.padEnd(8)}  `
    const room = Math.max(20, context.width - 22)
    return `${head}${clip(oneLine(describeWaiting(one)), room, theme.signs.ellipsis)}`
  })
  const more = waiting.length - lines.length
  const rest = more > 0 ? [`  and ${more} more; \`--format json\` lists all of them`] : []
  return ['', theme.paint('strong', oneLine(name)), ...lines, ...rest]
}

function absentLines(pairs: readonly PairStatus[]): readonly string[] {
  const countOf = (side: Side) => pairs.filter(({absent}) => absent === side).length
  const [missing, extra] = [countOf('target'), countOf('source')]
  const lines = [
    ...(missing > 0 ? [`${counted(missing, 'document')} without a translation`] : []),
    ...(extra > 0 ? [`${counted(extra, 'translation')} without a source document`] : [])
  ]
  return lines.length === 0 ? [] : ['', ...lines]
}

function unstoredLines(pairs: readonly PairStatus[]): readonly string[] {
  const count = pairs.filter(({isStored, absent}) => !isStored && !absent).length
  if (count === 0) return []
  return [
    '',
    `${counted(count, 'pair')} without an alignment file: run \`bitext align\` to write it`
  ]
}
