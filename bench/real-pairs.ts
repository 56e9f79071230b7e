import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A published pair. */
export interface RealPair {
  readonly name: string
  readonly source: RealText
  readonly target: RealText
}

interface RealText {
  readonly text: string
  /** BCP 47 tag. */
  readonly lang: string
}

/** A line of `real-pairs.jsonl`. */
interface Entry {
  readonly pair: string
  readonly src: string
  readonly tgt: string
  readonly srcLang: string
  readonly tgtLang: string
}

/** The published pairs of the evaluation folder, with their texts. */
export function realPairs(folder: string): readonly RealPair[] {
  const textOf = (path: string) => readFileSync(join(folder, 'real-pairs', path), 'utf8')
  return readFileSync(join(folder, 'real-pairs.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Entry => JSON.parse(line))
    .map(({pair, src, tgt, srcLang, tgtLang}) => ({
      name: pair,
      source: {text: textOf(src), lang: srcLang},
      target: {text: textOf(tgt), lang: tgtLang}
    }))
}
