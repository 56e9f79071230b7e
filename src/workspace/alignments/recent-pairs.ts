import {type SentenceMemory, sentenceMemory} from '../../align/sentence-memory.js'
import type {Bitext} from '../../model/bead.js'
import type {Document} from '../../model/document.js'
import type {StoredAlignment} from '../../store/stored-alignment.js'
import type {Pair, PairFile} from '../pairs/pair.js'

/** What a pair came to when it was looked at last. */
interface RecentPair {
  readonly documents: readonly Document[]
  readonly alignment: StoredAlignment
  readonly memory: SentenceMemory
}

/** Pairs that a process has looked at lately, to be looked at again when their texts have changed. */
export interface RecentPairs {
  readonly has: (pair: Pair) => boolean
  readonly of: (pair: Pair) => RecentPair | undefined
  readonly remember: (pair: Pair, bitext: Bitext, alignment: StoredAlignment) => void
}

/** Pairs that are remembered: with their trees they take megabytes, and people save one at a time. */
const most = 8

/** Remembers the last few pairs. */
export function recentPairs(): RecentPairs {
  const known = new Map<string, {readonly bitext: Bitext; readonly alignment: StoredAlignment}>()
  return {
    has: (pair) => known.has(keyOf(pair)),
    of: (pair) => {
      const recent = known.get(keyOf(pair))
      if (!recent) return undefined
      const {bitext, alignment} = recent
      const documents = [bitext.source, bitext.target]
      return {documents, alignment, memory: sentenceMemory(bitext.beads)}
    },
    remember: (pair, bitext, alignment) => {
      const key = keyOf(pair)
      known.delete(key)
      known.set(key, {bitext, alignment})
      const [oldest] = known.keys()
      if (known.size > most && oldest !== undefined) known.delete(oldest)
    }
  }
}

/** All that is said of a pair besides its texts. */
function keyOf({name, source, target}: Pair): string {
  const said = ({path, shown, written, lang}: PairFile) => [path, shown, written, lang]
  return JSON.stringify([name, said(source), said(target)])
}
