import {extname} from 'node:path'
import {tbxConcepts} from '../../align/lexicon/tbx.js'
import type {Glossary, GlossaryEntry} from '../../model/glossary.js'
import {type Problem, ProblemError} from '../../model/problem.js'
import {isSameLanguage} from '../../text/language.js'
import type {InputFile} from '../files/input-file.js'
import {readText} from '../files/read-text.js'
import {type GlossaryLanguages, tableGlossary} from './table-glossary.js'
import {termStatus} from './term-status.js'

/**
 * Reads the glossary that a config names: TBX, or a table with commas, semicolons or tabs between its
 * cells. The extension tells the kind, or else the content.
 *
 * @throws ProblemError as `readText`, and for a file that is not a glossary, with the line if
 *   possible; a glossary that merely lacks one of the languages has no entries
 */
export function readGlossary(file: InputFile, languages: GlossaryLanguages): Glossary {
  const {path, shown} = file
  const text = readText(path, shown).replace(/^\uFEFF/u, '')
  const entries = isTbx(path, text)
    ? tbxGlossary(text, shown, languages)
    : tableGlossary({text, shown, separator: separatorOf(path, text)}, languages)
  return {path: shown, entries}
}

function isTbx(path: string, text: string): boolean {
  return ['.tbx', '.xml'].includes(extname(path).toLowerCase()) || /^\s*</u.test(text)
}

/** Spreadsheets write `;` into CSV files where the comma is the decimal mark. */
function separatorOf(path: string, text: string): string {
  if (['.tsv', '.tab'].includes(extname(path).toLowerCase())) return '\t'
  const head = text.split('\n').find((line) => line.trim() !== '' && !line.startsWith('#')) ?? ''
  return ['\t', ';'].find((mark) => head.includes(mark)) ?? ','
}

function tbxGlossary(text: string, shown: string, languages: GlossaryLanguages): GlossaryEntry[] {
  const fault = faultIn(text)
  if (fault) throw new ProblemError({path: shown, ...fault})
  return tbxConcepts(text).flatMap((terms) => {
    const source = terms.filter(({lang}) => isSameLanguage(lang, languages.source))
    const target = terms.filter(({lang}) => isSameLanguage(lang, languages.target))
    if (source.length === 0 || target.length === 0) return []
    const partOfSpeech = source.find((term) => term.partOfSpeech)?.partOfSpeech?.toLowerCase()
    return [
      {
        source: source.map((term) => term.text),
        target: target.map((term) => ({
          text: term.text,
          status: termStatus(term.status ?? '') ?? 'approved'
        })),
        ...(partOfSpeech && {partOfSpeech})
      }
    ]
  })
}

/** What makes a file no TBX, with the line of the first concept that is not closed. */
function faultIn(text: string): Omit<Problem, 'path'> | undefined {
  const tags = [...text.matchAll(/<(\/?)(?:\w+:)?(termEntry|conceptEntry)(?=[\s>])/gu)]
  if (tags.length === 0) {
    return {
      line: 1,
      what: 'Unexpected content, expected a TBX glossary with `termEntry` or `conceptEntry`',
      help: 'Give a glossary in TBX, or a table as `.csv` or `.tsv`'
    }
  }
  const open = tags.find(([, slash], at) => slash === '' && tags[at + 1]?.[1] !== '/')
  if (!open) return undefined
  return {
    line: text.slice(0, open.index).split('\n').length,
    what: `Missing \`</${open[2]}>\` for the one opened here`,
    help: 'Close the element, or export the glossary again'
  }
}
