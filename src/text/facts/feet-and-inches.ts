import {allMatches} from '../all-matches.js'
import {languageData} from '../languages/index.js'
import {anyOf, formsOf} from '../languages/word-list.js'
import type {Fact, FactReader} from './fact.js'
import {measured} from './measures.js'

/** Feet (1) and inches (2), with straight, curly or proper marks. */
const marked = /(?<![\p{L}\p{N}.,])(\d{1,2})['’′] ?(\d{1,2})["”″](?![\p{L}\p{N}])/gu

const inWords = new Map<string, RegExp | undefined>()

/** Lengths such as `5'10"` and `5 feet 10 inches`, which are one measure. */
export const feetAndInches: FactReader = {
  types: ['unit'],
  read: (text, base) => {
    if (!/\d/.test(text)) return []
    const words = inWords.has(base) ? inWords.get(base) : wordsOf(base)
    inWords.set(base, words)
    const matches = [...allMatches(text, marked), ...(words ? allMatches(text, words) : [])]
    return matches.map(factOf).sort((a, b) => a.start - b.start)
  }
}

function wordsOf(base: string): RegExp | undefined {
  const {numbers} = languageData(base) ?? {}
  if (!numbers) return undefined
  const [feet, inches] = ['ft', 'in'].map((unit) => anyOf(formsOf(numbers.units[unit] ?? '')))
  return new RegExp(
    `(?<![\\p{L}\\p{N}.,])(\\d{1,2})[ -]${feet},? (?:${numbers.and} )?(\\d{1,2})[ -]${inches}(?!\\p{L})`,
    'giu'
  )
}

function factOf({0: shown, 1: feet = '', 2: inches = '', index}: RegExpExecArray): Fact {
  return {
    type: 'unit',
    start: index,
    end: index + shown.length,
    shown,
    value: measured(String(Number(feet) * 12 + Number(inches)), 'in'),
    amounts: [feet, inches]
  }
}
