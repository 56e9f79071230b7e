import type {CommandOutline, OptionOutline, ProgramOutline} from './program-outline.js'

/** Completion for bash: commands, the options of each and what they take; files everywhere else. */
export function completionBash(program: ProgramOutline): string {
  const {name, commands} = program
  const names = commands.map((command) => command.name)
  return `# Completion of ${name} for bash: source it, or put it where bash-completion looks.
_${name}() {
  local word=\${COMP_WORDS[COMP_CWORD]} command= words= at
  for ((at = 1; at < COMP_CWORD; at++)); do
    case \${COMP_WORDS[at]} in
      -*) ;;
      *) command=\${COMP_WORDS[at]}; break ;;
    esac
  done
  case "$command \${COMP_WORDS[COMP_CWORD-1]}" in
${commands.flatMap(valueBranches).join('\n')}
  esac
  if [[ -n $words ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
    return
  fi
  case $command in
    '') words='${[...names, ...optionNames(program)].join(' ')}' ;;
${commands.map((command) => `    ${command.name}) words='${optionNames(command).join(' ')}' ;;`).join('\n')}
  esac
  COMPREPLY=()
  if [[ $word == -* || -z $command ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  fi
}
complete -o default -F _${name} ${name}
`
}

/** After an option or a command, what may follow: `'check -f'|'check --format') words='…' ;;`. */
function valueBranches({name, values, options}: CommandOutline): readonly string[] {
  const branch = (before: readonly string[], words: readonly string[]) =>
    `    ${before.map((word) => `'${name} ${word}'`).join('|')}) words='${words.join(' ')}' ;;`
  const isKnown = (option: OptionOutline) => option.values.length > 0
  return [
    ...(values.length > 0 ? [branch([name], values)] : []),
    ...options.filter(isKnown).map((option) => branch(option.names, option.values))
  ]
}

function optionNames({options}: CommandOutline): readonly string[] {
  return options.flatMap(({names}) => names)
}
