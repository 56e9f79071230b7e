import {readdirSync} from 'node:fs'
import {basename, extname, join} from 'node:path'
import {type Problem, ProblemError} from '../../model/problem.js'
import type {InputFile} from '../files/input-file.js'
import {statOf} from '../files/stat-of.js'

/** An alignment and the gold that it is compared with. */
export interface GoldFiles {
  /** The name of the gold file without its last extension. */
  readonly name: string
  readonly gold: InputFile
  readonly test: InputFile
}

/**
 * The pairs that two paths mean: themselves if they are files; if they are folders, each `x.gold` of
 * the first with `x.ladder` of the second, by name.
 *
 * @throws ProblemError when only one is a folder, or the first has no gold, or a ladder is missing
 */
export function goldPairs(gold: InputFile, test: InputFile): readonly GoldFiles[] {
  const folders = [gold, test].filter(({path}) => statOf(path)?.isDirectory())
  if (folders.length === 0) return [{name: nameOf(gold.path), gold, test}]
  if (folders.length === 1) throw new ProblemError(oneFolder(folders[0] ?? gold))
  const names = readdirSync(gold.path).filter((name) => name.endsWith('.gold'))
  if (names.length === 0) throw new ProblemError(noGold(gold))
  return names.sort().map((file) => {
    const name = nameOf(file)
    const ladder = within(test, `${name}.ladder`)
    if (!statOf(ladder.path)) throw new ProblemError(noLadder(ladder, within(gold, file)))
    return {name, gold: within(gold, file), test: ladder}
  })
}

function nameOf(path: string): string {
  return basename(path, extname(path))
}

function within({path, shown}: InputFile, name: string): InputFile {
  return {path: join(path, name), shown: join(shown, name)}
}

function oneFolder({shown}: InputFile): Problem {
  return {
    path: shown,
    what: 'Cannot compare a folder with a file',
    help: 'Give two files, or a folder with `x.gold` and a folder with `x.ladder`'
  }
}

function noGold({shown}: InputFile): Problem {
  const help = 'Name the folder with the gold alignments, each as `x.gold`'
  return {path: shown, what: 'Cannot find a file `*.gold` in the folder', help}
}

function noLadder({shown}: InputFile, gold: InputFile): Problem {
  return {
    path: shown,
    what: `Cannot find the alignment for \`${gold.shown}\``,
    help: 'Write it with `bitext align --pre-segmented … --output-dir`, or remove the gold file'
  }
}
