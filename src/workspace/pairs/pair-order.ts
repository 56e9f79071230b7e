import type {Document} from '../../model/document.js'
import type {Problem} from '../../model/problem.js'
import {identifyLanguage} from '../../text/identify-language.js'
import {isSameLanguage, languageOfPath} from '../../text/language.js'
import {shellWord} from '../files/shell-word.js'
import type {Pair} from './pair.js'

/** Both texts of a pair, read. */
export interface PairDocuments {
  readonly source: Document
  readonly target: Document
}

/**
 * The problem of a pair that was given the wrong way round, or `undefined`. Two things show it: the
 * target says in its metadata that it is the reference (`role: reference`) and the source does not,
 * or the languages that an entry or flag gives are those of the texts, crossed.
 */
export function swappedPair(pair: Pair, documents: PairDocuments): Problem | undefined {
  const reason = roleReason(pair, documents) ?? languageReason(pair, documents)
  if (reason === undefined) return undefined
  return {
    ...reason,
    help: `Swap the two: \`${shellWord(pair.target.shown)} ${shellWord(pair.source.shown)}\`, the source first`
  }
}

function roleReason({target}: Pair, documents: PairDocuments): Omit<Problem, 'help'> | undefined {
  const role = documents.target.metadata.find(isReference)
  if (!role || documents.source.metadata.some(isReference)) return undefined
  const {line, column} = role.place.start
  const what = 'Unexpected `role: reference` in the target, expected it in the source'
  return {path: target.shown, line, column, what}
}

function isReference({key, value}: Document['metadata'][number]): boolean {
  return key === 'role' && value === 'reference'
}

function languageReason(pair: Pair, documents: PairDocuments): Omit<Problem, 'help'> | undefined {
  const given = {source: pair.source.lang, target: pair.target.lang}
  if (given.source === undefined && given.target === undefined) return undefined
  const own = {
    source: ownLanguage(documents.source, pair.source.written),
    target: ownLanguage(documents.target, pair.target.written)
  }
  if (isSameLanguage(own.source, own.target)) return undefined
  const crossed = {source: own.target, target: own.source}
  for (const side of ['source', 'target'] as const) {
    if (given[side] !== undefined && !isSameLanguage(given[side], crossed[side])) return undefined
  }
  const [side, lang] =
    given.source === undefined ? ['target', given.target] : ['source', given.source]
  const shown = side === 'source' ? pair.source.shown : pair.target.shown
  const found = side === 'source' ? own.source : own.target
  const what = `Unexpected language \`${found}\` of the ${side}, expected \`${lang}\``
  return {path: shown, what: `${what}; the other file is in that language`}
}

/** What a document says itself of its language, whatever it was read as. */
function ownLanguage({metadata, text}: Document, path: string): string {
  const entry = metadata.find(({key}) => key === 'lang' || key === 'language')
  if (typeof entry?.value === 'string' && entry.value !== '') return entry.value
  return languageOfPath(path) ?? identifyLanguage(text).lang
}
