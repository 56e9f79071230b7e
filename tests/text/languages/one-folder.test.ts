import {describe, expect, test} from 'vitest'
import {languages} from '../../../src/text/languages/index.js'
import {readSources} from '../../architecture/import-graph.js'
import {vocabularyOf} from './vocabulary.js'
import {codeWordsOf, type Literal, languageWordsIn, literalsIn} from './words-in-code.js'

const sources = readSources().filter(({path}) => !path.startsWith('text/languages/'))
const vocabulary = {
  english: wordsOf((tag) => tag === 'en'),
  others: wordsOf((tag) => tag !== 'en')
}
const codeWords = codeWordsOf(sources.map(({code}) => code))

/** Words of another language that mean something else in code. */
const allowed: Readonly<Record<string, string>> = {
  attention: 'micromark calls emphasis so',
  conf: 'the ending of a file, and the head of a narrow column for confidence',
  media: 'an at-rule of CSS',
  sans: 'a part of the font family sans-serif',
  todo: 'a part of the comment bitext-todo'
}

function wordsOf(isAsked: (tag: string) => boolean): ReadonlySet<string> {
  const asked = languages.filter(({tag}) => isAsked(tag))
  return new Set(asked.flatMap((language) => [...vocabularyOf(language)]))
}

/** What the scanner finds in made-up code that has a few names of its own. */
function found(code: string): string[] {
  const names = new Set(['number', 'sentence', 'table'])
  return languageWordsIn(literalsIn(code), vocabulary, {names, comments: new Set()})
}

function wordOf(place: string): string {
  return place.replace(/^.*: /, '')
}

describe('words of languages outside their folders', () => {
  const places = sources.flatMap(({path, code}) =>
    languageWordsIn(literalsIn(code), vocabulary, codeWords).map((place) => `src/${path}:${place}`)
  )

  test('no literal of src has any', () => {
    expect(places.filter((place) => !(wordOf(place) in allowed))).toEqual([])
  })

  test('every word that is allowed is still in use', () => {
    const used = new Set(places.map(wordOf))
    expect(Object.keys(allowed).filter((word) => !used.has(word))).toEqual([])
  })
})

describe('the scanner finds', () => {
  test.each([
    ['a pattern', '\n/^(?:straat|laan) \\d/u', ['2: straat', '2: laan']],
    ['one word that is compared', "if (word === 'geachte') return", ['1: geachte']],
    [
      'a list that is split',
      "const list =\n  'zei vroeg dijo'.split(' ')",
      ['2: vroeg', '2: dijo']
    ],
    [
      'a list in several parts',
      "const list = ('zeiden ' +\n'dijo').split(' ')",
      ['1: zeiden', '1: dijo']
    ],
    ['a pattern in parts', "new RegExp('januari|' + 'febrero')", ['1: januari', '1: febrero']],
    ['a part of a template', `new RegExp(\`(\${day}) (?:enero|mayo)\`)`, ['1: enero', '1: mayo']],
    ['an array', "new Set(['février', 'août'])", ['1: février', '1: août']],
    ['a word that no folder has', '/^(?:größtenteils)$/u', ['1: größtenteils']],
    [
      'a list in English',
      "'asked replied wrote'.split(' ')",
      ['1: asked', '1: replied', '1: wrote']
    ],
    [
      'a pattern in English',
      '/^(?:sincerely|regards|dear)$/',
      ['1: sincerely', '1: regards', '1: dear']
    ]
  ])('%s', (_, code, words) => {
    expect(found(code)).toEqual(words)
  })
})

describe('the scanner passes over', () => {
  test.each([
    ['comments', '/** `straat` */\n// geachte\nconst a = 1'],
    [
      'examples of rules',
      "defineRule({examples: [{source: ['nl', 'Geachte heer, januari is koud.']}]})"
    ],
    ['messages in English', `const message = \`asked for \${name}, replied before it wrote\``],
    ['imports', "import {x} from './straat/geachte.js'"],
    ['names of the code', "const kinds = ['number', 'sentence', 'table']"],
    ['classes of letters', '/[àéö]+\\p{Letter}\\u{1F300}/u'],
    ['short words, which several languages share', '/^(?:de|le) \\d/']
  ])('%s', (_, code) => {
    expect(found(code)).toEqual([])
  })
})

describe('words of the code', () => {
  const code = "/** Reads a `straat`. */\nconst lastMonth = 'januari' // the day\n"

  test('names are taken apart, literals and comments left out', () => {
    expect([...codeWordsOf([code]).names]).toEqual(['const', 'last', 'month'])
  })

  test('comments count without the code in them', () => {
    expect([...codeWordsOf([code]).comments]).toEqual(['reads'])
  })

  test('a word that the comments use is English', () => {
    const literals: Literal[] = [{line: 1, text: 'artikel', isList: true}]
    const words = {english: new Set<string>(), others: new Set(['artikel'])}
    const none = {names: new Set<string>(), comments: new Set<string>()}
    expect(languageWordsIn(literals, words, none)).toEqual(['1: artikel'])
    expect(languageWordsIn(literals, words, {...none, comments: words.others})).toEqual([])
  })
})
