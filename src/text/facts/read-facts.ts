import type {InlineMark} from '../../model/segment.js'
import {baseLanguage} from '../language.js'
import {blankRanges} from '../places/blank-ranges.js'
import {readOnce} from '../read-once.js'
import type {Fact} from './fact.js'
import {factReaders} from './index.js'

/** What of a segment is read. */
export interface FactText {
  readonly text: string
  readonly lang: string
  readonly marks: readonly InlineMark[]
}

/** All facts of a segment in order of place, without overlaps; read once for each segment. */
export const factsOf: (segment: FactText) => readonly Fact[] = readOnce(readFacts)

/** Code, images and HTML inside the text have rules of their own. */
const closed: ReadonlySet<InlineMark['type']> = new Set(['code', 'image', 'html', 'footnote'])

function readFacts({text, lang, marks}: FactText): readonly Fact[] {
  const hidden = marks.filter(({type}) => closed.has(type))
  let open = blankRanges(text, hidden, blank)
  const facts: Fact[] = []
  for (const {read} of factReaders) {
    const found = read(open, baseLanguage(lang))
    facts.push(...found)
    open = blankRanges(open, found, blank)
  }
  return facts.sort((a, b) => a.start - b.start)
}

/**
 * Stands for what has been read: no letter, digit, mark or white space, so that no later reader
 * takes it for a part of its own.
 */
const blank = '\uFFFC'
