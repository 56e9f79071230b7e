import picomatch from 'picomatch'

/**
 * Whether a path fits a glob, as picomatch reads globs: `*` and `?` within one name, `**` for any
 * folders, `{a,b}` for either, `[ab]` for one character. Parentheses stand for themselves. A path fits a glob that is written the same. A glob
 * without a slash fits a name in any folder; one that ends in a slash fits all below it.
 *
 * @param path  from the folder of the config, with `/`
 */
export function fitsGlob(path: string, glob: string): boolean {
  return matcherOf(glob)(path.replace(/^\.\//, ''))
}

type Matcher = (path: string) => boolean

const known = new Map<string, Matcher>()

function matcherOf(glob: string): Matcher {
  const cached = known.get(glob)
  if (cached) return cached
  const matcher = picomatch(escaped(anchored(glob)), {dot: true, noextglob: true, nonegate: true})
  known.set(glob, matcher)
  return matcher
}

/** A brace without a partner stands for itself, too. */
function escaped(glob: string): string {
  const literal = glob.replaceAll(/(?<!\\)[()!+|]/g, '\\$&')
  const isBalanced = literal.split('{').length === literal.split('}').length
  return isBalanced ? literal : literal.replaceAll(/(?<!\\)[{}]/g, '\\$&')
}

function anchored(glob: string): string {
  const plain = glob.replace(/^\.\//, '')
  const whole = plain.endsWith('/') ? `${plain}**/*` : plain
  return plain.includes('/') ? whole.replace(/^\//, '') : `**/${whole}`
}
