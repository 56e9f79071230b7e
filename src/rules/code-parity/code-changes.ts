import {diffArrays} from 'diff'
import {type CodeToken, codeTokens} from '../../text/marks/code-tokens.js'

/** Tokens of the reference's code in whose place the translation has others; one list may be empty. */
export interface CodeChange {
  readonly source: readonly CodeToken[]
  readonly target: readonly CodeToken[]
  /** Where in the target's code it is seen, UTF-16 code units; empty where tokens are missing. */
  readonly at: {readonly start: number; readonly end: number}
}

/**
 * The differences between two pieces of code beyond those a translator may make: comments, quoted
 * sentences, own values and words of a language (labels of blocks, descriptions of files). A word
 * that is almost the same is not a translation.
 */
export function codeChanges(source: string, target: string): CodeChange[] {
  if (source === target) return []
  const [from, to] = [codeTokens(source), codeTokens(target)]
  if (Math.max(from.length, to.length) > mostTokens) return []
  const changes = changesOf(from, to)
  const altered = changes.filter((change) => !isTranslation(change))
  const free = altered.filter(isFree)
  // Where words are translated throughout, one that is nearly the same is a translation too.
  return changes.length - altered.length > free.length
    ? altered.filter((change) => !free.includes(change))
    : altered
}

/** Longer code is compared only for being the same, to keep the time in bounds. */
const mostTokens = 20_000
/** Code that differs in more places than this is other code, or translated as a whole. */
const mostEdits = 400

function changesOf(from: readonly CodeToken[], to: readonly CodeToken[]): CodeChange[] {
  const comparator = (a: CodeToken, b: CodeToken) => a.key === b.key
  const parts = diffArrays([...from], [...to], {comparator, maxEditLength: mostEdits}) ?? []
  const changes: CodeChange[] = []
  let [here, there] = [0, 0]
  let open: {source: CodeToken[]; target: CodeToken[]} | undefined
  for (const {added, removed, value} of parts) {
    if (!added && !removed) {
      here += value.length
      there += value.length
      open = undefined
      continue
    }
    open ??= {source: [], target: []}
    const change = open
    if (removed) change.source.push(...from.slice(here, here + value.length))
    else change.target.push(...to.slice(there, there + value.length))
    if (removed) here += value.length
    else there += value.length
    const at = rangeOf(change.target, to[there - 1]?.end ?? 0)
    if (change.source.length + change.target.length === value.length) changes.push({...change, at})
    else changes.splice(-1, 1, {...change, at})
  }
  return changes
}

function rangeOf(tokens: readonly CodeToken[], otherwise: number) {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first && last ? {start: first.start, end: last.end} : {start: otherwise, end: otherwise}
}

/** Free text on both sides, and other text: what is all but the same was altered, not translated. */
function isTranslation(change: CodeChange): boolean {
  const {source, target} = change
  if (isOwn(source) !== isOwn(target) && source.length > 0 && target.length > 0) return true
  if (!isFree(change)) return false
  const [from, to] = [source, target].map((tokens) => tokens.filter(({isWord}) => isWord))
  if (!from || !to) return false
  if (from.length + to.length === 0) return isOfOneLanguage([...source, ...target])
  const isAltered = from.every(({key}, at) => isMisspelt(key, to[at]?.key ?? ''))
  return from.length !== to.length || !isAltered
}

function isOwn(tokens: readonly CodeToken[]): boolean {
  return tokens.every((token) => token.isOwn)
}

/**
 * Whether a change is only in parts that a translator may write differently, which makes it a less
 * certain fault.
 */
export function isFree({source, target}: CodeChange): boolean {
  return [...source, ...target].every((token) => token.isFree)
}

/** Marks alone are code, save those that only some languages have. */
function isOfOneLanguage(marks: readonly CodeToken[]): boolean {
  return marks.every(({key}) => /[¡¿…’“”«»]/u.test(key))
}

/** One letter more, less or other: too near to be a translation. */
function isMisspelt(word: string, other: string): boolean {
  if (word === other || word.length < 3 || Math.abs(word.length - other.length) > 1) return false
  let start = 0
  while (start < word.length && word[start] === other[start]) start++
  let end = 0
  while (end < word.length - start && word.at(-1 - end) === other.at(-1 - end)) end++
  return Math.max(word.length, other.length) - start - end <= 1
}
