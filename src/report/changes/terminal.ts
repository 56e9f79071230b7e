import type {BeadChange} from '../../store/bead-changes.js'
import {type WordChange, wordDiff} from '../../text/words/word-diff.js'
import {oneLine, pad} from '../layout/cells.js'
import {displayWidth} from '../layout/display-width.js'
import {type Theme, type Tone, themeFor} from '../layout/theme.js'
import type {ReportContext} from '../reporter.js'
import {addressOf, signed} from '../status/status.js'
import {changeWords, describeChanges, describeSince, type PairChanges} from './changes.js'
import {type MarkedPiece, markedLines} from './marked-lines.js'

/** Columns from which three texts fit beside one another. */
const besideFrom = 100

const space = 2

/**
 * What changed, bead by bead, for people: the source before and now with the words that differ, and
 * its translation; beside one another where the screen is wide enough, else one below the other.
 */
export function changesTerminal(pairs: readonly PairChanges[], context: ReportContext): string {
  const theme = themeFor(context)
  const parts = pairs.map((pair) => pairLines(pair, {theme, width: context.width}).join('\n'))
  return `${parts.join('\n\n')}\n`
}

interface Layout {
  readonly theme: Theme
  readonly width: number
}

function pairLines(pair: PairChanges, layout: Layout): readonly string[] {
  const {paint} = layout.theme
  const {name, since, changes, source, target} = pair
  const summary = `${describeChanges(changes)} ${describeSince(since)}`
  const heads = [`${source.lang} before`, `${source.lang} now`, target.lang]
  return [
    `${paint('strong', oneLine(name))}  ${summary}`,
    ...changes.flatMap((change) => ['', titleOf(change, layout), ...textsOf(change, heads, layout)])
  ]
}

const tones: Readonly<Record<BeadChange['type'], Tone>> = {
  stale: 'warning',
  untranslated: 'warning',
  'left-over': 'warning',
  updated: 'good',
  translation: 'calm',
  moved: 'calm',
  removed: 'calm'
}

function titleOf({type, bead}: BeadChange, {theme: {paint}}: Layout): string {
  const at = bead ? `${addressOf(bead)}  ` : ''
  const decided = bead?.decisions.map(({signatures}) => signed(signatures)) ?? []
  const who = decided.length === 0 ? '' : paint('faint', `, ${decided.join(', ')}`)
  return `  ${paint('strong', at)}${paint(tones[type], changeWords[type])}${who}`
}

function textsOf(
  {source, target}: BeadChange,
  heads: readonly string[],
  layout: Layout
): readonly string[] {
  const all = wordDiff(source.before, source.now)
  const columns = [
    all.filter(({type}) => type !== 'added'),
    all.filter(({type}) => type !== 'removed'),
    wordDiff(target.before, target.now)
  ]
  const wide = layout.width >= besideFrom
  return wide ? beside(columns, heads, layout) : below(columns, heads, layout)
}

function beside(
  columns: readonly (readonly WordChange[])[],
  heads: readonly string[],
  {theme, width}: Layout
): readonly string[] {
  const room = Math.floor((width - 2 * space - 2 * space) / 3)
  const cells = columns.map((column) => markedLines(column, room))
  const height = Math.max(...cells.map((lines) => lines.length))
  const rows = Array.from({length: height}, (_, at) =>
    cells.map((lines) => filled(lines[at] ?? [], room, theme))
  )
  const head = heads.map((text) => theme.paint('faint', pad(text, room)))
  return [head, ...rows].map((row) => `    ${row.join(' '.repeat(space))}`.trimEnd())
}

function below(
  columns: readonly (readonly WordChange[])[],
  heads: readonly string[],
  {theme, width}: Layout
): readonly string[] {
  const size = Math.max(...heads.map(displayWidth))
  const room = Math.max(20, width - size - 4 - space)
  return columns.flatMap((column, at) => {
    const lines = markedLines(column, room)
    return lines.map((line, index) => {
      const head = theme.paint('faint', pad(index === 0 ? (heads[at] ?? '') : '', size))
      return `    ${head}${' '.repeat(space)}${painted(line, theme)}`.trimEnd()
    })
  })
}

function filled(line: readonly MarkedPiece[], room: number, theme: Theme): string {
  const used = line.reduce((sum, {text}) => sum + displayWidth(text), 0)
  return `${painted(line, theme)}${' '.repeat(Math.max(0, room - used))}`
}

function painted(line: readonly MarkedPiece[], {paint}: Theme): string {
  return line
    .map(({type, text}) => {
      if (type === 'same') return text
      return paint(type === 'removed' ? 'error' : 'good', text)
    })
    .join('')
}
