import {extname} from 'node:path'
import {parseHunalignDic} from '../../align/lexicon/hunalign-dic.js'
import {parseTbx} from '../../align/lexicon/tbx.js'
import {parseTsvLexicon} from '../../align/lexicon/tsv.js'
import type {LexiconEntry} from '../../align/nouns/sentence-pair.js'
import {type Problem, ProblemError} from '../../model/problem.js'
import type {InputFile} from '../files/input-file.js'
import {readText} from '../files/read-text.js'
import {isDictdFile, readDictd} from './read-dictd.js'

/** The word pairs of a dictionary. */
export interface Dictionary {
  readonly entries: readonly LexiconEntry[]
  /** Whether the file says which language is which; else the texts must (`turnTowards`). */
  readonly isDirected: boolean
}

/** Tags of the texts, where they are known. */
export interface Languages {
  readonly source?: string | undefined
  readonly target?: string | undefined
}

type TextKind = 'tsv' | 'hunalign' | 'tbx'

/**
 * Reads a dictionary: a table (`.tsv`), a hunalign dictionary (`.dic`), a dictd dictionary (its
 * `.index`, or its `.dict` or `.dict.dz`; the other file is found beside it), or a TBX glossary.
 * The extension tells the kind, or else the content.
 *
 * @throws ProblemError as `readText`, and for a file that is none of these, with the line
 */
export function readDictionary(file: InputFile, languages: Languages): Dictionary {
  if (isDictdFile(file)) return {entries: readDictd(file), isDirected: false}
  const text = readText(file.path, file.shown).replace(/^\uFEFF/u, '')
  const kind = kindOf(file, text)
  if (kind === 'tbx') return {entries: termsOf(text, file, languages), isDirected: true}
  const {parse, isEntry, expected} = lineKinds[kind]
  const fault = text.split(/\r?\n/).findIndex((line) => isContent(line) && !isEntry(line))
  if (fault !== -1) throw new ProblemError(noEntry(file, text, fault, expected))
  const entries = parse(text)
  if (entries.length === 0) throw new ProblemError(noEntries(file))
  return {entries, isDirected: false}
}

const kinds: Readonly<Record<string, TextKind>> = {
  '.tsv': 'tsv',
  '.tab': 'tsv',
  '.dic': 'hunalign',
  '.tbx': 'tbx'
}

function kindOf({path}: InputFile, text: string): TextKind {
  const known = kinds[extname(path).toLowerCase()]
  if (known) return known
  if (/^\s*</u.test(text)) return 'tbx'
  const first = text.split('\n').find(isContent) ?? ''
  return first.includes(' @ ') && !first.includes('\t') ? 'hunalign' : 'tsv'
}

/** Neither blank nor a remark. */
function isContent(line: string): boolean {
  return line.trim() !== '' && !line.startsWith('#')
}

const lineKinds = {
  tsv: {
    parse: parseTsvLexicon,
    isEntry: (line: string) => line.includes('\t'),
    expected: 'a source word, a tab and a target word'
  },
  hunalign: {
    parse: parseHunalignDic,
    isEntry: (line: string) => line.includes(' @ '),
    expected: '`target @ source`'
  }
} as const

function noEntry({shown}: InputFile, text: string, index: number, expected: string): Problem {
  const line = text.split(/\r?\n/)[index] ?? ''
  const what = `Unexpected \`${line.trim().slice(0, 60)}\`, expected ${expected}`
  const help = 'Correct the line, or start it with `#`; or give a TSV, `.dic`, dictd or TBX file'
  return {path: shown, line: index + 1, what, help}
}

function noEntries({shown}: InputFile): Problem {
  const help = 'Write a word and its translation on each line, with a tab between them'
  return {path: shown, what: 'Cannot find a word pair in the dictionary', help}
}

function termsOf(text: string, file: InputFile, languages: Languages): readonly LexiconEntry[] {
  const {source, target} = languages
  if (!/<(?:\w+:)?(?:termEntry|conceptEntry)[\s>]/u.test(text)) {
    throw new ProblemError({
      path: file.shown,
      line: 1,
      what: 'Unexpected content, expected a TBX glossary with `termEntry` or `conceptEntry`',
      help: 'Give a glossary in TBX, or a table of words, separated by tabs, as `.tsv`'
    })
  }
  if (source === undefined || target === undefined) {
    throw new ProblemError({
      path: file.shown,
      what: 'Cannot tell which languages of the glossary to use',
      help: 'Name them: `--source-lang nl --target-lang en`'
    })
  }
  const terms = parseTbx(text, {source, target})
  if (terms.length === 0) throw new ProblemError(noTerms(text, file, {source, target}))
  return terms
}

function noTerms(text: string, {shown}: InputFile, {source, target}: Languages): Problem {
  const tags = [...text.matchAll(/<(?:\w+:)?(?:langSet|langSec)[^>]*lang\s*=\s*["']([^"']+)/gu)]
  const found = [...new Set(tags.map((match) => `\`${match[1]}\``))].sort().slice(0, 8)
  const there = found.length === 0 ? 'none' : found.join(', ')
  return {
    path: shown,
    what: `Cannot find a term in both \`${source}\` and \`${target}\`; its languages are ${there}`,
    help: 'Choose among them with `--source-lang` and `--target-lang`, or give another glossary'
  }
}
