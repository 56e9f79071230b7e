import {join} from 'node:path'
import {alignSentences} from '../src/align/align-sentences.js'
import {type Evaluation, evaluate, type GoldPair} from '../src/align/evaluate.js'
import {defined} from '../src/align/nouns/defined.js'
import {parseLadder} from '../src/align/nouns/ladder.js'
import type {AlignModel} from '../src/align/nouns/model.js'
import type {SentencePair} from '../src/align/nouns/sentence-pair.js'
import {readDevSet, readSentences} from './dev-sets.js'

/** A development set, and what the aligner is given beside the texts. */
export interface Setting {
  readonly name: string
  readonly set: string
  readonly joint?: true
  readonly translations?: readonly ('source' | 'target')[]
}

/** What is measured. */
export const settings: readonly Setting[] = [
  {name: 'textberg', set: 'textberg-dev'},
  {name: 'textberg, both translations', set: 'textberg-dev', translations: ['source', 'target']},
  {name: 'parice, each alone', set: 'parice-dev'},
  {name: 'parice, joint', set: 'parice-dev', joint: true},
  {name: 'maligna', set: 'maligna-dev'}
]

/** Align a development set, each document beside its gold. */
export function alignSet(
  folder: string,
  setting: Setting,
  model: Partial<AlignModel> = {}
): readonly (GoldPair & {readonly name: string})[] {
  const documents = readDevSet(folder, setting.set)
  const pairs = documents.map(
    (document): SentencePair => ({
      source: document.source,
      target: document.target,
      views: viewsOf(join(folder, 'gold', setting.set, document.name), setting)
    })
  )
  const alignments = alignSentences(pairs, {joint: setting.joint, model})
  return documents.map(({name, gold}, index) => ({
    name,
    gold: parseLadder(gold),
    test: defined(alignments[index]).beads
  }))
}

export function evaluateSet(
  folder: string,
  setting: Setting,
  model: Partial<AlignModel> = {}
): Evaluation {
  return evaluate(alignSet(folder, setting, model))
}

function viewsOf(path: string, {translations = []}: Setting): SentencePair['views'] {
  return translations.map((side) =>
    side === 'source'
      ? {source: readSentences(`${path}.src-in-target-language`)}
      : {target: readSentences(`${path}.tgt-in-source-language`)}
  )
}
