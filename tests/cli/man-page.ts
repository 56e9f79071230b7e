import type {
  CommandOutline,
  OptionOutline,
  ProgramOutline
} from '../../src/cli/commands/completion/program-outline.js'

/** The manual in the language of `man`, from what the help says. Undated, so that it is reproducible. */
export function manPage(program: ProgramOutline, version: string): string {
  const {name, description, commands, options} = program
  const lines = [
    `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "User Commands"`,
    '.SH NAME',
    `${name} \\- ${roff(description)}`,
    '.SH SYNOPSIS',
    `.B ${name}`,
    '.I COMMAND',
    '[options] [arguments]',
    '.SH OPTIONS',
    ...options.flatMap(optionLines),
    '.SH COMMANDS',
    ...commands.flatMap((command) => commandLines(name, command)),
    '.SH EXIT STATUS',
    ...exits.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, roff(meaning)])
  ]
  return `${lines.join('\n')}\n`
}

const exits = [
  [0, 'Nothing failed.'],
  [1, 'A finding or a limit failed.'],
  [2, 'Something could not be read or run.'],
  [130, 'Stopped from the keyboard.']
] as const

function commandLines(
  program: string,
  {name, usage, description, options}: CommandOutline
): readonly string[] {
  return [
    `.SS ${roff(`${program} ${name} ${usage}`)}`,
    ...description.split('\n').map(roff),
    ...options.flatMap(optionLines)
  ]
}

function optionLines({flags, description}: OptionOutline): readonly string[] {
  return ['.TP', `.B ${roff(flags)}`, roff(description)]
}

/** A text on a line of its own: no sign of it is a request, an escape or a hyphen of the typesetter. */
function roff(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/u, '\\&$&')
}
