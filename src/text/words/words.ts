import {type ProseText, proseOf} from '../prose.js'
import {readOnce} from '../read-once.js'
import {endOfRun, letter, mark, nextOf, numeral} from './letter-class.js'

/** A word of running text. */
export interface Word {
  /** In lower case, its apostrophes straight. */
  readonly text: string
  /** As written. */
  readonly shown: string
  /** Range in the text that it was read from, UTF-16 code units. */
  readonly start: number
  readonly end: number
}

/** A part after an apostrophe that is not a word of its own: `don't`, `foto's`, `we'll`. */
const clitics = new Set(['t', 's', 'd', 'm', 'll', 're', 've'])

/** The words of a segment's prose, in order; read once for each segment. */
export const wordsOf: (segment: ProseText) => readonly Word[] = readOnce((segment: ProseText) =>
  readWords(proseOf(segment))
)

/**
 * The words of a text, in order: letters, then letters, marks and digits, then more letters behind an
 * apostrophe. Elided words stand alone: `l'eau` is `l'` and `eau`.
 */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = []
  let start = nextOf(text, 0, letter)
  while (start < text.length) {
    const bare = endOfRun(text, start, letter | mark | numeral)
    const end = endOfJoined(text, bare)
    const shown = text.slice(start, end)
    if (end === bare) {
      const form = formOf(shown)
      words.push({text: form.text, shown: form.shown, start, end})
    } else words.push(...withoutElision(shown, start))
    start = nextOf(text, end, letter)
  }
  return words
}

type Form = Pick<Word, 'text' | 'shown'>

/**
 * Forms of words as written. A text has most of its words many times: each is one string then, which
 * is put in lower case once, and found in sets and maps without a look at its letters.
 */
const forms = new Map<string, Form>()
/** Forms that are kept at most, so that no corpus fills the memory. */
const mostForms = 50_000
/** V8 cuts a longer string out of a text without a copy, so that keeping it would keep the text. */
const longestForm = 12

function formOf(shown: string): Form {
  const before = forms.get(shown)
  if (before) return before
  const form = {text: shown.toLowerCase(), shown}
  if (shown.length > longestForm) return form
  if (forms.size >= mostForms) forms.clear()
  forms.set(shown, form)
  return form
}

/** The end of what hangs on a word by apostrophes. */
function endOfJoined(text: string, from: number): number {
  let end = from
  while (text[end] === "'" || text[end] === '’') {
    const next = endOfRun(text, end + 1, letter)
    if (next === end + 1) break
    end = next
  }
  return end
}

function withoutElision(shown: string, start: number): readonly Word[] {
  const text = shown.toLowerCase().replaceAll('’', "'")
  const cut = text.indexOf("'") + 1
  if (cut === 0 || clitics.has(text.slice(cut))) {
    return [{text, shown, start, end: start + shown.length}]
  }
  const elided = {text: text.slice(0, cut), shown: shown.slice(0, cut), start, end: start + cut}
  return [elided, ...withoutElision(shown.slice(cut), start + cut)]
}
