import {resolve} from 'node:path'
import type {LexiconEntry} from '../align/nouns/sentence-pair.js'
import {ProblemError} from '../model/problem.js'
import {type TextSides, turnTowards} from '../workspace/evidence/dictionary-direction.js'
import {type Languages, readDictionary} from '../workspace/evidence/read-dictionary.js'
import type {InputFile} from '../workspace/files/input-file.js'
import type {Io} from './io.js'

/**
 * Flags that name evidence from outside. All but dictionaries belong to one pair each, in order.
 */
export interface EvidenceFlags {
  readonly dictionary?: readonly string[]
  readonly sourceTranslation?: readonly string[]
  readonly targetTranslation?: readonly string[]
  readonly anchors?: readonly string[]
}

/**
 * Refuses evidence that does not fit the number of pairs.
 *
 * @throws ProblemError when a flag is given for some pairs only, or for more than there are
 */
export function checkEvidenceFlags(flags: EvidenceFlags, pairs: number): void {
  const perPair = {
    '--source-translation': flags.sourceTranslation,
    '--target-translation': flags.targetTranslation,
    '--anchors': flags.anchors
  }
  for (const [flag, names] of Object.entries(perPair)) {
    if (names === undefined || names.length === pairs) continue
    const what = `Unexpected ${files(names.length)} of \`${flag}\` for ${pairs === 1 ? 'one pair' : `${pairs} pairs`}`
    throw new ProblemError({what, help: 'Repeat it for each pair, in the order of the pairs'})
  }
}

function files(count: number): string {
  return count === 1 ? 'one file' : `${count} files`
}

/** A file that a flag names. */
export function flaggedFile(name: string, {cwd}: Io): InputFile {
  return {path: resolve(cwd, name), shown: name}
}

/** What dictionaries are read for. */
export interface DictionaryUse {
  readonly languages: Languages
  /** Asked for only where a dictionary does not say its direction. */
  readonly texts: () => TextSides
}

/**
 * The word pairs of all named dictionaries, source words first. If one was reversed, stderr says
 * so.
 *
 * @throws ProblemError for a file that is not a dictionary
 */
export function lexiconOf(
  {dictionary: names = []}: EvidenceFlags,
  {languages, texts}: DictionaryUse,
  io: Io
): readonly LexiconEntry[] {
  return names.flatMap((name) => {
    const {entries, isDirected} = readDictionary(flaggedFile(name, io), languages)
    if (isDirected) return entries
    const directed = turnTowards(entries, texts())
    if (directed.isTurned) {
      io.stderr.write(`Reversed ${name}: its first words are in the target language\n`)
    }
    return directed.entries
  })
}
