import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A text pair with gold beads. */
export interface DevDocument {
  readonly name: string
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly gold: string
}

/** Documents of each development set, by the layout of the evaluation folder. */
export const devSets: Readonly<Record<string, readonly string[]>> = {
  'textberg-dev': ['dev'],
  'parice-dev': ['es_1', 'n_1', 'n_2', 's_1', 't_1'],
  'maligna-dev': ['gpl', 'poznan']
}

export function readSentences(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}

export function readDevSet(folder: string, set: string): readonly DevDocument[] {
  return (devSets[set] ?? []).map((name) => {
    const path = join(folder, 'gold', set, name)
    return {
      name,
      source: readSentences(`${path}.src`),
      target: readSentences(`${path}.tgt`),
      gold: readFileSync(`${path}.gold`, 'utf8')
    }
  })
}
