import type {NumberWords} from '../../languages/number-words.js'
import {anyOf, formsOf, keyedWords, letter, placesOf} from '../../languages/word-list.js'

/** A part of a number in words: what it adds (`five`, `twenty`) or multiplies by (`hundred`, `million`). */
interface Part {
  readonly type: 'small' | 'tens' | 'whole' | 'hundred' | 'scale'
  readonly value: number
  readonly ordinal?: true
}

/** A number in words, read. */
interface SpelledNumber {
  readonly value: number
  readonly ordinal: boolean
  /** How much of the text it is, UTF-16 code units. */
  readonly length: number
  /** A lone `three`, `hundred` or `third`: as often a manner of speaking as a count. */
  readonly isSmall: boolean
  /** What its last word counts: 1 000 000 of `two million`, else 1. */
  readonly scale: number
}

/** How numbers in words are found and read in one language. */
export interface SpelledNumbers {
  /** Expression for a whole number in words, in a folded text. */
  readonly pattern: string
  /** Reads what the expression has found: the longest part of it that is one number. */
  readonly read: (phrase: string) => SpelledNumber | undefined
}

/** The grammar of the number words of a language. */
export function spelledNumbers(words: NumberWords): SpelledNumbers {
  const parts = partsOf(words)
  const ordinals = ordinalsOf(words)
  const any = anyOf(parts.keys())
  const last = anyOf(ordinals.keys())
  const joint = `(?:[- ]?(?:${[words.and, ...formsOf(words.unitBeforeTen ?? '')].join('|')})[- ]?|[- ])`
  const endings = anyOf(formsOf(words.wordEndings))
  const glued = anyOf([
    ...formsOf(words.andHalf).filter((word) => !word.includes(' ')),
    ...(words.gluedParts ? keyedWords(words.parts) : []).flatMap(([word, key]) =>
      key > 2 ? [word] : []
    )
  ])
  const lasts = words.ordinalsInRow ? `${last}(?: ${last})?` : last
  const token = new RegExp(`(${joint}?)(${anyOf([...parts.keys(), ...ordinals.keys()])})`, 'y')
  const part = (word: string) => parts.get(word) ?? ordinals.get(word)
  return {
    pattern: `(?:${any}(?:${joint}?${any})*(?:${joint}?${last}|${endings})?|${lasts})(?:(?![${letter}])|(?=${glued}(?![${letter}])))`,
    read: (phrase) => longestNumber(tokensOf(phrase, token, part), phrase, words)
  }
}

function partsOf(words: NumberWords): Map<string, Part> {
  const parts = new Map<string, Part>()
  const add = (type: Part['type'], entries: [string, number][]) => {
    for (const [word, value] of entries) parts.set(word, {type, value})
  }
  add('small', placesOf(words.small))
  add('tens', multiplied(placesOf(words.tens)))
  add('whole', keyedWords(words.whole))
  add(
    'hundred',
    formsOf(words.hundred).map((word) => [word, 100])
  )
  add(
    'scale',
    keyedWords(words.scales).map(([word, exponent]) => [word, 10 ** exponent])
  )
  return parts
}

function multiplied(tens: [string, number][]): [string, number][] {
  return tens.map(([word, place]) => [word, (place + 2) * 10])
}

function ordinalsOf({ordinals, ordinalTens, ordinalEndings}: NumberWords): Map<string, Part> {
  const found = new Map<string, Part>()
  const endings = ordinalEndings.split('|')
  const add = (word: string, value: number) => {
    const type = value < 20 ? 'small' : value < 100 ? 'tens' : 'whole'
    for (const ending of endings) found.set(word + ending, {type, value, ordinal: true})
  }
  for (const [word, place] of placesOf(ordinals)) add(word, place + 1)
  for (const [word, place] of placesOf(ordinalTens)) add(word, (place + 3) * 10)
  return found
}

interface Token {
  readonly joint: string
  readonly part: Part
  readonly end: number
}

function tokensOf(
  phrase: string,
  token: RegExp,
  partOf: (word: string) => Part | undefined
): Token[] {
  const tokens: Token[] = []
  token.lastIndex = 0
  for (let match = token.exec(phrase); match; match = token.exec(phrase)) {
    const part = partOf((match[2] ?? '').replaceAll(' ', '-')) ?? partOf(match[2] ?? '')
    if (!part) break
    tokens.push({joint: match[1] ?? '', part, end: token.lastIndex})
  }
  return tokens
}

/** What has been read of a number: whole thousands, what is below them, and what came last. */
interface Sum {
  readonly total: number
  readonly group: number
  readonly last: Part | undefined
  readonly lastScale: number
}

const nothing: Sum = {total: 0, group: 0, last: undefined, lastScale: Number.POSITIVE_INFINITY}

function longestNumber(
  tokens: readonly Token[],
  phrase: string,
  words: NumberWords
): SpelledNumber | undefined {
  let sum = nothing
  let best: SpelledNumber | undefined
  for (const [index, {joint, part, end}] of tokens.entries()) {
    const next = plus(sum, part, {joint, words})
    if (!next) break
    sum = next
    if (new RegExp(`^[${letter}]`).test(phrase.slice(end)) && index < tokens.length - 1) continue
    const isSmall = index === 0 && isCasual(part)
    best = {
      value: sum.total + sum.group,
      ordinal: part.ordinal === true,
      length: index === tokens.length - 1 ? phrase.length : end,
      isSmall: isSmall || part.ordinal === true,
      scale: part.type === 'scale' ? part.value : 1
    }
    if (part.ordinal && !(words.ordinalsInRow && part.type === 'tens')) break
  }
  return best
}

/** One to twelve, and round powers of ten, are as often a manner of speaking as a count. */
function isCasual({type, value}: Part): boolean {
  return value <= 12 || (type !== 'tens' && type !== 'small' && value % 100 === 0)
}

interface Manner {
  readonly joint: string
  readonly words: NumberWords
}

/** The number with one more part, if they can make one number: `twenty` `five` can, `five` `twenty` not. */
function plus(sum: Sum, part: Part, manner: Manner): Sum | undefined {
  const {total, group, last, lastScale} = sum
  if (!last) return {...nothing, ...opened(part), last: part}
  switch (part.type) {
    case 'small':
    case 'tens':
    case 'whole':
      return follows(last, part, manner)
        ? {total, group: group + part.value, last: merged(last, part), lastScale}
        : undefined
    case 'hundred':
      if (/[a-z]/.test(manner.joint)) return undefined
      if (last.type !== 'scale' && group > 0 && group < 100)
        return {...sum, group: group * 100, last: part}
      return last.type === 'scale' ? {...sum, group: 100, last: part} : undefined
    case 'scale':
      return scaled(sum, part, manner)
  }
}

function opened(part: Part): Partial<Sum> {
  return part.type === 'scale' ? {total: part.value, lastScale: part.value} : {group: part.value}
}

/** A ten with its unit is full, as are eleven to nineteen. */
function merged(last: Part, part: Part): Part {
  return last.type === 'small' || last.type === 'tens'
    ? {type: 'whole', value: last.value + part.value}
    : part
}

function follows(last: Part, part: Part, {joint, words}: Manner): boolean {
  const isJoined = /[a-zë]/.test(joint)
  if (last.type === 'hundred' || last.type === 'scale') return true
  if (last.type === 'whole') return last.value >= 100 && last.value % 100 === 0 && part.value < 100
  if (words.unitBeforeTen !== undefined) {
    const inOneWord = isJoined && !joint.includes(' ')
    return (
      last.type === 'small' &&
      last.value > 0 &&
      last.value < 10 &&
      part.type === 'tens' &&
      inOneWord
    )
  }
  if (last.type !== 'tens' || part.type !== 'small') return false
  if (joint === '' && !words.gluedUnits) return false
  return part.value < 10 ? part.value > 0 : last.value === 60 || last.value === 80
}

function scaled(
  {total, group, last, lastScale}: Sum,
  part: Part,
  {joint}: Manner
): Sum | undefined {
  if (/[a-z]/.test(joint)) return undefined
  // A scale may stand for one of it: `un millón mil`.
  if (part.value < lastScale && (group > 0 || last?.type === 'scale')) {
    return {
      total: total + Math.max(1, group) * part.value,
      group: 0,
      last: part,
      lastScale: part.value
    }
  }
  // `mil millones`, `dos mil trescientos millones`: what has been read below the next scale but one.
  if (part.value < lastScale || !Number.isFinite(lastScale)) return undefined
  const below = total % (part.value * part.value)
  return {
    total: total - below + (below + group) * part.value,
    group: 0,
    last: part,
    lastScale: part.value
  }
}
