import {existsSync} from 'node:fs'
import {resolve} from 'node:path'
import packageJson from '../../../../package.json' with {type: 'json'}
import {type Problem, ProblemError} from '../../../model/problem.js'
import {pageInMessage, projectHome} from '../../../model/project-home.js'
import {rules} from '../../../rules/index.js'
import {configNames} from '../../../workspace/config/find-config.js'
import {writeFile} from '../../../workspace/files/write-file.js'
import {preCommit, workflow} from '../../../workspace/setup/config/ci-files.js'
import {setUpFolder} from '../../../workspace/setup/set-up-folder.js'
import {exitCode} from '../../exit-code.js'
import {inputLines} from '../../input-lines.js'
import type {Io} from '../../io.js'
import {setupLines} from './setup-lines.js'

export interface InitFlags {
  readonly yes?: boolean
  readonly sourceLang?: string
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
  const {setup, isCut} = await setUpFolder({
    folder: io.cwd,
    env: io.env,
    shown: configFile,
    sourceLang: flags.sourceLang,
    rules,
    importModule: io.importModule
  })
  for (const line of setupLines(setup)) io.stdout.write(`${line}\n`)
  if (setup.entries.length === 0) throw new ProblemError(noPairs(io.cwd))
  if (isCut) io.stdout.write('There are more texts here than were looked at.\n')
  const files = await wantedFiles(setup.content, flags, io)
  const clash = files.find(({shown}) => existsSync(resolve(io.cwd, shown)))
  if (clash && !flags.force) throw new ProblemError(fileThere(clash))
  for (const {shown, content} of files) {
    writeFile({path: resolve(io.cwd, shown), shown, content}, {force: flags.force === true})
    io.stderr.write(`Wrote ${shown}\n`)
  }
  if (files.length > 0) io.stderr.write('Next: `bitext check`\n')
  return exitCode.clean
}

const configFile = configNames[1]

const origin = {home: projectHome, version: packageJson.version}

async function wantedFiles(
  content: string,
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
  const config = {shown: configFile, content}
  if (!(await wants(`Write ${configFile}?`, !asks))) return []
  const files: StarterFile[] = [config]
  if (await wants('Write a workflow for GitHub Actions?', flags.workflow === true)) {
    files.push({shown: '.github/workflows/bitext.yml', content: workflow(origin)})
  }
  if (await wants('Write an entry for pre-commit?', flags.preCommit === true)) {
    files.push({shown: '.pre-commit-config.yaml', content: preCommit(origin)})
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
    help: `Write a \`bitext.config.yaml\` with \`pairs\` by hand: ${pageInMessage('docs/configuration.md')}`
  }
}
