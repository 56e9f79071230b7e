import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {escapeHtml, markup, ownMarkup} from '../../../src/report/layout/markup.js'
import {anyText, asciiText} from '../any-text.js'

describe('markup', () => {
  test.each([
    {what: 'a tag', made: markup`<p>${'<script>'}</p>`, html: '<p>&lt;script&gt;</p>'},
    {
      what: 'quotes in an attribute',
      made: markup`<p title="${`"'`}">`,
      html: '<p title="&quot;&#39;">'
    },
    {what: 'an ampersand', made: markup`${'a &amp; b'}`, html: 'a &amp;amp; b'},
    {what: 'the end of a CDATA section', made: markup`${']]>'}`, html: ']]&gt;'},
    {what: 'a control character', made: markup`${'a\u0000\u001bb'}`, html: 'a\ufffd\ufffdb'},
    {what: 'half a character', made: markup`${'a\ud83d'}`, html: 'a\ufffd'}
  ])('makes $what harmless', ({made, html}) => {
    expect(made.html).toBe(html)
  })

  test.each([
    {what: 'numbers', made: markup`${3}`, html: '3'},
    {what: 'nothing', made: markup`a${undefined}b`, html: 'ab'},
    {what: 'lists', made: markup`${[1, '<', [markup`<b>${'x'}</b>`]]}`, html: '1&lt;<b>x</b>'},
    {what: 'our own markup', made: markup`${ownMarkup('<hr>')}`, html: '<hr>'},
    {what: 'line ends and tabs', made: markup`${'a\n\tb'}`, html: 'a\n\tb'}
  ])('takes $what', ({made, html}) => {
    expect(made.html).toBe(html)
  })
})

describe('escapeHtml', () => {
  test('never leaves a character that could open or end anything', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, asciiText), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/u)
      }),
      {seed: 7}
    )
  })
})
