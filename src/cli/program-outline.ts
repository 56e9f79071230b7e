import type {Command, Option} from 'commander'

/** An option of a command. */
export interface OptionOutline {
  /** As the help has it: `-f, --format <name>`. */
  readonly flags: string
  /** `-f` and `--format`. */
  readonly names: readonly string[]
  readonly description: string
  readonly takesValue: boolean
}

/** A command as its help describes it. */
export interface CommandOutline {
  readonly name: string
  /** A few words; empty for the program itself. */
  readonly summary: string
  readonly description: string
  /** What follows its name on the command line. */
  readonly usage: string
  readonly options: readonly OptionOutline[]
}

/** The program with all of its commands. */
export interface ProgramOutline extends CommandOutline {
  readonly commands: readonly CommandOutline[]
}

/** What shells and manuals need to know of a program. */
export function programOutline(program: Command): ProgramOutline {
  return {...commandOutline(program), commands: program.commands.map(commandOutline)}
}

function commandOutline(command: Command): CommandOutline {
  return {
    name: command.name(),
    summary: command.summary(),
    description: command.description(),
    usage: command.usage(),
    options: command.createHelp().visibleOptions(command).map(optionOutline)
  }
}

function optionOutline({
  flags,
  short,
  long,
  description,
  required,
  optional
}: Option): OptionOutline {
  const names = [short, long].filter((name) => name !== undefined)
  return {flags, names, description, takesValue: required || optional}
}
