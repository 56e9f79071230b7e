import type {BeadChange} from '../../store/bead-changes.js'
import {type WordChange, wordDiff} from '../../text/words/word-diff.js'
import {markdownCell} from '../layout/markdown-cell.js'
import {addressOf} from '../status/status.js'
import {changeWords, describeChanges, describeSince, type PairChanges} from './changes.js'

/** What changed, as tables in Markdown, for a pull request or a job summary. */
export function changesMarkdown(pairs: readonly PairChanges[]): string {
  return `${pairs.map((pair) => pairLines(pair).join('\n')).join('\n\n')}\n`
}

function pairLines({name, source, target, since, changes}: PairChanges): readonly string[] {
  const head = `**${markdownCell(name)}**: ${describeChanges(changes)} ${describeSince(since)}`
  if (changes.length === 0) return [head]
  return [
    head,
    '',
    `| bead | change | ${source.lang} before | ${source.lang} now | ${target.lang} |`,
    '| --- | --- | --- | --- | --- |',
    ...changes.map(row)
  ]
}

function row({type, bead, source, target}: BeadChange): string {
  const all = wordDiff(source.before, source.now)
  const cells = [
    bead ? addressOf(bead) : '',
    changeWords[type],
    marked(all.filter((change) => change.type !== 'added')),
    marked(all.filter((change) => change.type !== 'removed')),
    marked(wordDiff(target.before, target.now))
  ]
  return `| ${cells.join(' | ')} |`
}

/** Struck out and bold, by tags: the signs of Markdown do not hold at the edges of every word. */
const tags = {removed: 'del', added: 'ins'} as const

function marked(changes: readonly WordChange[]): string {
  return changes
    .map(({type, text}) => {
      const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? []
      const shown = markdownCell(words)
      if (type === 'same' || shown === '') return `${before && ' '}${shown}${after && ' '}`
      return `${before && ' '}<${tags[type]}>${shown}</${tags[type]}>${after && ' '}`
    })
    .join('')
    .trim()
}
