import type {CommandOutline, OptionOutline, ProgramOutline} from './program-outline.js'

/** Completion for fish: commands and options with what they do; files everywhere else. */
export function completionFish({name, commands, options}: ProgramOutline): string {
  const lines = [
    `# Completion of ${name} for fish: put it into ~/.config/fish/completions/${name}.fish.`,
    ...options.map((option) => lineOf(name, '__fish_use_subcommand', option)),
    ...commands.flatMap((command) => [
      `complete -c ${name} -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.summary)}`,
      ...argumentLines(name, command),
      ...command.options.map((option) =>
        lineOf(name, quoted(`__fish_seen_subcommand_from ${command.name}`), option)
      )
    ])
  ]
  return `${lines.join('\n')}\n`
}

function argumentLines(program: string, {name, values}: CommandOutline): readonly string[] {
  if (values.length === 0) return []
  const condition = quoted(`__fish_seen_subcommand_from ${name}`)
  return [`complete -c ${program} -n ${condition} -f -a ${quoted(values.join(' '))}`]
}

function lineOf(
  program: string,
  condition: string,
  {names, description, takesValue, values}: OptionOutline
): string {
  const flags = names.map((name) =>
    name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`
  )
  const known = values.length > 0 ? ['-f', '-a', quoted(values.join(' '))] : []
  const value = takesValue ? ['-r', ...known] : []
  return [
    `complete -c ${program} -n ${condition}`,
    ...flags,
    ...value,
    '-d',
    quoted(description)
  ].join(' ')
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/gu, '\\$&')}'`
}
