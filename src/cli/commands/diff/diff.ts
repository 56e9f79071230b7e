import {resolve} from 'node:path'
import {type Problem, ProblemError} from '../../../model/problem.js'
import {problemOf} from '../../../model/problem-of.js'
import {alignDocuments} from '../../../pipeline.js'
import {behindTypes, type PairChanges} from '../../../report/changes/changes.js'
import {changesJson} from '../../../report/changes/json.js'
import {changesMarkdown} from '../../../report/changes/markdown.js'
import {changesTerminal} from '../../../report/changes/terminal.js'
import {type BeadChange, beadChanges, type PairVersions} from '../../../store/bead-changes.js'
import {decisionChanges} from '../../../store/decision-changes.js'
import type {StoredAlignment} from '../../../store/stored-alignment.js'
import {readAlignment} from '../../../workspace/alignments/alignment-files.js'
import {
  readStoredPair,
  type StoredPair,
  updatedPair
} from '../../../workspace/alignments/stored-pair.js'
import type {Config} from '../../../workspace/config/load-config.js'
import {commitOf, repositoryOf} from '../../../workspace/git/git.js'
import {type PairThen, pairAt, type Revision} from '../../../workspace/git/revision.js'
import {absentSide, type Pair} from '../../../workspace/pairs/pair.js'
import {selectPairs} from '../../../workspace/pairs/select-pairs.js'
import {type ChosenPairs, choosePairs} from '../../choose-pairs.js'
import {exitCode} from '../../exit-code.js'
import type {Io} from '../../io.js'
import {printProblems} from '../../output/print-problems.js'
import {reportContext} from '../../output/report-context.js'

/** The flags of `bitext diff`. */
export interface DiffFlags {
  readonly config?: string
  readonly format?: 'terminal' | 'json' | 'markdown'
  /** Fail when a translation no longer says what its source says. */
  readonly exitCode?: boolean
  readonly color?: boolean
}

/** Width if the output is not a terminal, so that three texts still fit side by side. */
const pipedWidth = 160

/** Shows what changed in pairs since a revision, and which translations that leaves behind. */
export async function diff(args: readonly string[], flags: DiffFlags, io: Io): Promise<number> {
  const {config: path} = flags
  const chosen = await choosePairs([], path === undefined ? {} : {config: path}, io)
  const {config} = chosen
  if (!config) return couldNot(chosen.problems, flags, io)
  const {revision: name, pairs} = asked(args, {...chosen, config}, io)
  const revision = await revisionOf(name, config, io)
  const compared: PairChanges[] = []
  const problems: Problem[] = [...chosen.problems]
  for (const pair of pairs.filter((one) => absentSide(one) === undefined)) {
    try {
      const found = readStoredPair(pair, {folder: config.folder, cwd: io.cwd})
      if (found.type === 'problems') problems.push(...found.problems)
      else compared.push(await changesOf(found, {name: name ?? 'HEAD', revision}))
    } catch (error) {
      problems.push(problemOf(error, io, pair.target.shown))
    }
  }
  if (compared.length > 0 || flags.format === 'json') io.stdout.write(shown(compared, flags, io))
  if (problems.length > 0) return couldNot(problems, flags, io)
  const isBehind = compared.some(({changes}) =>
    changes.some(({type}) => behindTypes.includes(type))
  )
  return flags.exitCode && isBehind ? exitCode.findings : exitCode.clean
}

interface Asked {
  /** Absent where none was named. */
  readonly revision?: string
  readonly pairs: readonly Pair[]
}

/** The first argument is a revision, unless it names a pair. */
function asked(
  [first, ...rest]: readonly string[],
  {pairs, config}: ChosenPairs & {readonly config: Config},
  {cwd}: Io
): Asked {
  const select = (names: readonly string[]) =>
    selectPairs(pairs, names, {folder: cwd, config: config.shown})
  if (first === undefined) return {pairs}
  const path = resolve(cwd, first)
  const isPair = pairs.some(
    ({name, source, target}) => name === first || source.path === path || target.path === path
  )
  return isPair ? {pairs: select([first, ...rest])} : {revision: first, pairs: select(rest)}
}

/**
 * The commit that the texts are compared with. If it is not available, the decisions take its
 * place, and stderr says so.
 *
 * @throws ProblemError for a named revision that a full repository does not have
 */
async function revisionOf(
  name: string | undefined,
  {folder}: Config,
  io: Io
): Promise<Revision | undefined> {
  const place = {folder, env: io.env}
  const repository = await repositoryOf(place)
  const commit = repository && (await commitOf(place, name ?? 'HEAD'))
  if (repository && commit) return {place, root: repository.root, commit}
  if (repository && name !== undefined && !repository.isShallow) {
    throw new ProblemError(noRevision(name))
  }
  const why = repository
    ? `Cannot find ${name ?? 'HEAD'} in this ${repository.isShallow ? 'shallow clone' : 'repository'}`
    : 'Cannot find a git repository here'
  const help = repository?.isShallow ? ' (`git fetch --unshallow` fetches the history)' : ''
  io.stderr.write(`${why}${help}: compared with the checked texts instead\n`)
  return undefined
}

interface Compared {
  readonly name: string
  readonly revision: Revision | undefined
}

async function changesOf(found: StoredPair, {name, revision}: Compared): Promise<PairChanges> {
  const stored = readAlignment(found.file)
  if (!revision && !stored) throw new ProblemError(nothingToCompare(found))
  const {alignment} = updatedPair(found, stored)
  const {pair, documents} = found
  const side = (document: StoredPair['documents']['source']) => ({
    path: document.path,
    lang: document.lang
  })
  return {
    name: pair.name,
    source: side(documents.source),
    target: side(documents.target),
    since: revision ? {type: 'revision', name, commit: revision.commit} : {type: 'decisions'},
    changes: revision
      ? await changesSince(found, alignment, revision)
      : decisionChanges(alignment, segmentsOf(documents))
  }
}

async function changesSince(
  found: StoredPair,
  alignment: StoredAlignment,
  revision: Revision
): Promise<readonly BeadChange[]> {
  const then = await pairAt(found, revision)
  return beadChanges({
    before: then.segments,
    now: segmentsOf(found.documents),
    alignment,
    linkedBefore: () => linksOf(then)
  })
}

function segmentsOf({source, target}: StoredPair['documents']): PairVersions['now'] {
  return {source: source.segments, target: target.segments}
}

function linksOf({
  documents: {source, target}
}: PairThen): ReturnType<PairVersions['linkedBefore']> {
  if (!source || !target) return []
  return alignDocuments(source, target).beads.map((bead) => ({
    source: bead.source.map(({number}) => number),
    target: bead.target.map(({number}) => number)
  }))
}

function shown(
  pairs: readonly PairChanges[],
  {format = 'terminal', color}: DiffFlags,
  io: Io
): string {
  switch (format) {
    case 'terminal': {
      const context = reportContext(io.stdout, {flag: color, env: io.env}, pipedWidth)
      return changesTerminal(pairs, context)
    }
    case 'json':
      return changesJson(pairs)
    case 'markdown':
      return changesMarkdown(pairs)
  }
}

function couldNot(problems: readonly Problem[], {color}: DiffFlags, io: Io): number {
  printProblems(problems, io, color)
  return exitCode.couldNotRun
}

function noRevision(name: string): Problem {
  return {
    what: `Cannot find the revision \`${name}\``,
    help: 'Name a commit, a branch or a tag (`git log --oneline` lists commits), or a pair of the config'
  }
}

function nothingToCompare({pair, file}: StoredPair): Problem {
  return {
    path: file.shown,
    what: `Cannot tell what changed in \`${pair.name}\`: there is no alignment file to compare with`,
    help: 'Run `bitext align` and commit its files'
  }
}
