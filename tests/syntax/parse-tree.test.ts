import fc from 'fast-check'
import type {Nodes} from 'mdast'
import type {Point} from 'unist'
import {describe, expect, test} from 'vitest'
import {parseTree} from '../../src/syntax/parse-tree.js'
import {runs} from '../runs.js'
import {generatedRawText} from './generated-text.js'
import {outline} from './outline.js'

/** Every node, parents before children. */
function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

/** What stands at the place of each text. */
function placesOf(text: string): string[] {
  const texts = nodesOf(parseTree(text, 'markdown')).filter(({type}) => type === 'text')
  return texts.map(({position}) => text.slice(position?.start.offset, position?.end.offset))
}

describe('what a text is made of', () => {
  test.each([
    {why: 'front matter', text: '---\ntitle: a\n---\n\nb', tree: 'title: a | b'},
    {why: 'front matter in TOML', text: '+++\ntitle = "a"\n+++\n\nb', tree: 'title = "a" | b'},
    {
      why: 'front matter after a byte-order mark',
      text: '\ufeff---\na: b\n---\nc',
      tree: 'a: b | c'
    },
    {
      why: 'a table',
      text: '|a|b|\n|-|-|\n|c|d|',
      tree: 'table(tableRow(tableCell(a)tableCell(b))tableRow(tableCell(c)tableCell(d)))'
    },
    {why: 'headings', text: '# a\n\nb\n===', tree: 'heading(a) | heading(b)'},
    {why: 'a link', text: '[a](b)', tree: 'link(a)'}
  ])('$why, in either format', ({text, tree}) => {
    expect(outline(parseTree(text, 'markdown'))).toBe(tree)
    expect(outline(parseTree(text, 'text'))).toBe(tree)
  })

  test.each([
    {why: 'an indented paragraph', text: 'a\n\n    b', markdown: 'code', plain: 'a | b'},
    {
      why: 'words in angle brackets',
      text: '<naam> van <p>',
      markdown: 'html',
      plain: '<naam> van <p>'
    },
    {why: 'a tag on its own line', text: '<naam>\n\nb', markdown: 'html', plain: '<naam> | b'},
    {
      why: 'stars of notes',
      text: 'een (*) twee (*)',
      markdown: 'emphasis',
      plain: 'een (*) twee (*)'
    },
    {why: 'underscores', text: '__init__', markdown: 'strong', plain: '__init__'},
    {why: 'tildes', text: '~5~ tot', markdown: 'delete', plain: '~5~ tot'},
    {
      why: 'grave accents as quotation marks',
      text: '`Ja,` zei',
      markdown: 'inlineCode',
      plain: '`Ja,` zei'
    },
    {why: 'a speaker in brackets', text: '[Anna]: Ja', markdown: 'definition', plain: '[Anna]: Ja'},
    {why: 'a backslash at the end of a line', text: 'C:\\\nD', markdown: 'break', plain: 'C:\\/D'}
  ])('$why: $markdown in Markdown, itself in a plain text', ({text, markdown, plain}) => {
    expect(nodesOf(parseTree(text, 'markdown')).map(({type}) => type)).toContain(markdown)
    expect(outline(parseTree(text, 'text'))).toBe(plain)
  })

  test.each(['C:\\_oud', 'R&amp;D', '&#8226; a'])('%s is itself in a plain text', (text) => {
    expect(outline(parseTree(text, 'text'))).toBe(text)
    expect(outline(parseTree(text, 'markdown'))).not.toBe(text)
  })

  test('items stay items in a plain text, however far indented', () => {
    expect(outline(parseTree('      • a\n      • b', 'text'))).toBe('•[a] •[b]')
  })
})

describe('places', () => {
  test.each([
    {why: 'a byte-order mark', text: '\ufeffa *b*', places: ['a ', 'b']},
    {why: 'CRLF', text: '• a\r\n• b\r\n\r\nc', places: ['a', 'b', 'c']},
    {why: 'a lone CR', text: '# a\rb\r\rc', places: ['a', 'b', 'c']},
    {why: 'tabs', text: '-\ta\n\n\t• b\n\n\t\tc', places: ['a', 'b', 'c']},
    {why: 'decomposed letters', text: 'e\u0301 *e\u0301*', places: ['e\u0301 ', 'e\u0301']},
    {why: 'characters beyond the BMP', text: '😀 **𝒳** 😀', places: ['😀 ', '𝒳', ' 😀']},
    {why: 'a NUL', text: 'a\0*b*', places: ['a\0', 'b']},
    {
      why: 'an address that the tokenizer misses',
      text: "“a” 'www.b.nl'",
      places: ["“a” '", 'www.b.nl', "'"]
    },
    {
      why: 'such an address after escapes, references and line ends',
      text: "> a\\*b &amp; c\n> d 'e@f.nl' g",
      places: ["a\\*b &amp; c\n> d '", 'e@f.nl', "' g"]
    },
    {
      why: 'such an address in emphasis',
      text: "a *b 'www.b.nl'*",
      places: ['a ', "b '", 'www.b.nl', "'"]
    }
  ])('$why', ({text, places}) => {
    expect(placesOf(text)).toEqual(places)
  })

  test('a byte-order mark counts as an offset and not as a column', () => {
    expect(parseTree('\ufeffa', 'text').children[0]?.position).toEqual({
      start: {line: 1, column: 1, offset: 1},
      end: {line: 1, column: 2, offset: 2}
    })
  })

  test('an empty text has an empty root', () => {
    expect(parseTree('', 'markdown')).toMatchObject({type: 'root', children: []})
    expect(parseTree('\ufeff', 'text')).toMatchObject({type: 'root', children: []})
  })
})

describe('laws of places, over generated texts', () => {
  const formats = fc.constantFrom('markdown', 'text')

  /** Line and column of an offset, counted apart from the parser. */
  function pointAt(text: string, offset: number): Point {
    const before = text.slice(0, offset)
    // A CRLF that the offset stands within does not occur.
    const lines = before.split(/\r\n|\r|\n/)
    const mark = lines.length === 1 && text.startsWith('\ufeff') ? 1 : 0
    return {line: lines.length, column: (lines.at(-1) ?? '').length - mark + 1, offset}
  }

  test('every node has one, and its line and column are those of its offset', () => {
    fc.assert(
      fc.property(generatedRawText, formats, (text, format) => {
        for (const {position} of nodesOf(parseTree(text, format)).slice(1)) {
          expect(position?.start).toEqual(pointAt(text, position?.start.offset ?? -1))
          expect(position?.end).toEqual(pointAt(text, position?.end.offset ?? -1))
        }
      }),
      {seed: 5, numRuns: runs(300)}
    )
  })

  test('a node stands within its parent and after its elder siblings', () => {
    fc.assert(
      fc.property(generatedRawText, formats, (text, format) => {
        for (const node of nodesOf(parseTree(text, format)).slice(1)) {
          let from = node.position?.start.offset ?? -1
          for (const {position} of 'children' in node ? node.children : []) {
            expect(position?.start.offset).toBeGreaterThanOrEqual(from)
            from = position?.end.offset ?? -1
          }
          expect(node.position?.end.offset).toBeGreaterThanOrEqual(from)
        }
      }),
      {seed: 6, numRuns: runs(300)}
    )
  })

  test('the text at the place of a text is that text, but for markers, escapes and references', () => {
    /** Only letters and figures: what no marker, escape or white space has. */
    const lettersOf = (shown: string): string =>
      shown.replaceAll(/&(?:amp|#8226);/g, '').replaceAll(/[^\p{L}\p{N}\p{M}\p{So}]/gu, '')

    fc.assert(
      fc.property(generatedRawText, formats, (text, format) => {
        for (const node of nodesOf(parseTree(text, format))) {
          if (node.type !== 'text') continue
          const shown = text.slice(node.position?.start.offset, node.position?.end.offset)
          expect(lettersOf(shown)).toBe(lettersOf(node.value))
        }
      }),
      {seed: 7, numRuns: runs(300)}
    )
  })
})

test.each([
  [
    '---\n\nText.\n\n- an item\n- another\n\n> a quote\n',
    ['thematicBreak', 'paragraph', 'list', 'blockquote']
  ],
  ['---\n\n• a bullet\n• another\n', ['thematicBreak', 'list']],
  ['+++\n\n1. one\n2. two\n', ['paragraph', 'list']],
  ['\ufeff---\r\nlang: nl\r\n---\r\n\r\n- an item\r\n', ['yaml', 'list']],
  ['---\n---\n- an item\n', ['yaml', 'list']],
  ['+++ \ntitle = "x"\n+++', ['toml']]
])('a rule at the top that opens no front matter hides no list: %j', (text, types) => {
  expect(parseTree(text, 'markdown').children.map(({type}) => type)).toEqual(types)
})
