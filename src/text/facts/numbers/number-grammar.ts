import {languageData, languages} from '../../languages/index.js'
import type {NumberWords} from '../../languages/number-words.js'
import {anyOf, formsOf, keyedWords, letter} from '../../languages/word-list.js'
import {once} from '../../once.js'
import {currencySigns} from '../currencies.js'
import {unitSymbols} from '../measures.js'
import {digitRun} from './read-digits.js'
import {type SpelledNumbers, spelledNumbers} from './spelled-number.js'

/** How the numbers of one language are found and read, in folded text. */
export interface NumberGrammar {
  readonly decimal: '.' | ','
  /** Digits (group 1), vulgar fractions (2), words (3), global. */
  readonly start: RegExp
  readonly spelled: SpelledNumbers
  readonly one: ReadonlySet<string>
  /** Words that say a number without being one, by that number; not sticky, not global. */
  readonly implied: ReadonlyMap<string, RegExp>
  readonly rough: ReadonlyMap<string, number>
  readonly parts: ReadonlyMap<string, number>
  readonly scales: ReadonlyMap<string, number>
  readonly currencies: ReadonlyMap<string, string>
  readonly units: ReadonlyMap<string, string>
  readonly daysSaid: ReadonlyMap<string, string>
  /** What may stand after a number; all sticky. */
  readonly after: {
    readonly scale: RegExp
    /** Percent (1), currency (2) or unit (3). */
    readonly kind: RegExp
    readonly ordinal: RegExp
    readonly part: RegExp
    readonly half: RegExp
    /** Another size (1) behind an unnamed number: `tens of thousands`. */
    readonly size: RegExp
    readonly to: RegExp
  }
  /** A currency right before a number, which ends there. */
  readonly before: RegExp
}

const none: NumberWords = {
  decimal: '.',
  small: '',
  tens: '',
  whole: {},
  hundred: '',
  scales: {},
  and: '(?!)',
  one: '',
  ordinals: '',
  ordinalTens: '',
  ordinalEndings: '',
  ordinalMarks: '(?!)',
  parts: {},
  andHalf: '',
  implied: {},
  wordEndings: '',
  rough: {},
  to: '',
  percent: '',
  currencies: {},
  units: {}
}

const grammars = new Map<string, NumberGrammar>()

/** The grammar of a base language; one without a folder knows digits and signs only. */
export function numberGrammar(base: string): NumberGrammar {
  const grammar = grammars.get(base) ?? grammarOf(languageData(base)?.numbers ?? none)
  grammars.set(base, grammar)
  return grammar
}

/** Short forms of scales after digits, which texts in any language use: those of all, and `k`. */
const shortScales = once((): readonly [string, number][] => [
  ...languages.flatMap(({numbers}) => keyedWords(numbers.shortScales ?? {})),
  ['k', 3]
])

function grammarOf(words: NumberWords): NumberGrammar {
  const spelled = spelledNumbers(words)
  const rough = new Map(keyedWords(words.rough))
  const scales = new Map([...keyedWords(words.scales), ...shortScales()])
  const currencies = new Map([...currencySigns, ...codedWords(words.currencies)])
  const units = new Map([...unitSymbols, ...codedWords(words.units)])
  const parts = new Map(keyedWords(words.parts))
  const end = `(?![${letter}])`
  const of = words.of === undefined ? '' : `(?:${words.of})?`
  const percent = anyOf(formsOf(words.percent))
  return {
    decimal: words.decimal,
    start: new RegExp(
      `(${digitRun})|([¼-¾⅐-⅞])|(?<![${letter}_])(${anyOf(rough.keys())}${end}|${spelled.pattern})`,
      'g'
    ),
    spelled,
    one: new Set(formsOf(words.one)),
    implied: impliedBy(words.implied),
    rough,
    parts,
    scales,
    currencies,
    units,
    daysSaid: new Map(Object.entries(words.daysSaid ?? {})),
    after: {
      scale: new RegExp(`[ -]?(${anyOf(scales.keys())})${end}\\.?`, 'y'),
      kind: new RegExp(
        `[ -]?(?:([%٪]|${percent}${end})|${of}(?:(${signsOf(currencies)})|(${anyOf(units.keys())})(?![${letter}\\d²³'])))`,
        'y'
      ),
      ordinal: new RegExp(`(?:${words.ordinalMarks})${end}`, 'y'),
      part: new RegExp(`[ -]${words.gluedParts ? '?' : ''}(${anyOf(parts.keys())})${end}`, 'y'),
      half: new RegExp(` ?(?:${words.andHalf || '(?!)'})${end}`, 'y'),
      size: new RegExp(words.of === undefined ? '(?!)' : ` (?:${words.of})([a-z]+)`, 'y'),
      to: new RegExp(`^ ?(?:[-–—]|${anyOf(formsOf(words.to))}${end}) ?$`)
    },
    before: new RegExp(`(?<![${letter}])(${signsOf(currencySigns)}) ?$`)
  }
}

/** Signs end where they end, words only where no letter follows. */
function signsOf(currencies: ReadonlyMap<string, string>): string {
  const words = [...currencies.keys()]
  const isWord = (word: string) => /[a-zł]$/.test(word)
  return `${anyOf(words.filter((word) => !isWord(word)))}|${anyOf(words.filter(isWord))}(?![${letter}])`
}

function codedWords(words: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(words).flatMap(([code, forms]) =>
    formsOf(forms).map((word): [string, string] => [word, code])
  )
}

function impliedBy(words: NumberWords['implied']): Map<string, RegExp> {
  return new Map(
    Object.entries(words).map(([value, forms]): [string, RegExp] => [
      value,
      new RegExp(`(?<![${letter}])${anyOf(formsOf(forms))}(?![${letter}])`)
    ])
  )
}
