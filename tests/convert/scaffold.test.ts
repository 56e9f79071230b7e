import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parseDocument, scaffold} from '../../src/pipeline.js'

const skeleton = (text: string) => scaffold(parseDocument(text, {lang: 'en'}), {lang: 'nl'})

describe('a skeleton', () => {
  test.each([
    {of: 'a heading', text: '## Dogs\n', is: '## <!-- bitext-todo: Dogs -->\n'},
    {
      of: 'a paragraph over two lines',
      text: 'Dogs stay\noutside.\n',
      is: '<!-- bitext-todo: Dogs stay outside. -->\n'
    },
    {
      of: 'a link and code',
      text: 'See [it](/x) and `y`.\n',
      is: '<!-- bitext-todo: See [it](/x) and `y`. -->\n'
    },
    {
      of: 'numbers that are not in order',
      text: '5. bread\n7. milk\n',
      is: '5. <!-- bitext-todo: bread -->\n7. <!-- bitext-todo: milk -->\n'
    },
    {of: 'a task', text: '* [x] bread\n', is: '* [x] <!-- bitext-todo: bread -->\n'},
    {of: 'a quotation', text: '> Dogs\n', is: '> <!-- bitext-todo: Dogs -->\n'},
    {of: 'code', text: '```js\nrun()\n```\n', is: '```js\nrun()\n```\n'},
    {of: 'an arrow', text: 'a --> b\n', is: '<!-- bitext-todo: a -- > b -->\n'},
    {
      of: 'a labelled paragraph',
      text: 'Article 5 Dogs\n\nArticle 6 Cats\n',
      is: 'Article 5 <!-- bitext-todo: Dogs -->\n\nArticle 6 <!-- bitext-todo: Cats -->\n'
    },
    {
      of: 'a footnote',
      text: 'A.[^1]\n\n[^1]: Note.\n',
      is: '<!-- bitext-todo: A.[^1] -->\n\n[^1]: <!-- bitext-todo: Note. -->\n'
    },
    {
      of: 'front matter',
      text: '---\nlang: en\ntags: [a]\n---\n\nA.\n',
      is: '---\nlang: nl\ntags: [a]\n---\n\n<!-- bitext-todo: A. -->\n'
    }
  ])('of $of', ({text, is}) => {
    expect(skeleton(text)).toBe(is)
  })

  test('of a table keeps its shape', () => {
    const text = '| Animal | Place |\n| :- | -: |\n| Dogs | `a\\|b` |\n'
    const [table] = parseDocument(skeleton(text), {lang: 'nl'}).tree.children
    expect(table).toMatchObject({type: 'table', align: ['left', 'right']})
    expect(parseDocument(skeleton(text)).segments.map(({stub}) => stub)).toEqual([
      true,
      true,
      true,
      true
    ])
  })

  test('rewrites links where the project does', () => {
    const document = parseDocument('See [it](/en/x).\n', {lang: 'en'})
    expect(scaffold(document, {lang: 'nl', link: (url) => url.replace('/en/', '/nl/')})).toContain(
      '(/nl/x)'
    )
  })

  test('of the shipped manifesto has a stub for each paragraph, and its headings and numbers', () => {
    const source = parseDocument(readFileSync('corpus/manifest.en.md', 'utf8'), {lang: 'en'})
    const target = parseDocument(scaffold(source, {lang: 'nl'}), {lang: 'nl'})
    const outline = ({segments}: typeof source): (number | string)[] =>
      segments.flatMap(({kind, depth, label}): (number | string)[] =>
        kind === 'heading' ? [depth] : label ? [label.text] : []
      )
    expect(outline(target)).toEqual(outline(source))
    expect(target.segments.every(({stub}) => stub)).toBe(true)
  })
})
