import {oneLine} from '../layout/cells.js'
import {displayWidth} from '../layout/display-width.js'
import {hasOwnMark, ownMark} from '../layout/own-mark.js'
import {type Theme, themeFor} from '../layout/theme.js'
import type {CheckedPair, PairList, ReportContext, Reporter} from '../reporter.js'
import {counted, severities, type Tally, tallyOf, totalOf} from '../tally.js'
import {inReadingOrder} from './reading-order.js'
import {diagnostic} from './terminal/diagnostic.js'

/** For people: each finding in full under its pair, in reading order, and a summary at the end. */
export const terminal: Reporter = {report, isOwn: hasOwnMark, needs: 'outline', isForPeople: true}

function* report(pairs: PairList, given: ReportContext): Generator<string> {
  const context = {...given, width: readableWidth(given.width)}
  const tallies: Tally[] = []
  for (const pair of pairs) {
    tallies.push(tallyOf(pair.findings))
    for (const lines of pairBlocks(pair, pairs.length, context)) yield `${lines.join('\n')}\n\n`
  }
  yield `${summary(tallies, context)}\n`
  if (given.isFile) yield `\n${ownMark}\n`
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

function pairBlocks(pair: CheckedPair, count: number, context: ReportContext): readonly Lines[] {
  const findings = inReadingOrder(pair)
  if (findings.length === 0 && count > CLEAN_PAIRS_LISTED) return []
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

function summary(pairs: readonly Tally[], context: ReportContext): string {
  const theme = themeFor(context)
  const {tally, dirty} = totalOf(pairs)
  if (dirty === 0) {
    const all = `no findings in ${counted(pairs.length, 'pair')}`
    return theme.paint('good', `${theme.signs.good} ${all}`)
  }
  return `${paintTally(tally, theme)} in ${dirty} of ${counted(pairs.length, 'pair')}`
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
