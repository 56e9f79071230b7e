import type {CommandOutline, ProgramOutline} from './program-outline.js'

/** Completion for bash: commands, and the options of each; files everywhere else. */
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

function optionNames({options}: CommandOutline): readonly string[] {
  return options.flatMap(({names}) => names)
}
