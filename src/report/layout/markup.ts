/** HTML that is safe to put into a page: made by `markup` from a template, never from a text. */
export class Markup {
  readonly html: string

  constructor(html: string) {
    this.html = html
  }

  toString(): string {
    return this.html
  }
}

/** What a template takes: texts and numbers are escaped, nothing is left out, lists are joined. */
export type Content = string | number | Markup | undefined | readonly Content[]

/**
 * Template tag that escapes whatever is put into it, so that no text of a document, path or message
 * can become a tag, an attribute or a script. Attributes must stand in double quotes.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const parts = strings.map((string, index) => string + render(values[index]))
  return new Markup(parts.join(''))
}

/** Markup that is written in our own source, such as the style sheet. Never give it a text. */
export function ownMarkup(html: string): Markup {
  return new Markup(html)
}

function render(value: Content): string {
  if (value === undefined) return ''
  if (value instanceof Markup) return value.html
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  return value.map(render).join('')
}

/** Escapes a text for content and for quoted attributes; characters that HTML forbids become `�`. */
export function escapeHtml(text: string): string {
  return text
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"']/gu, (character) => entities[character] ?? character)
}

/** Control characters but tab and line ends, half characters, and non-characters. */
const forbidden = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}
