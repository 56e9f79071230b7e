import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {isSameTarget, linkTarget} from '../../../src/text/marks/link-target.js'

const langs = ['en', 'nl']
const isSame = (a: string, b: string) => isSameTarget(linkTarget(a, langs), linkTarget(b, langs))

describe('one page', () => {
  test.each([
    ['scheme, host and last slash', 'https://www.port.example/a/', 'http://port.example/a'],
    ['a language in the path', 'https://port.example/en/a', 'https://port.example/nl/a'],
    ['a language on one side only', 'https://port.example/a', 'https://port.example/nl/a'],
    ['language and region', 'https://port.example/en-US/a', 'https://port.example/pt-BR/a'],
    ['a language in the host', 'https://en.port.example/a', 'https://nl.port.example/a'],
    [
      'a language in the query',
      'https://port.example/a?hl=en&b=1',
      'https://port.example/a?b=1&hl=nl'
    ],
    ['a language in the file name', 'guide.md', 'guide.nl.md'],
    [
      'a language at the end of a file name',
      'https://port.example/a.html',
      'https://port.example/nl/a'
    ],
    [
      'articles of an encyclopaedia',
      'https://en.wikipedia.org/wiki/Tea',
      'https://nl.wikipedia.org/wiki/Thee'
    ],
    ['another folder', '../api/app.md', 'api/app.md'],
    ['the same site, written out', '/docs/api/app', 'https://port.example/docs/api/app'],
    ['a heading of a page of the same site', 'app.md#events', 'app.md#gebeurtenissen'],
    ['headings of the document itself', '#events', '#gebeurtenissen'],
    [
      'an archived copy',
      'https://web.archive.org/web/2020/https://port.example/a',
      'https://port.example/a'
    ],
    ['escaped letters', 'https://port.example/caf%C3%A9', 'https://port.example/café'],
    ['case where it means nothing', 'https://github.com/Ann/Boats', 'https://github.com/ann/boats']
  ])('%s', (_, a, b) => {
    expect(isSame(a, b)).toBe(true)
    expect(isSame(b, a)).toBe(true)
  })
})

describe('two pages', () => {
  test.each([
    ['another host', 'https://port.example/a', 'https://port.test/a'],
    ['another path', 'https://port.example/a', 'https://port.example/b'],
    ['a shorter path', 'https://port.example/a/b', 'https://port.example/a'],
    ['another query', 'https://port.example/?q=1', 'https://port.example/?q=2'],
    ['another heading of one page', 'https://port.example/a#b', 'https://port.example/a#c'],
    [
      'another article of one encyclopaedia',
      'https://en.wikipedia.org/wiki/Tea',
      'https://en.wikipedia.org/wiki/Sea'
    ],
    ['another file', 'guide.md', 'guide2.md'],
    ['a page and a heading', 'guide.md', '#guide'],
    ['a word that is a language elsewhere', 'https://port.example/is/a', 'https://port.example/a']
  ])('%s', (_, a, b) => {
    expect(isSame(a, b)).toBe(false)
    expect(isSame(b, a)).toBe(false)
  })
})

test('every address is the same as itself, and sameness has no direction', () => {
  fc.assert(
    fc.property(
      fc.webUrl({withFragments: true, withQueryParameters: true}),
      fc.webUrl(),
      (a, b) => {
        expect(isSame(a, a)).toBe(true)
        expect(isSame(a, b)).toBe(isSame(b, a))
      }
    )
  )
})
