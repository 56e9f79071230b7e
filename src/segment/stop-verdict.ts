import {elidedWord} from '../text/words/elided-word.js'
import {startsLower, startsUpper, startsWithCase} from '../text/words/letter-case.js'
import {type StopContext, wordOpening} from './stop-context.js'

/** What the rules make of a stop: a sentence ends there, goes on, or they cannot tell. */
type Verdict = 'ends' | 'goes on' | 'doubt'

/** One reason to end a sentence or not; undefined when it does not apply. */
type StopRule = (context: StopContext) => Verdict | undefined

const roman = /^[IVXLCDM]+$/
const digit = /^[\d#№§]/
const numberWord = /^[€$£+±-]?\d[\d.,:/()–-]*[a-z]?$/
/** Shortest word in small letters that no list of abbreviations has to be asked about. */
const longWord = 5
/** A mark inside a sentence, or a stop that stands loose after the stop. */
const goingOn = /^(?:[,;:)\]]|[.!?](?:\s|$))/
/** `(…)` at the start of a sentence: words were left out between two. */
const omission = /^(?:…|\.{3})[)\]]/

/**
 * In order; the first that applies decides. Each is about one thing that a stop can be.
 */
const rules: readonly StopRule[] = [
  spacelessScript,
  bracketedOmission,
  lowerCaseFollows,
  strongStop,
  enumeration,
  spacedAbbreviation,
  closedQuote,
  number,
  listed,
  initial,
  digitFollows,
  plainWord
]

export function stopVerdict(context: StopContext): Verdict {
  for (const rule of rules) {
    const verdict = rule(context)
    if (verdict !== undefined) return verdict
  }
  return 'doubt'
}

/** `。`: no space follows and nothing abbreviates with it. */
function spacelessScript({stop}: StopContext): Verdict | undefined {
  return /^[。！？｡．]/.test(stop.sign) ? 'ends' : undefined
}

/** `Hij zei (…) De rest`: words were left out, the sentence was not ended. */
function bracketedOmission({text, stop}: StopContext): Verdict | undefined {
  const isBracketed = /[([]/.test(text[stop.start - 1] ?? '') && /^[)\]]/.test(stop.closers)
  return isBracketed && /^(?:…|\.{3})$/.test(stop.sign) ? 'goes on' : undefined
}

/** Also after `!` and `?`: `“Stop!” riep hij.` */
function lowerCaseFollows({following, text, stop}: StopContext): Verdict | undefined {
  if (isBrand(following)) return undefined
  if (/['’‘]/.test(text[stop.next] ?? '') && isApostropheWord(following)) return 'ends'
  return startsLower(following) || goingOn.test(following) ? 'goes on' : undefined
}

/** `!`, `?`, `…` and mixes of them; `...` too. Only a single `.` can abbreviate. */
function strongStop({stop}: StopContext): Verdict | undefined {
  return stop.sign === '.' ? undefined : 'ends'
}

/** `1. Inleiding`, `1.2. Doel`: a label and what it labels. */
function enumeration({text, stop, sentenceStart}: StopContext): Verdict | undefined {
  if (stop.start - sentenceStart > 8) return undefined

  const sentence = text.slice(sentenceStart, stop.start)
  const isLabel = /^[(["“]?(?:\d{1,3}(?:\.\d{1,3})*|[a-zA-Z]|[IVX]+)$/.test(sentence)
  return isLabel && stop.closers === '' ? 'goes on' : undefined
}

/** `z. B.`, `d. w. z.`, `EE. UU.`: inside one the sentence goes on, at its end the list decides. */
function spacedAbbreviation(context: StopContext): Verdict | undefined {
  const {text, stop, table, word, sentenceStart} = context
  if (!table.isPart(word)) return undefined

  const before = text.slice(Math.max(sentenceStart, stop.start - 24), stop.start).split(/\s+/)
  const after = text.slice(stop.next, stop.next + 16).split(/\s+/)
  for (let back = Math.min(3, before.length - 1); back >= 0; back--) {
    const head = before
      .slice(before.length - 1 - back)
      .join('')
      .replace(wordOpening, '')
    for (let ahead = 4; ahead >= 0; ahead--) {
      if (back + ahead === 0) continue
      const tail = after.slice(0, ahead).join('')
      if (ahead > 0 && !tail.endsWith('.')) continue
      const type = table.classOf(ahead === 0 ? head : `${head}.${tail.slice(0, -1)}`)
      if (type !== undefined) return ahead > 0 ? 'goes on' : listedAs(type, context)
    }
  }
  return undefined
}

/** `“… is klaar.” Daarna`: an abbreviation seldom ends a quotation. */
function closedQuote({stop, table, word}: StopContext): Verdict | undefined {
  const isQuote = /["'”’»›«‹“]/.test(stop.closers)
  return isQuote && table.classOf(word) !== 'never' ? 'ends' : undefined
}

/** A number before the stop: the end of a sentence, or an ordinal in languages that write `3. Mai`. */
function number(context: StopContext): Verdict | undefined {
  const {word, nextWord, table, previous, following} = context
  if (!numberWord.test(word) && !(roman.test(word) && isAfterNumbered(context))) {
    return table.hasOrdinals && roman.test(word) ? ordinal(context) : undefined
  }
  if (table.classOf(previous.replace(/\.$/, '')) === 'beforeNumber') {
    return digit.test(following) ? 'goes on' : 'ends'
  }
  if (table.hasOrdinals && /^\d{1,2}$/.test(word)) return ordinal(context)
  return /^\d{1,2}$/.test(word) && /^\d{1,2}\.?$/.test(nextWord) ? 'goes on' : 'ends'
}

/** `art. IV.`, `hfst. II.` */
function isAfterNumbered({table, previous}: StopContext): boolean {
  return table.classOf(previous.replace(/\.$/, '')) === 'beforeNumber'
}

function ordinal({table, nextWord}: StopContext): Verdict {
  return table.isOpener(nextWord) ? 'ends' : 'goes on'
}

function listed(context: StopContext): Verdict | undefined {
  const {table, word} = context
  const afterApostrophe = word.split(/['’]/).at(-1) ?? word
  const type = table.classOf(word) ?? table.classOf(afterApostrophe)
  return type === undefined ? undefined : listedAs(type, context)
}

function listedAs(
  type: 'never' | 'maybe' | 'beforeNumber' | 'word',
  {following, nextWord}: StopContext
): Verdict {
  switch (type) {
    case 'never':
      return 'goes on'
    case 'maybe':
      return digit.test(following) ? 'goes on' : 'ends'
    case 'beforeNumber':
      return isNumberLike(following, nextWord) ? 'goes on' : 'ends'
    case 'word':
      return 'ends'
  }
}

/** `5`, `B2`, `IV`, `L. 121-1`, `A` alone. */
function isNumberLike(following: string, nextWord: string): boolean {
  const bare = nextWord.replace(/[.']+$/, '')
  return (
    digit.test(following) ||
    (roman.test(bare) && bare !== 'I') ||
    (startsUpper(nextWord) && /^.[.-]?\d*$/.test(nextWord))
  )
}

/** `J. K. Rowling`, `G.J. Peters` go on; `plan B. De rest` ends. */
function initial({word, previous, nextWord, following, table}: StopContext): Verdict | undefined {
  if (!isInitials(word)) return undefined
  if (!table.isOpener(nextWord)) return startsWithCase(following) ? 'goes on' : undefined

  const isWordBefore = startsLower(previous) || word.includes('.')
  return isWordBefore ? 'ends' : 'goes on'
}

/** `Het ging mis. 80 procent …`: what a number abbreviates with has been asked for. */
function digitFollows({following, word}: StopContext): Verdict | undefined {
  if (!digit.test(following)) return undefined
  return word.length === 1 && startsWithCase(word) ? 'goes on' : 'ends'
}

/** Long words in small letters, and names of files and sites, do not abbreviate. */
function plainWord({text, word, stop, following}: StopContext): Verdict | undefined {
  // The parsers never start a sentence in lower case.
  if (isBrand(following)) return 'ends'
  if (isDialogue(text, stop.next) || omission.test(following)) return 'ends'
  if (stop.closers !== '' || /[^\w\u00aa-\uffff]$|^$/.test(word)) return 'ends'
  // `van u. De rest`: what one letter abbreviates has been asked for.
  if (word.length === 1 && startsLower(word)) return 'ends'
  return isLongWord(word) || isFileOrSite(word) ? 'ends' : undefined
}

/** `iPhone`, `eBay`: a capital in the second or third letter. */
function isBrand(text: string): boolean {
  return startsLower(text) && (startsUpper(text.slice(1)) || startsUpper(text.slice(2)))
}

/** Dutch `'s Avonds`, `’t Is`: the apostrophe word is never capitalised. */
function isApostropheWord(following: string): boolean {
  const word = elidedWord(following)
  if (word === undefined || !following.startsWith(`${word} `)) return false
  return startsUpper(following.slice(word.length + 1))
}

/** A dash with which the next speaker starts. */
function isDialogue(text: string, at: number): boolean {
  const opening = /^[–—] ?/.exec(text.slice(at, at + 2))?.[0]
  if (opening === undefined) return false

  const rest = text.slice(at + opening.length, at + opening.length + 2)
  return startsUpper(rest) || /^[¿¡“"]/.test(rest)
}

/** One capital each, with a small letter or an accent at most: `J`, `G.J`, `J.-P`, `Th.J`. */
function isInitials(word: string): boolean {
  const parts = word.split(/\.[-–]?/)
  const isShort = parts.length <= 5 && parts.every((part) => part.length <= 2)
  const areCapitals = parts.every((part) => startsUpper(part) && !startsUpper(part.slice(1)))
  return isShort && areCapitals && !(parts.length === 1 && startsLower(word.slice(1)))
}

function isLongWord(word: string): boolean {
  return word.length >= longWord && word === word.toLowerCase() && !/[\d.@/]/.test(word)
}

/** `config.json`, `amsterdam.nl`: a stop inside, and small letters. */
function isFileOrSite(word: string): boolean {
  return /[^\s.]\.[^\s.]/.test(word) && /[a-z]{2}/.test(word)
}
