import {languageData} from '../languages/index.js'
import type {PartKind} from '../languages/name-words.js'

/** A mention of a numbered part of a text: `point 12`, `artikel 4`, `section 3.2`, `1.2(a)`. */
export interface Reference {
  readonly kind: PartKind
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
  readonly kinds: ReadonlyMap<string, PartKind>
}

const grammars = new Map<string, Grammar | undefined>()

/**
 * The references to numbered parts in a text. They are no facts to be read first: as numbers they are
 * compared by value with all others, here it matters where they lead.
 */
export function referencesIn(text: string, base: string): Reference[] {
  if (!/\d/.test(text)) return []
  const grammar = grammars.has(base) ? grammars.get(base) : grammarOf(base)
  grammars.set(base, grammar)
  if (!grammar) return []

  return Array.from(text.matchAll(grammar.pattern)).flatMap((match) => {
    const [shown, word = '', number = ''] = match
    const kind = grammar.kinds.get(word.toLowerCase())
    const value = numbersOf(number)
    if (!kind || value.length === 0) return []
    const end = match.index + shown.length
    return [{kind, start: match.index, end, shown, numberStart: end - number.length, value}]
  })
}

function grammarOf(base: string): Grammar | undefined {
  const parts = languageData(base)?.names.parts
  if (!parts) return undefined
  const kinds = new Map<string, PartKind>()
  for (const [kind, forms] of Object.entries(parts) as [PartKind, string][]) {
    for (const form of forms.split('|')) kinds.set(form, kind)
  }
  const words = [...kinds.keys()].sort((a, b) => b.length - a.length)
  const escaped = words.map((word) => word.replaceAll('.', '\\.'))
  return {
    kinds,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}-])(${escaped.join('|')})[ \\u00a0](\\d{1,3}(?:\\.\\d{1,3}){0,4}(?:\\([a-z]\\)|[a-z](?![\\p{L}\\p{N}]))?)(?![\\p{L}\\p{N}%°]|[.,:]\\d|[ \\u00a0]?[-\\u2013][ \\u00a0]?\\d)`,
      'giu'
    )
  }
}

function numbersOf(number: string): number[] {
  return [...number.matchAll(/\d+|[a-z]/gi)].map(([part]) =>
    /\d/.test(part) ? Number(part) : part.toLowerCase().charCodeAt(0) - 96
  )
}
