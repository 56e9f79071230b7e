import {allMatches} from '../all-matches.js'

/** A piece of code that means something, with its place in the code. */
export interface CodeToken {
  /** What it is compared by: as written, a comment or quotation without the signs around it. */
  readonly key: string
  /**
   * A translator may write it differently: a comment, a quoted sentence, a placeholder for the
   * reader's own value (`{{name}}`, `<name>`, `your-name`), a word of a language, a mark in a
   * sentence.
   */
  readonly isFree: boolean
  /** It stands for a value of the reader's own. */
  readonly isOwn: boolean
  /** It says something: a word or text rather than a mark. */
  readonly isWord: boolean
  /** UTF-16 code units, half-open. */
  readonly start: number
  readonly end: number
}

/** The tokens of code in whatever language: comments, quotations, words and signs; no white space. */
export function codeTokens(code: string): CodeToken[] {
  return allMatches(code, tokenPattern).map((match) => ({
    ...readToken(match[0], match.groups ?? {}),
    start: match.index,
    end: match.index + match[0].length
  }))
}

const tokenPattern = new RegExp(
  [
    // A comment to the end of the line (`//` in an address is not one), a block comment, a comment
    // in markup.
    String.raw`(?<comment>(?<![:\w])//[^\n]*|(?<=^|\s)#(?=[\s#!])[^\n]*|/\*[\s\S]*?\*/|<!--[\s\S]*?-->)`,
    String.raw`(?<quoted>(?<![\p{L}\p{N}])(?:"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))`,
    String.raw`(?<own>\{\{[^\n]*?\}\}+|(?<![\w?])<\p{L}[\p{L}\p{N} _-]*>|(?<![\p{L}\p{N}_])(?:your|my|path)[-_/][\p{L}\p{N}_./-]+)`,
    String.raw`(?<word>[\p{L}\p{N}_$]+)`,
    '[=!<>&|+*%^~-]{1,3}',
    String.raw`[^\s\p{L}\p{N}_$]`
  ].join('|'),
  'gimu'
)

type TokenWords = Pick<CodeToken, 'key' | 'isFree' | 'isOwn' | 'isWord'>

/** `'YOUR_NAME'`, `"my-name"`. */
const ownName = /^(?:your|my)[_-]/iu

function readToken(
  written: string,
  {comment, quoted, own, word}: Readonly<Record<string, string | undefined>>
): TokenWords {
  if (comment !== undefined) {
    const key = comment.replace(/[\s/*#<!>-]+/gu, ' ').trim()
    return {key, isFree: true, isOwn: false, isWord: true}
  }
  if (quoted !== undefined) {
    const key = quoted.slice(1, -1)
    const isOwn = ownName.test(key)
    return {key, isFree: isOwn || /\p{L}\s+\p{L}|\P{ASCII}/u.test(key), isOwn, isWord: true}
  }
  if (own !== undefined) return {key: own, isFree: true, isOwn: true, isWord: true}
  if (word !== undefined) return {key: word, isFree: isPlainWord(word), isOwn: false, isWord: true}
  const isFree = /^[.,;:!?¡¿'’"“”«»…–—-]$/u.test(written)
  return {key: written, isFree, isOwn: false, isWord: false}
}

/** Whether a word could stand in a sentence: letters only, and no capital in the middle. */
export function isPlainWord(word: string): boolean {
  return /^\p{L}\p{Ll}*$|^\p{Lu}+$/u.test(word)
}
