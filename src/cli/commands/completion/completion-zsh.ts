import type {CommandOutline, OptionOutline, ProgramOutline} from './program-outline.js'

/** Completion for zsh: commands and options with what they do; files everywhere else. */
export function completionZsh({name, commands, options}: ProgramOutline): string {
  return `#compdef ${name}
# Completion of ${name} for zsh: put it as _${name} into a folder of $fpath.
_${name}() {
  local context state state_descr line
  typeset -A opt_args
  local -a commands=(
${commands.map((command) => `    ${quoted(`${command.name}:${command.summary.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  _arguments -C \\
${options.map((option) => `    ${specOf(option)} \\`).join('\n')}
    '1: :->command' '*:: :->rest'
  case $state in
    command) _describe -t commands command commands ;;
    rest)
      case $words[1] in
${commands.map(branchOf).join('\n')}
      esac ;;
  esac
}
compdef _${name} ${name}
`
}

function branchOf({name, values, options}: CommandOutline): string {
  const specs = options.map((option) => `          ${specOf(option)} \\`)
  return [
    `        ${name}) _arguments \\`,
    ...specs,
    `          '*:${values.length > 0 ? `value:(${values.join(' ')})` : 'file:_files'}' ;;`
  ].join('\n')
}

/** `'(-f --format)'{-f,--format}'[what it does]:value:_files'`. */
function specOf({names, description, takesValue, values}: OptionOutline): string {
  const known = values.length > 0 ? `(${values.join(' ')})` : '_files'
  const what = `[${description.replace(/[\\[\]:]/gu, '\\$&')}]${takesValue ? `:value:${known}` : ''}`
  const [only = '', ...others] = names
  if (others.length === 0) return quoted(`${only}${what}`)
  return `${quoted(`(${names.join(' ')})`)}{${names.join(',')}}${quoted(what)}`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
