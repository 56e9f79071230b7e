import {baseLanguage} from '../../text/language.js'
import type {LexiconEntry} from '../nouns/sentence-pair.js'

/** Which languages of a glossary are the source and the target, as tags such as `en` or `en-GB`. */
export interface TbxLanguages {
  readonly source: string
  readonly target: string
}

/** A term of one language in a concept. */
export interface TbxTerm {
  /** BCP 47 tag of its section. */
  readonly lang: string
  readonly text: string
  /** As written: `preferredTerm-admn-sts`, `deprecated`. */
  readonly status?: string
  readonly partOfSpeech?: string
}

/**
 * The concepts of a TBX glossary, each with its terms in all languages.
 *
 * Reads both the older form (`martif`, `termEntry`, `langSet`, `tig`, `ntig`) and the current one
 * (`tbx`, `conceptEntry`, `langSec`, `termSec`), ISO 30042, with notes as attributes (`termNote
 * type="administrativeStatus"`) or as elements of their own (`min:administrativeStatus`). Not a full
 * XML reader: entities other than the five of XML and numeric ones are left as they are.
 */
export function tbxConcepts(text: string): readonly (readonly TbxTerm[])[] {
  const readable = text.replace(/<!--[\s\S]*?-->/g, '')
  return elements(readable, 'termEntry|conceptEntry').map(({content}) =>
    elements(content, 'langSet|langSec').flatMap((section) => termsOf(section))
  )
}

function termsOf({attributes, content}: Element): readonly TbxTerm[] {
  const lang = languageIn(attributes)
  const groups = elements(content, 'tig|ntig|termSec')
  const found = groups.length > 0 ? groups.map((group) => group.content) : [content]
  return found.flatMap((group) =>
    elements(group, 'term')
      .map((term) => plainText(term.content))
      .filter((text) => text !== '')
      .map((text) => {
        const status = noteIn(group, 'administrativeStatus') ?? noteIn(group, 'termStatus')
        const partOfSpeech = noteIn(group, 'partOfSpeech')
        return {lang, text, ...(status && {status}), ...(partOfSpeech && {partOfSpeech})}
      })
  )
}

function noteIn(group: string, type: string): string | undefined {
  const notes = elements(group, `termNote|descrip|${type}`)
  const note = notes.find(({name, attributes}) => name === type || attributes.includes(`"${type}"`))
  return note && plainText(note.content)
}

/**
 * The term pairs of a TBX glossary: each source term of a concept with each
 * target term of it. Tags match by primary language, `en` takes `en-GB`.
 */
export function parseTbx(text: string, languages: TbxLanguages): readonly LexiconEntry[] {
  return tbxConcepts(text).flatMap((terms) => {
    const termsIn = (language: string) => terms.filter(({lang}) => isLanguage(lang, language))
    const targets = termsIn(languages.target)
    return termsIn(languages.source).flatMap((source) =>
      targets.map((target) => ({source: source.text, target: target.text}))
    )
  })
}

interface Element {
  /** Without its prefix. */
  readonly name: string
  readonly attributes: string
  readonly content: string
}

/** Elements of some names, none of which nests in itself. */
function elements(text: string, names: string): readonly Element[] {
  const pattern = new RegExp(
    `<(?:\\w+:)?(${names})(\\s[^>]*)?>([\\s\\S]*?)</(?:\\w+:)?\\1\\s*>`,
    'g'
  )
  return Array.from(text.matchAll(pattern), ([, name = '', attributes = '', content = '']) => ({
    name,
    attributes,
    content
  }))
}

function languageIn(attributes: string): string {
  return /(?:xml:)?lang\s*=\s*["']([^"']+)["']/.exec(attributes)?.[1] ?? ''
}

function isLanguage(tag: string, language: string): boolean {
  const base = baseLanguage(tag)
  return base !== '' && base === baseLanguage(language)
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'"
}

function plainText(content: string): string {
  return content
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
      if (name) return entities[name] ?? whole
      const point = hex ? parseInt(hex, 16) : Number(decimal)
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    })
    .replace(/\s+/g, ' ')
    .trim()
}
