import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import {type Problem, ProblemError} from '../../../model/problem.js'
import {configNames} from '../../../workspace/config/find-config.js'
import {writeFile} from '../../../workspace/files/write-file.js'
import {findTexts} from '../../../workspace/pairs/find-texts.js'
import {type GuessedEntry, guessPairs} from '../../../workspace/pairs/guess-pairs.js'
import {preCommit, starterConfig, workflow} from '../../../workspace/pairs/starter-config.js'
import {exitCode} from '../../exit-code.js'
import {inputLines} from '../../input-lines.js'
import type {Io} from '../../io.js'

export interface InitFlags {
  readonly yes?: boolean
  readonly workflow?: boolean
  readonly preCommit?: boolean
  readonly force?: boolean
}

interface StarterFile {
  readonly shown: string
  readonly content: string
}

/** Finds the pairs of the folder, shows them, and writes a config and what else is wanted. */
export async function init(flags: InitFlags, io: Io): Promise<number> {
  const there = configNames.find((name) => existsSync(resolve(io.cwd, name)))
  if (there && !flags.force) throw new ProblemError(configThere(there))
  const found = guessPairs(findTexts(io.cwd))
  if (found.length === 0) throw new ProblemError(noPairs(io.cwd))
  io.stdout.write(shownPairs(found))
  const files = await wantedFiles(found, flags, io)
  const clash = files.find(({shown}) => existsSync(resolve(io.cwd, shown)))
  if (clash && !flags.force) throw new ProblemError(fileThere(clash))
  for (const {shown, content} of files) {
    writeFile({path: resolve(io.cwd, shown), shown, content}, {force: flags.force === true})
    io.stderr.write(`Wrote ${shown}\n`)
  }
  if (files.length > 0) io.stderr.write('Next: `bitext check`\n')
  return exitCode.clean
}

function shownPairs(found: readonly GuessedEntry[]): string {
  const lines = found.map(({entry: {source, target}, pairs}) => {
    return `  ${source} → ${target}  (${pairs === 1 ? '1 pair' : `${pairs} pairs`})\n`
  })
  return `Found these translations:\n${lines.join('')}`
}

const configFile = configNames[1]

async function wantedFiles(
  found: readonly GuessedEntry[],
  flags: InitFlags,
  io: Io
): Promise<readonly StarterFile[]> {
  const asks = io.stdout.isTTY === true && !flags.yes
  const lines = inputLines(io)
  const wants = async (question: string, given: boolean) => {
    if (!asks || given) return given
    io.stdout.write(`${question} [y/N] `)
    const {value} = await lines.next()
    return /^y(es)?$/i.test(value?.trim() ?? '')
  }
  const config = {shown: configFile, content: starterConfig(found.map(({entry}) => entry))}
  if (!(await wants(`Write ${configFile}?`, !asks))) return []
  const files: StarterFile[] = [config]
  if (await wants('Write a workflow for GitHub Actions?', flags.workflow === true)) {
    files.push({shown: '.github/workflows/bitext.yml', content: workflow})
  }
  if (await wants('Write an entry for pre-commit?', flags.preCommit === true)) {
    files.push({shown: '.pre-commit-config.yaml', content: preCommit})
  }
  return files
}

function configThere(name: string): Problem {
  const what = 'Cannot write a config: there already is one'
  return {path: name, what, help: 'Edit it, or overwrite it with `--force`'}
}

function fileThere({shown, content}: StarterFile): Problem {
  const what = 'Cannot write the file: it already exists, and nothing was written'
  return {path: shown, what, help: `Add this to it, or use \`--force\`:\n\n${content}`}
}

function noPairs(folder: string): Problem {
  return {
    path: folder,
    what: 'Cannot find documents here that translate each other',
    help: 'Write a `bitext.config.yaml` with `pairs` by hand: docs/configuration.md shows how'
  }
}
