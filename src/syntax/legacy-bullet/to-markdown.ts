import type {List, ListItem, Parents, RootContent} from 'mdast'
import {
  defaultHandlers,
  type Info,
  type Join,
  type Options,
  type State,
  type Unsafe
} from 'mdast-util-to-markdown'
import type {Label} from '../../model/label.js'
import {INTERRUPTING_DIGITS_MAX} from '../ordered-interrupt.js'
import {BULLET_SIGNS, DASH_SIGNS, SELECTORS, SPACES} from './signs.js'
import '../mdast-data.js'

export interface LegacyBulletToMarkdownOptions {
  /**
   * What becomes of a `–`, `—` or `·` that opens a line of prose and has white space after it.
   * `reference` (default) writes a character reference, which can never be read as an item;
   * `literal` leaves it, for texts in which `dashListLines` is known to read it as prose.
   */
  readonly dashes?: 'reference' | 'literal'
}

/**
 * Extension for mdast-util-to-markdown: writes lists as they were read, with the sign
 * (`data.marker`), the delimiter (`data.delimiter`) and the number of an item (its `data.label`,
 * else counted from `start`). Lists without such data are written as usual.
 */
export function legacyBulletToMarkdown({
  dashes = 'reference'
}: LegacyBulletToMarkdownOptions = {}): Options {
  const signs = dashes === 'reference' ? [...BULLET_SIGNS, ...DASH_SIGNS] : BULLET_SIGNS
  return {
    handlers: {list: writeList, listItem: writeItem, thematicBreak: writeRule},
    join: [joinInterrupting],
    unsafe: signs.map(unsafeAtLineStart)
  }
}

/**
 * A backslash escapes ASCII only: a sign that must not open an item becomes a reference. What
 * follows is looked at and not taken: its line end is where the next sign is searched from.
 */
function unsafeAtLineStart(sign: string): Unsafe {
  return {atBreak: true, character: sign, after: `(?=[${SELECTORS}]?(?:[${SPACES}\\r\\n]|$))`}
}

function writeList(node: List, parent: Parents | undefined, state: State, info: Info): string {
  const marker = markerOf(node)
  if (marker === undefined) return defaultHandlers.list(node, parent, state, info)

  const used = differsFromPrevious(marker, parent, state) ? marker : otherMarker(marker)
  const exit = state.enter('list')
  const outer = state.bulletCurrent
  state.bulletCurrent = used
  const value = state.containerFlow(node, info)
  state.bulletLastUsed = used
  written.set(node, used)
  state.bulletCurrent = outer
  exit()
  return value
}

/** Markers that lists were last written with. */
const written = new WeakMap<List, string>()

/** With the marker of the list just before, the two would be one list. */
function differsFromPrevious(marker: string, parent: Parents | undefined, state: State): boolean {
  const previous = parent?.children[(state.indexStack.at(-1) ?? 0) - 1]
  return previous?.type !== 'list' || written.get(previous)?.[0] !== marker[0]
}

/** The sign or delimiter that a list was read with. */
function markerOf({ordered, data}: List): string | undefined {
  return ordered ? data?.delimiter : data?.marker
}

function otherMarker(marker: string): string {
  const others: Record<string, string> = {'.': ')', ')': '.', '-': '*'}
  return others[marker] ?? '-'
}

function writeItem(node: ListItem, parent: Parents | undefined, state: State, info: Info): string {
  if (parent?.type !== 'list' || markerOf(parent) === undefined) {
    return defaultHandlers.listItem(node, parent, state, info)
  }
  const bullet = bulletOf(node, parent, state)
  const size = bullet.length + 1
  const tracker = state.createTracker(info)
  tracker.move(`${bullet} `)
  tracker.shift(size)
  const exit = state.enter('listItem')
  const content = state.containerFlow(node, tracker.current())
  exit()

  const indented = state.indentLines(content, (line, index, blank) =>
    index === 0 || blank ? line : `${' '.repeat(size)}${line}`
  )
  if (indented === '') return bullet
  const first = indented.split(/[\r\n]/, 1)[0] ?? ''
  // Three signs alone on a line are a rule or an ornament: the rest starts on the next line.
  return isOrnament(`${bullet} ${first}`)
    ? `${bullet}\n${' '.repeat(size)}${indented}`
    : `${bullet} ${indented}`
}

/** Sign of one item, or its number and delimiter. */
function bulletOf({data}: ListItem, parent: List, state: State): string {
  const marker = state.bulletCurrent ?? ''
  const index = state.indexStack.at(-1) ?? 0
  if (parent.ordered) return `${numberOf(data?.label, (parent.start ?? 1) + index, index)}${marker}`
  const own = data?.marker
  // The same sign, perhaps with a variation selector of its own.
  return own !== undefined && own[0] === marker[0] ? own : marker
}

/** CommonMark reads nine digits and no more. */
const NUMBER_MAX = 999_999_999

/** The number of a label, else as counted; the first of a list is its `start`, whatever the label says. */
function numberOf(label: Label | undefined, counted: number, index: number): number {
  const [own, ...inner] = label?.style === 'decimal' ? label.value : []
  const number = index > 0 && own !== undefined && inner.length === 0 ? own : counted
  return Math.min(number, NUMBER_MAX)
}

function isOrnament(line: string): boolean {
  return new RegExp(
    `^([^\\s\\d])[${SELECTORS}]?(?:[${SPACES}]*\\1[${SELECTORS}]?){2,}[${SPACES}]*$`
  ).test(line)
}

/**
 * A rule that opens an item is written with `_`, which is not a bullet: `* ***` would be one rule.
 */
function writeRule(_: RootContent, parent: Parents | undefined, state: State): string {
  const sign = parent?.type === 'listItem' ? '_' : (state.options.rule ?? '*')
  const repetition = Math.max(state.options.ruleRepetition ?? 3, 3)
  return Array.from({length: repetition}, () => sign).join(state.options.ruleSpaces ? ' ' : '')
}

/** No blank line before an ordered list that may interrupt the paragraph of its item. */
const joinInterrupting: Join = (left, right, parent) => {
  if (parent.type !== 'listItem' || parent.spread) return
  if (left.type !== 'paragraph' && left.type !== 'definition') return
  if (right.type !== 'list' || !right.ordered) return
  const [first] = right.children
  const interrupts =
    first !== undefined &&
    first.children.length > 0 &&
    (right.start ?? 1) < 10 ** INTERRUPTING_DIGITS_MAX
  return interrupts ? 0 : undefined
}
