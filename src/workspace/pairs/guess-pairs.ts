import {languageOfPath} from '../../text/language.js'
import type {PairEntry} from '../config/config-schema.js'

/** A text of a repository, as far as its pairs can be guessed from. */
export interface RepositoryText {
  /** From the root of the repository, with `/`. */
  readonly path: string
  /** What its front matter says: its language, and the key that its translations share. */
  readonly lang?: string
  readonly key?: string
}

/** One entry of a config, and how many pairs it stands for. */
export interface GuessedEntry {
  readonly entry: PairEntry
  readonly pairs: number
}

/**
 * The pairs that the paths of a repository show: a language in the name (`guide.nl.md` beside
 * `guide.md` or `guide.en.md`), a folder of its own (`docs/en/**` and `docs/nl/**`), a folder within
 * (`_articles/nl/**` below `_articles/**`), or front matter that says which texts are one. Each text
 * is in one entry at most; those that stand for most come first.
 */
export function guessPairs(texts: readonly RepositoryText[]): readonly GuessedEntry[] {
  const paths = new Set(texts.map(({path}) => path))
  const groups = new Map<string, GuessedEntry>()
  const add = (entry: PairEntry) => {
    const key = JSON.stringify(entry)
    const known = groups.get(key)
    groups.set(key, {entry, pairs: (known?.pairs ?? 0) + 1})
  }
  const paired = new Set<string>()
  for (const {path} of texts) {
    const guess = candidates(path).find(({source}) => paths.has(source))
    if (!guess) continue
    paired.add(path)
    add(guess.entry)
  }
  for (const entry of pairsOfKeys(texts.filter(({path}) => !paired.has(path)))) add(entry)
  return [...groups.values()].sort((a, b) => b.pairs - a.pairs)
}

interface Candidate {
  /** The file that the path would be a translation of. */
  readonly source: string
  readonly entry: PairEntry
}

/** References that most repositories translate from; a text in one of them is a source. */
const references = ['en', 'en-US', 'en-GB', 'en_US', 'en_GB']

function candidates(path: string): readonly Candidate[] {
  return [...names.flatMap((shape) => byName(path, shape)), ...byFolder(path)]
}

/** Stem, joint, tag and ending; of `a.pt-BR.md` the longer tag first, of `sign-in-nl.md` the shorter. */
const names = [
  /^(.+?)([._-])([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,4})?)(\.[^./]+)$/,
  /^(.+)([._-])([A-Za-z]{2,3})(\.[^./]+)$/
]

/** `guide.nl.md` for `guide.en.md` or `guide.md`; joined by a dot, a hyphen or an underscore. */
function byName(path: string, shape: RegExp): readonly Candidate[] {
  const [, stem = '', joint = '', tag = '', end = ''] = shape.exec(path) ?? []
  if (stem === '' || references.includes(tag) || !isTag(`x.${tag}.md`)) return []
  const slash = stem.lastIndexOf('/') + 1
  const [folder, name] = [stem.slice(0, slash), stem.slice(slash)]
  const plainName = folder === '' && name === name.toUpperCase() ? name : '{name}'
  const target = `${folder}${plainName}${joint}{lang}${end}`
  const sources = [
    ...references.map((lang) => [`${joint}${lang}${end}`, lang] as const),
    [end, undefined] as const
  ]
  return sources.map(([tail, lang]) => ({
    source: `${stem}${tail}`,
    entry: {
      source: `${folder}${plainName}${tail}`,
      target,
      ...(lang === undefined ? {} : {sourceLang: lang.replace('_', '-')})
    }
  }))
}

/** `docs/nl/a.md` for `docs/en/a.md`, or for `docs/a.md`. */
function byFolder(path: string): readonly Candidate[] {
  const parts = path.split('/')
  const at = parts.slice(0, -1).findIndex((part) => isTag(`${part}/x.md`))
  const tag = parts[at]
  if (tag === undefined || references.includes(tag)) return []
  const before = parts
    .slice(0, at)
    .map((part) => `${part}/`)
    .join('')
  const rest = parts.slice(at + 1).join('/')
  const end = /\.[^./]+$/.exec(rest)?.[0] ?? ''
  const name = `**/{name}${end}`
  const target = `${before}{lang}/${name}`
  return [
    ...references.map((lang) => ({
      source: `${before}${lang}/${rest}`,
      entry: {source: `${before}${lang}/${name}`, target, sourceLang: lang.replace('_', '-')}
    })),
    {source: `${before}${rest}`, entry: {source: `${before}${name}`, target}}
  ]
}

function isTag(path: string): boolean {
  return languageOfPath(path) !== undefined
}

/** Texts that share a key of their front matter, each against the one in the reference language. */
function pairsOfKeys(texts: readonly RepositoryText[]): readonly PairEntry[] {
  const byKey = new Map<string, RepositoryText[]>()
  for (const text of texts) {
    if (text.key === undefined || text.lang === undefined) continue
    byKey.set(text.key, [...(byKey.get(text.key) ?? []), text])
  }
  return [...byKey.values()].flatMap((group) => {
    const source = group.find(({lang}) => references.includes(lang ?? ''))
    if (!source) return []
    return group
      .filter(({lang}) => lang !== source.lang)
      .map(({path}) => ({source: source.path, target: path}))
  })
}
