import fc from 'fast-check'
import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {remarkGfmLookahead} from '../../src/syntax/gfm-lookahead.js'

const plain = unified().use(remarkParse).use(remarkGfm).freeze()
const ahead = unified().use(remarkParse).use(remarkGfm).use(remarkGfmLookahead).freeze()

function types({children}: Root): readonly string[] {
  return children.flatMap((node) => [
    node.type,
    ...('children' in node ? node.children.map(({type}) => type) : [])
  ])
}

test.each([
  ['Write to anna@example.org.', ['paragraph', 'text', 'link', 'text']],
  ['See www.example.org', ['paragraph', 'text', 'link']],
  ['See HTTPS://example.org', ['paragraph', 'text', 'link']],
  ['See xmpp:anna@example.org', ['paragraph', 'text', 'link']],
  ['Write to anna&#64;example.org', ['paragraph', 'text', 'link']],
  ['| a |\n| - |', ['table', 'tableRow']],
  ['a\n:-', ['table', 'tableRow']],
  ['a\n-:\nb', ['table', 'tableRow', 'tableRow']],
  ['a\n-', ['heading', 'text']],
  ['One of two a b', ['paragraph', 'text']]
])('%j is read as %j', (text, read) => {
  expect(types(ahead.parse(text))).toEqual(read)
  expect(ahead.parse(text)).toEqual(plain.parse(text))
})

const piece = fc.constantFrom(
  ...[
    'anna@example.org',
    'a.b+c@d.e',
    '@',
    'x@',
    'www.a.nl',
    'www',
    'WWW.',
    'w',
    'h',
    'https://a.nl'
  ],
  ...[
    'http:',
    'HTTP://x.y/z',
    'mailto:a@b.nl',
    'xmpp:a@b.nl/c',
    '<a@b.nl>',
    '[a](http://b.nl)',
    '[b]: c'
  ],
  ...[
    '&#64;',
    '&commat;',
    '\\@',
    'w\\ww.a.nl',
    '|',
    '| a | b |',
    '|-|',
    ':-',
    '-:',
    '---',
    '- ',
    '> ',
    '1. '
  ],
  ...[
    'a',
    'word',
    ' ',
    ' ',
    ' ',
    '\n',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    '\0',
    '\ufeff',
    '*',
    '_',
    '~',
    '`',
    '!',
    '(',
    '[',
    ']',
    '/'
  ]
)

test('the tree is that of GFM without it', () => {
  const texts = fc.array(piece, {maxLength: 24}).map((parts) => parts.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      expect(ahead.parse(text)).toEqual(plain.parse(text))
    }),
    {numRuns: 200}
  )
})
