import type {InlineMark} from '../model/segment.js'
import {blankRanges} from './places/blank-ranges.js'
import {readOnce} from './read-once.js'

/** What of a segment is read as prose. */
export interface ProseText {
  readonly text: string
  readonly marks: readonly InlineMark[]
}

/** Replaces each code unit that is not prose. It is not a letter, digit, mark or white space. */
const noProse = '\uFFFC'

/** Never read as prose: what is typed or shown by machines. */
const closed: ReadonlySet<InlineMark['type']> = new Set(['code', 'image', 'html', 'placeholder'])
/** Addresses; options; names with an underscore or a dot in them; directives between dashes. */
const identifiers = new RegExp(
  [
    /\b[a-z][a-z+.-]*:\/\/[^\s<>"»”)\]]*[^\s<>"»”)\].,:;!?]/,
    /\bwww\.[^\s<>"]*\w/,
    /[\w.+-]+@[\w-]+\.[\w.]*\w/,
    /-{3,} *\/?[\w-]+ *-{3,}/,
    /(?<![\w-])--?[a-z][\w-]*/,
    /\b\w+_\w+/,
    /\b[a-z]\w*\.[a-z]\w*(?:\.[a-z]\w*)*\b(?!\.)/
  ]
    .map(({source}) => source)
    .join('|'),
  'giu'
)
const mayHaveOne = /[/@_]|\.\w|--| -\w/

/**
 * The text of a segment as a person wrote it: code, images, HTML, placeholders and addresses are
 * blanked out, so that offsets stay those of the text. Read once for each segment.
 */
export const proseOf: (segment: ProseText) => string = readOnce(readProse)

function readProse({text, marks}: ProseText): string {
  const prose = blankRanges(
    text,
    marks.filter(({type}) => closed.has(type)),
    noProse
  )
  if (!mayHaveOne.test(prose)) return prose
  return prose.replace(identifiers, (name) => noProse.repeat(name.length))
}
