/**
 * Whether a path fits a glob: `*` and `?` within one name, `**` for any folders, `{a,b}` for either.
 * A glob without a slash fits a name in any folder; one that ends in a slash fits all below it.
 *
 * @param path  from the folder of the config, with `/`
 */
export function fitsGlob(path: string, glob: string): boolean {
  return regexOf(glob).test(path.replace(/^\.\//, ''))
}

const known = new Map<string, RegExp>()

function regexOf(glob: string): RegExp {
  const cached = known.get(glob)
  if (cached) return cached
  const regex = new RegExp(`^${bodyOf(anchored(glob))}$`, 'u')
  known.set(glob, regex)
  return regex
}

function anchored(glob: string): string {
  const plain = glob.replace(/^\.\//, '')
  const whole = plain.endsWith('/') ? `${plain}**` : plain
  return plain.includes('/') ? whole.replace(/^\//, '') : `**/${whole}`
}

const pieces = /\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[^*?{]+|\{/g

function bodyOf(glob: string): string {
  return (glob.match(pieces) ?? []).map(pieceOf).join('')
}

function pieceOf(piece: string): string {
  if (piece === '**/') return '(?:[^/]+/)*'
  if (piece === '**') return '.*'
  if (piece === '*') return '[^/]*'
  if (piece === '?') return '[^/]'
  if (piece.startsWith('{') && piece.endsWith('}') && piece.length > 1) {
    return `(?:${piece.slice(1, -1).split(',').map(bodyOf).join('|')})`
  }
  return piece.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
