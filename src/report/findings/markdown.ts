import type {Finding, Severity} from '../../model/finding.js'
import {oneLine} from '../layout/cells.js'
import type {CheckedPair, PairList, Reporter} from '../reporter.js'
import {counted, describeTally, type Tally, tallyOf, totalOf} from '../tally.js'
import {mapped} from './mapped.js'
import {inReadingOrder} from './reading-order.js'
import {followUpsOf, sayingOf} from './saying.js'

/** A comment on GitHub may have 65,536 characters; the rest is for the text around it. */
const longest = 65_000

/**
 * A comment for a pull request: a summary, and a table for each pair that has findings. What would
 * make it too long is left out, row by row from the end, and said.
 */
export const markdown: Reporter = {
  report,
  isOwn: ({start}) => ownHead.test(start),
  needs: 'outline',
  isForPeople: true
}

/** The summary, which is always the first line. */
const ownHead =
  /^\*\*bitext\*\*: (?:no findings|\d+ (?:error|warning|info)[^\n]*) in (?:\d+ of )?\d+ pairs?(?:\n|$)/

function report(pairs: PairList): readonly string[] {
  const {tally, dirty} = totalOf(mapped(pairs, ({findings}) => tallyOf(findings)))
  const total = counted(pairs.length, 'pair')
  const where = dirty === 0 ? total : `${dirty} of ${total}`
  const head = `**bitext**: ${describeTally(tally)} in ${where}\n`
  return [fitted(head, pairs, tally)]
}

function fitted(head: string, pairs: PairList, tally: Tally): string {
  let text = head
  let left = tally.error + tally.warning + tally.info
  for (const pair of pairs) {
    if (pair.findings.length === 0) continue
    const [title, ...rows] = tableOf(pair)
    let table = title ?? ''
    for (const row of rows) {
      if (text.length + table.length + row.length > longest - 100) break
      table += row
      left--
    }
    if (table === title) break
    text += table
  }
  return left === 0 ? text : `${text}\n… and ${counted(left, 'finding')} more.\n`
}

/** The head of a table, then its rows, each with its line end. */
function tableOf(pair: CheckedPair): string[] {
  const {source, target} = pair.bitext
  const paths = `${code(source.path)} → ${code(target.path)}`
  const head = `\n### ${cell(pair.name)}\n\n${paths}\n\n| | place | finding | rule |\n| --- | --- | --- | --- |\n`
  return [head, ...inReadingOrder(pair).map(rowOf)]
}

const signs: Readonly<Record<Severity, string>> = {error: '❌', warning: '⚠️', info: 'ℹ️'}

function rowOf(finding: Finding): string {
  const {at, rule, severity, counterpart} = finding
  const here = code(`${at.path}:${at.start.line}`)
  const there = counterpart ? `<br>${code(`${counterpart.path}:${counterpart.start.line}`)}` : ''
  const says = cell(`${sayingOf(finding)}${followUpsOf(finding)}`)
  return `| ${signs[severity]} | ${here}${there} | ${says} | ${code(rule)} |\n`
}

/** Inline code in a table; a backtick in it needs longer fences. */
function code(text: string): string {
  const line = oneLine(text).replaceAll('|', '\\|')
  const fence = '`'.repeat(
    1 + Math.max(0, ...[...line.matchAll(/`+/gu)].map(([run]) => run.length))
  )
  const pad = fence.length > 1 ? ' ' : ''
  return `${fence}${pad}${line}${pad}${fence}`
}

/** Text in a table cell: code that the message marks stays code, all else shows as it is written. */
function cell(text: string): string {
  return oneLine(text)
    .split(/(`[^`]*`)/u)
    .map((part, index) => (index % 2 === 1 ? part.replaceAll('|', '\\|') : escaped(part)))
    .join('')
}

function escaped(text: string): string {
  return text.replace(/[\\*_[\]<>|#~`@]/gu, (character) => `&#${character.charCodeAt(0)};`)
}
