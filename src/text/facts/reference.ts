import type {LabelWord} from '../../model/label.js'
import {allMatches} from '../all-matches.js'
import {languageData} from '../languages/index.js'
import {formsOf} from '../languages/word-list.js'
import {stickyAt} from './sticky-at.js'

/** A mention of a numbered part of a text: `point 12`, `artikel 4`, `section 3.2`, `1.2(a)`. */
export interface Reference {
  readonly kind: LabelWord
  /** Range of the whole, UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** As written. */
  readonly shown: string
  /** Range of the number. */
  readonly numberStart: number
  /** From the outermost level in: `1.2(a)` is `[1, 2, 1]`. */
  readonly value: readonly number[]
}

interface Grammar {
  readonly pattern: RegExp
  /** What comes after one number of several: `, 5`, ` and 5`, `–5`. */
  readonly further: RegExp
  readonly kinds: ReadonlyMap<string, LabelWord>
}

const grammars = new Map<string, Grammar | undefined>()

/**
 * The references to numbered parts in a text; each number of `points 3, 5 and 7` is one. They do
 * not claim their ranges: as numbers they are compared by value like all others, and here only
 * where they lead matters.
 */
export function referencesIn(text: string, base: string): Reference[] {
  if (!/\d/.test(text)) return []
  const grammar = grammars.has(base) ? grammars.get(base) : grammarOf(base)
  grammars.set(base, grammar)
  if (!grammar) return []

  return allMatches(text, grammar.pattern).flatMap((match) => {
    const [shown, word = '', number = ''] = match
    const kind = grammar.kinds.get(word.toLowerCase())
    const value = numbersOf(number)
    if (!kind || value.length === 0) return []
    const end = match.index + shown.length
    const first = {kind, start: match.index, end, shown, numberStart: end - number.length, value}
    return [first, ...furtherOnes(first, text, grammar)]
  })
}

/** The numbers that share the noun of a first one, up to the last that `and` or a dash joins. */
function furtherOnes(first: Reference, text: string, {further}: Grammar): Reference[] {
  const found: Reference[] = []
  let joined = 0
  let match = stickyAt(further, text, first.end)
  while (match) {
    const [shown, comma, number = ''] = match
    const end = match.index + shown.length
    const numberStart = end - number.length
    const value = numbersOf(number)
    found.push({kind: first.kind, start: numberStart, end, shown: number, numberStart, value})
    if (comma === undefined) joined = found.length
    match = stickyAt(further, text, end)
  }
  return found.slice(0, joined)
}

function grammarOf(base: string): Grammar | undefined {
  const {numbers, layout} = languageData(base) ?? {}
  if (numbers === undefined || layout?.references === undefined) return undefined
  const kinds = new Map<string, LabelWord>()
  for (const [kind, forms] of Object.entries(layout.references) as [LabelWord, string][]) {
    for (const form of forms.split('|')) kinds.set(form, kind)
  }
  const words = [...kinds.keys()].sort((a, b) => b.length - a.length)
  const joints = formsOf(`${numbers.and}|${numbers.to}`).map((joint) => joint.replace(' ', '[ ]'))
  const space = '[ \\u00a0]'
  const number = `(\\d{1,3}(?:\\.\\d{1,3}){0,4}(?:\\([a-z]\\)|[a-z](?![\\p{L}\\p{N}]))?)`
  const ended = `(?![\\p{L}\\p{N}%°]|[.,:]\\d)`
  const join = `(?:(,${space}?)|,?${space}(?:${joints.join('|')})${space}|${space}?[-\\u2013]${space}?)`
  return {
    kinds,
    further: new RegExp(`${join}${number}${ended}`, 'iuy'),
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])(${words.map(escaped).join('|')})${space}${number}${ended}`,
      'giu'
    )
  }
}

function escaped(word: string): string {
  return word.replaceAll('.', '\\.')
}

function numbersOf(number: string): number[] {
  return [...number.matchAll(/\d+|[a-z]/gi)].map(([part]) =>
    /\d/.test(part) ? Number(part) : part.toLowerCase().charCodeAt(0) - 96
  )
}
