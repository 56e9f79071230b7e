import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {decodeAlignment} from '../../src/store/file/decode.js'
import type {StoredAlignment} from '../../src/store/stored-alignment.js'
import {type GitFolder, gitFolder} from '../workspace/git-folder.js'
import {type CliOptions, type CliResult, runCli} from './run-cli.js'

/** Rules of a harbour: a heading and four paragraphs. */
export const english = `# Rules of the harbour

The harbour opens at six every morning.

Boats may stay for three nights.

Dogs are welcome on the eastern pier.

The keeper closes the gate at dusk.
`

export const dutch = `# Regels van de haven

De haven gaat elke ochtend om zes uur open.

Boten mogen drie nachten blijven.

Honden zijn welkom op de oostelijke pier.

De havenmeester sluit de poort bij zonsondergang.
`

/** The alignment file of the rules. */
export const alignmentPath = 'alignments/rules.en-nl.json'

/** A repository with the rules in two languages. */
export interface Harbour extends GitFolder {
  /** Runs the command line in it. */
  readonly run: (argv: readonly string[], options?: CliOptions) => Promise<CliResult>
  readonly read: (path: string) => string
  readonly alignment: () => StoredAlignment
}

/** The rules of the harbour under git, with a config; `iso17100` asks for two persons. */
export function harbour(config: Readonly<Record<string, unknown>> = {}): Harbour {
  const pairs = [{source: 'docs/{name}.en.md', target: 'docs/{name}.nl.md'}]
  const folder = gitFolder({
    'docs/rules.en.md': english,
    'docs/rules.nl.md': dutch,
    'bitext.config.json': JSON.stringify({pairs, ...config})
  })
  const read = (path: string) => readFileSync(join(folder.path, path), 'utf8')
  return {
    ...folder,
    run: (argv, options = {}) => runCli(argv, {cwd: folder.path, env: folder.env, ...options}),
    read,
    alignment: () => decodeAlignment(read(alignmentPath), alignmentPath)
  }
}

/** The states of beads by the path of their first source segment, without those only proposed. */
export function statesOf({beads}: StoredAlignment): Readonly<Record<string, string>> {
  const decided = beads.filter(({decisions}) => decisions.length > 0)
  return Object.fromEntries(
    decided.map(({source, target, state, stale, conflict}) => {
      const at = source[0]?.path ?? `t${target[0]?.path}`
      if (conflict) return [at, 'conflict']
      return [at, stale ? `stale ${stale.join(' ')}` : state]
    })
  )
}
