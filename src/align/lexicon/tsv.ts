import type {LexiconEntry} from '../nouns/sentence-pair.js'

/**
 * The word pairs of a table: a pair a line, source, tabulator, target. Further
 * columns are not read; blank lines, and lines that start with `#` or have no
 * second column, are skipped.
 */
export function parseTsvLexicon(text: string): readonly LexiconEntry[] {
  return text.split(/\r?\n/).flatMap((line) => {
    if (line.startsWith('#')) return []
    const [source = '', target = ''] = line.split('\t').map((column) => column.trim())
    return source && target ? {source, target} : []
  })
}
