import {type Command, Option} from 'commander'
import type {Io} from '../io.js'
import {addName, langTag} from './option-values.js'
import {addPair} from './pair-values.js'

/** Runs the work of a command and keeps the exit code that it gives. */
type RunCommand = (work: (io: Io) => Promise<number>) => Promise<void>

/**
 * Adds one command to the program: its words, its options, and what to run. What it runs is
 * imported only then, so that no command pays for the code of another.
 */
export type DeclareCommand = (program: Command, run: RunCommand) => void

/** A new command, which shows its own help after a wrong option. */
export function newCommand(program: Command, name: string): Command {
  return program.command(name).showHelpAfterError(`Run \`bitext ${name} --help\` for its options`)
}

/** The option of all commands that work on pairs of the config. */
export function addConfigOption(command: Command): Command {
  return command.addOption(
    new Option('-c, --config <file>', 'config to use (default: the nearest one)')
  )
}

/** The options of all commands by which a person decides something. */
export function addDecisionOptions(command: Command): Command {
  return addConfigOption(command)
    .option('--note <text>', 'reason, kept with the decision')
    .option('--by <name>', 'who decides (default: `user.name` of git)')
}

/** The options by which a person names several beads at once. */
export function addBeadOptions(command: Command): Command {
  return command
    .option('--section <path>', 'all beads of a section; may be repeated', addName)
    .option('--rule <id>', 'beads that this rule reports; may be repeated', addName)
}

/** The options of all commands that work on pairs of documents. */
export function addPairOptions(command: Command): Command {
  return addConfigOption(command)
    .option('--source-lang <tag>', 'language of the source', langTag)
    .option('--target-lang <tag>', 'language of the target', langTag)
}

/** The options that say what the files mean: changed ones, as hooks pass them, or free pairs. */
export function addFilesOptions(command: Command): Command {
  return command
    .option('--touched', 'take the pairs of changed files; others are no error')
    .option('--pair <source> <target>', 'two files, whatever the config says', addPair)
}

/** The end of a command's help: two examples that do something useful. */
export function examples(first: string, second: string): string {
  return `\nExamples:\n  $ ${first}\n  $ ${second}`
}
