/**
 * Whether a path fits a pattern of a config as far as its shape goes; any word may be the language.
 * For counts and reasons: what a check compares, `resolvePairs` says.
 */
export function fitsShape(path: string, pattern: string): boolean {
  return shapeOf(pattern).test(path)
}

const known = new Map<string, RegExp>()

function shapeOf(pattern: string): RegExp {
  const before = known.get(pattern)
  if (before) return before
  const body = pattern
    .split(/(\*\*\/\{name\}|\{name\}|\{lang\})/)
    .map((piece) => pieces[piece] ?? piece.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('')
  const shape = new RegExp(`^${body}$`, 'u')
  known.set(pattern, shape)
  return shape
}

const pieces: Readonly<Record<string, string>> = {
  '**/{name}': '.+',
  '{name}': '[^/]+',
  '{lang}': '[^/]+'
}
