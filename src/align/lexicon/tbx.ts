import type {LexiconEntry} from '../sentence-pair.js'

/** Which languages of a glossary are the source and the target, as tags such as `en` or `en-GB`. */
export interface TbxLanguages {
  readonly source: string
  readonly target: string
}

/**
 * The term pairs of a TBX glossary: each source term of a concept with each
 * target term of it.
 *
 * Reads both the older form (`martif`, `termEntry`, `langSet`, `tig`) and the
 * current one (`tbx`, `conceptEntry`, `langSec`, `termSec`), ISO 30042. Tags
 * match by primary language, `en` takes `en-GB`. Not a full XML reader: entities
 * other than the five of XML and numeric ones are left as they are.
 */
export function parseTbx(text: string, languages: TbxLanguages): readonly LexiconEntry[] {
  const readable = text.replace(/<!--[\s\S]*?-->/g, '')
  return elements(readable, 'termEntry|conceptEntry').flatMap(({content}) => {
    const sections = elements(content, 'langSet|langSec')
    const termsIn = (language: string) =>
      sections
        .filter(({attributes}) => isLanguage(attributes, language))
        .flatMap((section) =>
          elements(section.content, 'term').map((term) => plainText(term.content))
        )
        .filter((term) => term !== '')
    const targets = termsIn(languages.target)
    return termsIn(languages.source).flatMap((source) =>
      targets.map((target) => ({source, target}))
    )
  })
}

interface Element {
  readonly attributes: string
  readonly content: string
}

/** Elements of some names, none of which nests in itself. */
function elements(text: string, names: string): readonly Element[] {
  const pattern = new RegExp(
    `<(?:\\w+:)?(${names})(\\s[^>]*)?>([\\s\\S]*?)</(?:\\w+:)?\\1\\s*>`,
    'g'
  )
  return Array.from(text.matchAll(pattern), ([, , attributes = '', content = '']) => ({
    attributes,
    content
  }))
}

function isLanguage(attributes: string, language: string): boolean {
  const tag = /(?:xml:)?lang\s*=\s*["']([^"']+)["']/.exec(attributes)?.[1] ?? ''
  return primary(tag) !== '' && primary(tag) === primary(language)
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? ''
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
