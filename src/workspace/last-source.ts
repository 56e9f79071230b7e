import type {Document} from '../model/document.js'
import type {PairFile} from './pairs/pair.js'

/** A file with its text: all that its document follows from. */
type ReadFile = PairFile & {readonly text: string}

let last: {readonly file: ReadFile; readonly document: Document} | undefined

/**
 * The document of a source, made anew unless it is the one that was asked for last: a text with many
 * translations is the source of as many pairs. What rules and alignment read of its segments is kept
 * with these, so that is read once, too. No more than one document is kept.
 */
export function sourceDocument(file: ReadFile, make: () => Document): Document {
  if (last && isSame(last.file, file)) return last.document
  const document = make()
  last = {file, document}
  return document
}

function isSame(a: ReadFile, b: ReadFile): boolean {
  return a.shown === b.shown && a.written === b.written && a.lang === b.lang && a.text === b.text
}
