import {describe, expect, test} from 'vitest'
import {parseDocument} from '../../../src/pipeline.js'
import {
  anchorsOf,
  headingId,
  plainAnchor,
  slugOf
} from '../../../src/rules/anchor-parity/anchors.js'

test.each([
  ['Opening hours', 'opening-hours'],
  ["What's new?", 'whats-new'],
  ['A & B', 'a--b'],
  ['Öffnungszeiten', 'öffnungszeiten'],
  ['snake_case stays', 'snake_case-stays']
])('the slug of `%s` is `%s`', (text, slug) => expect(slugOf(text)).toBe(slug))

describe('a fragment leads somewhere', () => {
  const document = parseDocument(
    '# Hours\n\n<a id="by-hand"></a>\n\n## Fees {#money}\n\n## Hours\n\nNote.[^1]\n\n[^1]: Here.',
    {lang: 'en'}
  )
  test.each([
    ['to a heading', 'hours', true],
    ['to a heading of the same name', 'hours-1', true],
    ['in another case and with accents', 'Höurs', true],
    ['to an id in HTML', 'by-hand', true],
    ['to an id given to a heading', 'money', true],
    ['to the heading all the same', 'fees', true],
    ['to a footnote', 'fn-1', true],
    ['to the top', 'top', true],
    ['nowhere', 'prices', false]
  ])('%s', (_, fragment, leads) => {
    expect(anchorsOf(document).has(plainAnchor(fragment))).toBe(leads)
  })

  test('the id of a heading stands where it says', () => {
    const fees = document.segments.find(({text}) => text.startsWith('Fees'))
    const found = fees && headingId(fees, document)
    expect(found?.id).toBe('money')
    expect(document.text.slice(found?.start, found?.end)).toBe('{#money}')
  })
})
