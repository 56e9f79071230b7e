import type {Edit} from '../model/edit.js'

/**
 * The smallest edits that a unified diff of a text asks for after a person changed it. Deleted
 * hunks and lines that start with `#` ask for nothing. Added lines end as the lines around them do.
 * Undefined if a line in the diff is not in the text.
 */
export function editedHunks(text: string, diff: string): Edit[] | undefined {
  const lines = linesOf(text)
  const edits: Edit[] = []
  for (const hunk of hunksIn(diff)) {
    const found = editsIn(hunk, lines)
    if (!found) return undefined
    edits.push(...found)
  }
  return edits
    .map((edit) => shrunk(edit, text))
    .filter(({start, end, insert}) => start < end || insert !== '')
}

/**
 * A unified diff in which each replaced line is right above its replacement. It says nothing about
 * line ends.
 */
export function pairedLines(diff: string): string {
  const shown = diff.replace(/^\\ [^\n]*\n/gmu, '')
  return shown.replace(/(?:^-[^\n]*\n)+(?:^\+[^\n]*\n)+/gmu, (block) => {
    const lines = block.split('\n').slice(0, -1)
    const [old, fresh] = ['-', '+'].map((sign) => lines.filter((line) => line.startsWith(sign)))
    if (!old || !fresh || old.length !== fresh.length) return block
    return old.map((line, index) => `${line}\n${fresh[index]}\n`).join('')
  })
}

/** A line of the text. */
interface Line {
  /** Offset of its first character, UTF-16 code units. */
  readonly start: number
  /** Without its end. */
  readonly text: string
  /** As written: `\n`, `\r\n`, or nothing on the last line. */
  readonly end: string
}

interface Hunk {
  /** The line of the text that it starts at, from 0. */
  readonly at: number
  readonly lines: readonly string[]
}

function linesOf(text: string): Line[] {
  return Array.from(text.matchAll(/[^\n]*\n|[^\n]+$/gu), ({0: whole, index}) => {
    const end = /\r?\n$/u.exec(whole)?.[0] ?? ''
    return {start: index, text: whole.slice(0, whole.length - end.length), end}
  })
}

function hunksIn(diff: string): Hunk[] {
  const hunks: {at: number; lines: string[]}[] = []
  const shown = diff.replace(/\n$/u, '').split('\n')
  for (const line of shown.filter((one) => !one.startsWith('#') && !one.startsWith('\\'))) {
    const [head, first = '', count] = /^@@ -(\d+)(?:,(\d+))? /u.exec(line) ?? []
    // A pure addition is placed by the line before it.
    if (head) hunks.push({at: Number(first) - (count === '0' ? 0 : 1), lines: []})
    else hunks.at(-1)?.lines.push(line)
  }
  return hunks
}

/** A range of lines that is replaced by others. */
interface Change {
  readonly from: number
  readonly to: number
  readonly added: readonly string[]
}

function editsIn({at, lines: shown}: Hunk, lines: readonly Line[]): Edit[] | undefined {
  const changes: Change[] = []
  let now: Change = {from: at, to: at, added: []}
  for (const line of shown) {
    const [sign, words] = [line.charAt(0) || ' ', line.slice(1)]
    if (sign === '+') {
      now = {...now, added: [...now.added, words.replace(/\r$/u, '')]}
      continue
    }
    if (lines[now.to]?.text !== words.replace(/\r$/u, '')) return undefined
    if (sign === '-' && now.added.length === 0) now = {...now, to: now.to + 1}
    else {
      changes.push(now)
      now = {from: now.to, to: now.to + 1, added: []}
      if (sign !== '-') now = {...now, from: now.to}
    }
  }
  return [...changes, now].flatMap(byLine).map((change) => editOf(change, lines))
}

/** If the numbers of lines are equal, each line is replaced by itself. */
function byLine(change: Change): readonly Change[] {
  const {from, to, added} = change
  if (added.length !== to - from) return [change]
  return added.map((line, index) => ({from: from + index, to: from + index + 1, added: [line]}))
}

function editOf({from, to, added}: Change, lines: readonly Line[]): Edit {
  const [before, removed, after] = [lines[from - 1], lines[to - 1], lines[to]]
  const end = [lines[from], before, after].map((line) => line?.end).find((one) => one) ?? '\n'
  const isLast = to === lines.length && lines.at(-1)?.end === ''
  const text = added.join(end)
  const opens = isLast && from === to && added.length > 0 ? end : ''
  const closes = isLast || added.length === 0 ? '' : end
  const start = lines[from]?.start ?? endOf(before)
  return {start, end: from === to ? start : endOf(removed), insert: opens + text + closes}
}

function endOf(line: Line | undefined): number {
  return line ? line.start + line.text.length + line.end.length : 0
}

/**
 * Without the parts at either end that it would not change; characters and line ends stay whole.
 */
function shrunk({start, end, insert}: Edit, text: string): Edit {
  const old = Array.from(text.slice(start, end).matchAll(whole), ([one]) => one)
  const fresh = Array.from(insert.matchAll(whole), ([one]) => one)
  const most = Math.min(old.length, fresh.length)
  let head = 0
  while (head < most && old[head] === fresh[head]) head++
  let tail = 0
  while (tail < most - head && old.at(-1 - tail) === fresh.at(-1 - tail)) tail++
  return {
    start: start + old.slice(0, head).join('').length,
    end: end - old.slice(old.length - tail).join('').length,
    insert: fresh.slice(head, fresh.length - tail).join('')
  }
}

const whole = /\r\n|./gsu
