import type {Format, Run} from '../../model/document.js'
import type {Label} from '../../model/label.js'

/** A number as counted, from the outermost level in: `1.2` is `[1, 2]`. */
export type Value = readonly number[]

/**
 * The numbers that a reader sees on the items of a run; bullets have none. Markdown lists that
 * repeat their first number (`1.` `1.` `1.`) are numbered as they are rendered.
 */
export function shownValues({items}: Run, format: Format): (Value | undefined)[] {
  const values = items.map(({label}) => (label.style === 'bullet' ? undefined : label.value))
  if (!isLazy(values, format)) return values
  return values.map((value, index) => value?.map((number) => number + index))
}

/** Whether `next` may come right after `previous`: 1 → 2, 1.2 → 1.3, 1.2 → 2, 1.2 → 2.1, 1 → 1.1. */
export function follows(previous: Value, next: Value): boolean {
  const level = previous.findIndex((number, index) => number !== next[index])
  if (level === -1) return next.length === previous.length + 1 && next.at(-1) === 1
  return (
    next[level] === (previous[level] ?? 0) + 1 &&
    next.slice(level + 1).every((number) => number === 1)
  )
}

export function sameValue(a: Value, b: Value): boolean {
  return a.length === b.length && a.every((number, index) => number === b[index])
}

/** Adds to the innermost level: `[1, 2]` and 3 is `[1, 5]`. */
export function shift(value: Value, by: number): Value {
  return value.map((number, index) => (index === value.length - 1 ? number + by : number))
}

/** Writes a number in the style of another label: `3` like `a)` is `c)`, like `(II)` is `(III)`. */
export function writeLabel(value: Value, like: Label): string {
  const number = value.map((part) => writeNumber(part, like)).join('.')
  const word = like.word === undefined ? '' : like.text.replace(/[\dIVXLCDM.]+\S*$/iu, '')
  switch (like.delimiter) {
    case '':
      return `${word}${number}`
    case '()':
      return `${word}(${number})`
    case '-':
      return `${word}${number} -`
    case '.':
    case ')':
    case ':':
      return `${word}${number}${like.delimiter}`
  }
}

function isLazy(values: readonly (Value | undefined)[], format: Format): boolean {
  // Bullets among them have no numbers yet; the rules decide about these.
  const numbers = values.filter((value) => value !== undefined)
  const first = numbers[0]
  if (format !== 'markdown' || numbers.length < 2 || first?.length !== 1) return false
  return numbers.every((value) => sameValue(value, first))
}

function writeNumber(number: number, {style, upper}: Label): string {
  switch (style) {
    case 'bullet':
    case 'decimal':
      return String(number)
    case 'letter':
      return cased(lettersOf(number), upper)
    case 'roman':
      return cased(romanOf(number), upper)
  }
}

function cased(text: string, upper: boolean | undefined): string {
  return upper ? text.toUpperCase() : text
}

/** 1 → a, 26 → z, 27 → aa. */
function lettersOf(number: number): string {
  const rest = Math.floor((number - 1) / 26)
  const letter = String.fromCharCode(97 + ((number - 1) % 26))
  return rest > 0 ? lettersOf(rest) + letter : letter
}

const romanDigits: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
]

function romanOf(number: number): string {
  const [value, digits] = romanDigits.find(([size]) => size <= number) ?? [0, '']
  return value === 0 ? '' : digits + romanOf(number - value)
}
