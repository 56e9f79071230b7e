/** A placeholder found in a text, half-open range in UTF-16 code units. */
export interface PlaceholderRange {
  readonly start: number
  readonly end: number
}

/**
 * The dialects that their form alone distinguishes from prose: `<%= x %>`, `{% x %}`, `{{ x }}`,
 * `${x}`, `%{x}`, `#{x}`, `{name}`, `{0}`, `{props.title}`, `{format(x)}`, `{count, plural, …}`
 * (braces in it are matched two levels deep), `%(name)s`, `%1$s`, `%s`, `%USER_NAME%`. `:param` is
 * left out: it looks like a word after a colon or an emoji code.
 */
const placeholder = new RegExp(
  [
    '<%[=-]?[^<>%\\n]{1,80}%>',
    '\\{%[^{}%\\n]{1,80}%\\}',
    '\\{\\{[^{}\\n]{1,80}\\}\\}',
    '[$%#]\\{[^{}\\n]{1,80}\\}',
    '\\{[A-Za-z_][\\w.]{0,40}, ?(?:plural|select|selectordinal|number|date|time)(?:[^{}]|\\{(?:[^{}]|\\{[^{}]{0,80}\\}){0,200}\\}){0,400}\\}',
    '\\{(?:[A-Za-z_][\\w.-]{0,40}(?:\\([^(){}\\n]{0,80}\\))?|\\d{1,3})\\}',
    '%\\([A-Za-z_]\\w{0,40}\\)[a-z]',
    '%[A-Z][A-Z_]{1,40}%',
    '(?<![\\d%])%(?:\\d{1,2}\\$)?[-+0#]?\\d{0,3}(?:\\.\\d{1,2})?(?:l{0,2}[dux]|[sfi@])(?![A-Za-z\\u00c0-\\u024f\\d])'
  ].join('|'),
  'g'
)

/** Every placeholder of a text, in order. */
export function placeholdersIn(text: string): readonly PlaceholderRange[] {
  if (!text.includes('{') && !text.includes('%')) return []

  return Array.from(text.matchAll(placeholder), (match) => ({
    start: match.index,
    end: match.index + match[0].length
  }))
}
