import type {LexiconEntry} from '../nouns/sentence-pair.js'

/**
 * The word pairs of a hunalign dictionary: a pair a line, `target @ source`,
 * the target language first, as hunalign has it. Other lines are skipped.
 */
export function parseHunalignDic(text: string): readonly LexiconEntry[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [target = '', source = '', ...more] = line.split(' @ ').map((side) => side.trim())
    return source && target && more.length === 0 ? {source, target} : []
  })
}
