import type {Bitext} from '../../model/bead.js'
import type {Segment} from '../../model/segment.js'
import {otherSide, type Side} from '../../model/side.js'
import {contentHash} from '../../text/content-hash.js'
import {finalMark} from '../../text/marks/final-mark.js'
import {readOnce} from '../../text/read-once.js'
import {startsLower} from '../../text/words/letter-case.js'
import {wordsOf} from '../../text/words/words.js'
import {excerpt} from '../gaps/gap-words.js'
import {isSpoken} from '../places/spoken.js'
import type {CorpusItem} from './corpus-part.js'

/** Longer texts are rarely repeated, UTF-16 code units. */
const longest = 300
/** Minimum number of words; the meaning of a single word varies. */
const leastWords = 2
/** Minimum confidence of a bead for its two texts to count as translations. */
const leastConfidence = 0.5

/**
 * The texts of a bitext that may be repeated elsewhere, each with its translation: those of one
 * side are the keys, those of the other the values. Case and the final mark are ignored. Texts with
 * only names and numbers are left out.
 */
export function repeatedTexts({source, target, beads}: Bitext, keySide: Side): CorpusItem[] {
  return beads.flatMap(({number, confidence, ...bead}) => {
    const [from, to] = [bead.source[0], bead.target[0]]
    if (!from || !to || bead.source.length + bead.target.length > 2) return []
    if (confidence < leastConfidence || to.stub || ![from, to].every(isTelling)) return []
    const said = {source: plainHash(from), target: plainHash(to)}
    const shown = keySide === 'source' ? to.text : from.text
    const languages = `${source.lang} ${target.lang}`
    return [
      {
        key: `${languages} ${said[keySide]}`,
        value: said[otherSide(keySide)],
        shown: excerpt(shown),
        path: target.path,
        place: to.place,
        counterpart: from.place,
        bead: number,
        confidence
      }
    ]
  })
}

function isTelling(segment: Segment): boolean {
  if (!isSpoken(segment) || segment.text.length > longest) return false
  const words = wordsOf(segment)
  return words.length >= leastWords && words.some(({shown}) => startsLower(shown))
}

/** Hash of the text of a segment, without case and final mark. */
const plainHash = readOnce(({text}: Segment) => {
  const {start} = finalMark(text)
  return contentHash('', text.slice(0, start).toLowerCase())
})
