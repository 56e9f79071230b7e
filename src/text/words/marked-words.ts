import {type WordChange, wordDiff} from './word-diff.js'

/** Words that are shown on either side of a change. */
const context = 3

/** Words that are left out at least, where some are. */
const leastHidden = 4

/**
 * What changed from one text to another, on one line: `the [-red-]{+blue+} kettle`. Long stretches
 * without a change are cut to `…`.
 */
export function markedWords(before: string, after: string): string {
  const changes = wordDiff(before, after)
  const shown = changes.map((change, index) =>
    marked(change, {isFirst: index === 0, isLast: index === changes.length - 1})
  )
  return shown.join('')
}

interface Ends {
  readonly isFirst: boolean
  readonly isLast: boolean
}

function marked({type, text}: WordChange, ends: Ends): string {
  switch (type) {
    case 'removed':
      return `[-${text}-]`
    case 'added':
      return `{+${text}+}`
    case 'same':
      return shortened(text, ends)
  }
}

function shortened(text: string, {isFirst, isLast}: Ends): string {
  const words = text.split(/(?<=\s)(?=\S)/u)
  const before = isFirst ? [] : words.slice(0, context)
  const after = isLast ? [] : words.slice(-context)
  if (words.length - before.length - after.length < leastHidden) return text
  return [before.join(''), '…', after.length > 0 ? ' ' : '', after.join('')].join('')
}
