import {labelShape} from '../../text/language-label.js'

/** What the placeholders of a pattern stand for in one path. */
export interface PatternValues {
  readonly name?: string
  readonly lang?: string
}

/** One folder or file name of a pattern. */
export type PatternPart =
  | {readonly type: 'literal'; readonly text: string}
  /**
   * A name with placeholders in it; groups `name` and `lang` hold what they stand for. Of the two
   * readings of `guide-pt-br.md` as `{name}-{lang}.md`, that with the longer tag comes first.
   */
  | {readonly type: 'placeholder'; readonly text: string; readonly readings: readonly RegExp[]}
  /** `**`: any number of folders, none included, that count as part of `{name}`. */
  | {readonly type: 'folders'}

/**
 * A path with placeholders, `/` between its parts.
 *
 * `{name}` stands for a piece of one file or folder name, of one character or more. Where two stars
 * and a slash stand directly before it, it takes in any folders too: from `docs/en/`, two stars and
 * `/{name}.md` find `docs/en/a/b.md` under the name `a/b`. `{lang}` stands for a language as people write
 * one in a path (`nl`, `pt-BR`, `zh_CN`, `NL`, `cn`, `dutch`). Names that start with a dot are found only where the pattern has the dot.
 */
export interface PathPattern {
  readonly text: string
  readonly parts: readonly PatternPart[]
  readonly hasName: boolean
  readonly hasLang: boolean
  /**
   * The number of characters outside placeholders: of two patterns for one file, the one with more
   * fits better.
   */
  readonly weight: number
}

/** Whether a path of a config is meant as a pattern. */
export function isPattern(text: string): boolean {
  return /[{}*]/.test(text)
}

/** What is wrong with a pattern, in words, or `undefined`. */
export function patternFault(text: string): string | undefined {
  const plain = text.replaceAll('{name}', '').replaceAll('{lang}', '')
  const other = /\{[^}/]*\}?|\}/.exec(plain)?.[0]
  if (other !== undefined) return `Unexpected \`${other}\`, expected \`{name}\` or \`{lang}\``
  if (text.replaceAll('**/{name}', '').includes('*')) {
    return 'Unexpected `*`, expected `{name}`, or `**/{name}` for names in any folder below'
  }
  if (text.split('**').length > 2) return 'Unexpected second `**`, expected at most one'
  return undefined
}

/** Reads a pattern; it must be one without fault. */
export function parsePattern(text: string): PathPattern {
  return {
    text,
    parts: text.split('/').map(partOf),
    hasName: text.includes('{name}'),
    hasLang: text.includes('{lang}'),
    weight: text.replaceAll(/\{(?:name|lang)\}|\*\*\//g, '').length
  }
}

/** The path that a pattern stands for once its placeholders have values. */
export function fillPattern(text: string, {name, lang}: PatternValues): string {
  let filled = text
  if (name !== undefined) {
    filled = filled.replaceAll('**/{name}', () => name).replaceAll('{name}', () => name)
  }
  return lang === undefined ? filled : filled.replaceAll('{lang}', () => lang)
}

function partOf(text: string): PatternPart {
  if (text === '**') return {type: 'folders'}
  if (!text.includes('{')) return {type: 'literal', text}
  const bodies = new Set(['.+?', '.+'].map((name) => regexBody(text, name)))
  const readings = [...bodies].map((body) => new RegExp(`^${body}$`, 'u'))
  return {type: 'placeholder', text, readings}
}

function regexBody(text: string, name: string): string {
  const seen = new Set<string>()
  return text
    .split(/(\{(?:name|lang)\})/)
    .map((piece) => pieceRegex(piece, name, seen))
    .join('')
}

/** A placeholder that comes twice in one part must stand for the same both times. */
function pieceRegex(piece: string, name: string, seen: Set<string>): string {
  if (piece !== '{name}' && piece !== '{lang}')
    return piece.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
  const key = piece.slice(1, -1)
  if (seen.has(key)) return `\\k<${key}>`
  seen.add(key)
  return key === 'name' ? `(?<name>${name})` : `(?<lang>${labelShape})`
}
