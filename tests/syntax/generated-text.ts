import fc from 'fast-check'

/**
 * Texts over a grammar of blocks: headings, paragraphs, quotes, nested lists with all signs and
 * numbers, code, tables, footnotes, inline marks, and characters that are easily miscounted.
 *
 * Left out is what the parser and writer that we build on do not bring back to the same tree, with
 * CommonMark alone as well: code and HTML inside a line that runs over its end, HTML that is
 * indented, and dashes, whose reading depends on their surroundings (`dash-lists.ts`).
 */
const words = fc.constantFrom('woord', 'a b', 'é', 'e\u0301', '😀', '𝒳', 'x.', '1986', '\u00a0z')

const marks = fc.constantFrom(
  ...[
    '*a*',
    '**b**',
    '_c_',
    '`c`',
    '[l](u)',
    '![i](u "t")',
    '[l]',
    '~~d~~',
    '[^n]',
    '<http://x.y>'
  ],
  ...[' http://a.b ', 'w<b>', '&amp;', '&#8226;', '\\*', '*', '_', '\\`', '[', ']', '< ', '#', '•'],
  ...['•\u00a0x', '•x', 'a – b', '|', '\\', '1.', '2)', '-', '+', '~', ':', '! ', '=', '"']
)

const inline = fc.oneof({weight: 3, arbitrary: words}, {weight: 2, arbitrary: marks})

const phrase = fc
  .tuple(fc.array(inline, {minLength: 1, maxLength: 5}), fc.constantFrom(' ', ' ', '\n', '  \n'))
  .map(([parts, glue]) => parts.join(glue).trim() || 'x')

const oneLine = phrase.map((text) => text.replaceAll('\n', ' '))

const sign = fc.constantFrom(
  ...['-', '*', '+', '•', '‣', '◦', '▪', '●', '○', '▪️', '1.', '1)', '3.', '7)', '0.', '999999999.']
)

const leaf = fc.oneof(
  {weight: 5, arbitrary: phrase},
  fc.tuple(fc.constantFrom('#', '##', '######'), oneLine).map(([mark, text]) => `${mark} ${text}`),
  phrase.map((text) => `${text}\n===`),
  fc.constantFrom('***', '- - -', '___', '• • •'),
  fc.constantFrom('```js\n• a\n\nb\n```', '~~~\n```\n~~~', '    code\n      more', '```\n```'),
  fc.constantFrom('\n<div>\nx\n</div>', '\n<!-- c -->'),
  fc.tuple(words, words).map(([a, b]) => `| ${a} | *q* |\n| - | :-: |\n| ${b} | \`w\` |`),
  fc.constantFrom('[l]: u', '[^n]: note', '[^n]: note\n\n    • in a note')
)

/** Grows with the size of what it holds, so that most texts stay a few dozen lines. */
const {document} = fc.letrec<{document: string; quote: string; list: string; block: string}>(
  (tie) => ({
    quote: tie('document').map((text) => text.replaceAll(/^/gm, '> ')),
    list: fc
      .record({
        sign,
        items: fc.array(fc.oneof(tie('document'), phrase, fc.constant('')), {
          minLength: 1,
          maxLength: 3
        }),
        gap: fc.constantFrom('\n', '\n\n'),
        pad: fc.constantFrom(' ', '  ')
      })
      .map(({sign, items, gap, pad}) => {
        const list = items.map((item) => itemOf(`${sign}${pad}`, item)).join(gap)
        // An ordered list that does not start with 1 interrupts no paragraph.
        return /^[02-9]/.test(list) ? `\n${list}` : list
      }),
    block: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      {weight: 4, arbitrary: leaf},
      {weight: 1, arbitrary: tie('quote')},
      {weight: 3, arbitrary: tie('list')}
    ),
    document: fc
      .array(fc.tuple(tie('block'), fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n')), {
        minLength: 1,
        maxLength: 4
      })
      .map((blocks) =>
        blocks
          .map(([block, gap]) => block + gap)
          .join('')
          .replace(/^\n+|\s+$/g, '')
      )
  })
)

function itemOf(prefix: string, item: string): string {
  const [first, ...rest] = item.split('\n')
  const indent = ' '.repeat(prefix.length)
  return [prefix + first, ...rest.map((line) => (line === '' ? '' : indent + line))].join('\n')
}

export const generatedText: fc.Arbitrary<string> = document

/** The same, with line ends, tabs and a byte-order mark of every kind. */
export const generatedRawText: fc.Arbitrary<string> = fc
  .record({
    text: document,
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    mark: fc.constantFrom('', '\ufeff'),
    tabs: fc.boolean()
  })
  .map(({text, lineEnd, mark, tabs}) => {
    const spaced = tabs ? text.replaceAll('    ', '\t').replaceAll('•  ', '•\t') : text
    return mark + spaced.replaceAll('\n', lineEnd)
  })
