import {oneLine} from './cells.js'
import {displayWidth} from './display-width.js'
import {inReadingOrder} from './reading-order.js'
import type {CheckedPair, ReportContext, Reporter} from './reporter.js'
import {counted, severities, type Tally, tallyOf} from './tally.js'
import {diagnostic} from './terminal/diagnostic.js'
import {type Theme, themeFor} from './theme.js'

/** For people: each finding in full under its pair, in reading order, and a summary at the end. */
export const terminal: Reporter = (pairs, given) => {
  const context = {...given, width: readableWidth(given.width)}
  const blocks = [
    ...pairs.flatMap((pair) => pairBlocks(pair, pairs, context)),
    summary(pairs, context)
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

type Lines = readonly string[]

/** Columns that a frame needs, and that it takes where nothing limits the width, as in a file. */
const MIN_WIDTH = 40
const FREE_WIDTH = 120

function readableWidth(width: number): number {
  return Number.isFinite(width) ? Math.max(MIN_WIDTH, width) : FREE_WIDTH
}

/** With more pairs than this, those without findings are only counted in the summary. */
const CLEAN_PAIRS_LISTED = 20

function pairBlocks(
  pair: CheckedPair,
  pairs: readonly CheckedPair[],
  context: ReportContext
): readonly Lines[] {
  const findings = inReadingOrder(pair)
  if (findings.length === 0 && pairs.length > CLEAN_PAIRS_LISTED) return []
  return [
    pairHead(pair, context),
    ...findings.map((finding) => diagnostic(finding, pair.bitext, context))
  ]
}

function pairHead({name, bitext, findings}: CheckedPair, context: ReportContext): Lines {
  const theme = themeFor(context)
  const {arrow, dash} = theme.signs
  const title = oneLine(name)
  const paths = oneLine(`${bitext.source.path} ${arrow} ${bitext.target.path}`)
  // A pair without a name of its own is called by its paths: these are not said twice.
  const parts = title === paths ? [] : [paths]
  if (findings.length === 0) {
    const fine = `${theme.paint('good', theme.signs.good)} ${theme.paint('strong', title)}`
    return [[fine, ...parts, theme.paint('good', 'no findings')].join('  ')]
  }
  const line = ({paint}: Theme) =>
    [paint('strong', title), ...parts, paintTally(tallyOf(findings), {...theme, paint})].join('  ')
  const bare = line(themeFor({...context, colour: false}))
  const rule = dash.repeat(Math.min(displayWidth(bare), context.width))
  return [line(theme), theme.paint('faint', rule)]
}

function summary(pairs: readonly CheckedPair[], context: ReportContext): Lines {
  const theme = themeFor(context)
  const tally = tallyOf(pairs.flatMap(({findings}) => findings))
  const dirty = pairs.filter(({findings}) => findings.length > 0).length
  if (dirty === 0) {
    const all = `no findings in ${counted(pairs.length, 'pair')}`
    return [theme.paint('good', `${theme.signs.good} ${all}`)]
  }
  return [`${paintTally(tally, theme)} in ${dirty} of ${counted(pairs.length, 'pair')}`]
}

function paintTally(tally: Tally, theme: Theme): string {
  const parts = severities
    .filter((severity) => tally[severity] > 0)
    .map((severity) =>
      theme.paint(
        severity,
        `${theme.signs.severity[severity]} ${counted(tally[severity], severity)}`
      )
    )
  return parts.join(', ')
}
