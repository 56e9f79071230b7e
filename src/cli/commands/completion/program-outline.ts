import type {Command, Option} from 'commander'
import {wordsOfOption} from '../../options/option-values.js'

/** An option of a command. */
export interface OptionOutline {
  /** As the help has it: `-f, --format <name>`. */
  readonly flags: string
  /** `-f` and `--format`. */
  readonly names: readonly string[]
  readonly description: string
  readonly takesValue: boolean
  /** What its value may be, where that is known; none for a value of any kind. */
  readonly values: readonly string[]
}

/** A command as its help describes it. */
export interface CommandOutline {
  readonly name: string
  /** A few words; empty for the program itself. */
  readonly summary: string
  readonly description: string
  /** What follows its name on the command line. */
  readonly usage: string
  /** What its first argument may be, where that is known; none for files and names. */
  readonly values: readonly string[]
  readonly options: readonly OptionOutline[]
}

/** The program with all of its commands. */
export interface ProgramOutline extends CommandOutline {
  readonly commands: readonly CommandOutline[]
}

/** Values that the declaration of a program does not name, by option (`--rule`) and by command. */
export type KnownValues = Readonly<Record<string, readonly string[]>>

/** What shells and manuals need to know of a program. */
export function programOutline(program: Command, known: KnownValues = {}): ProgramOutline {
  const commands = program.commands.map((command) => commandOutline(command, known))
  return {...commandOutline(program, known), commands}
}

function commandOutline(command: Command, known: KnownValues): CommandOutline {
  return {
    name: command.name(),
    summary: command.summary(),
    description: command.description(),
    usage: command.usage(),
    values: known[command.name()] ?? [],
    options: command
      .createHelp()
      .visibleOptions(command)
      .map((option) => optionOutline(option, known))
  }
}

function optionOutline(option: Option, known: KnownValues): OptionOutline {
  const {flags, short, long, description, required, optional} = option
  const names = [short, long].filter((name) => name !== undefined)
  const values = wordsOfOption(option) ?? known[long ?? ''] ?? []
  return {flags, names, description, takesValue: required || optional, values}
}
