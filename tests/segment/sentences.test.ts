import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {splitSentences} from '../../src/segment/sentences.js'
import {runs} from '../runs.js'
import {expectCuts} from './cuts.js'

describe('other languages', () => {
  test.each([
    {lang: 'it', marked: 'Il consiglio ha votato. | La mozione è passata.'},
    {lang: 'ja', marked: '会議が終わった。|皆が帰った。|本当に？|はい。'},
    {lang: 'zh', marked: '会议结束了。|大家都回家了！'},
    {lang: 'hi', marked: 'बैठक समाप्त हुई। | सब घर गए।'},
    {lang: 'ru', marked: 'Совет согласился. | Все пошли домой.'},
    {lang: 'ar', marked: 'انتهى الاجتماع. | هل عاد الجميع؟ | نعم.'},
    {lang: 'nl-BE', marked: 'Dat staat in art. 5. | Hij zei bijv. Jansen.'},
    {lang: 'und', marked: 'One sentence. | Another one.'},
    {lang: 'no such tag', marked: 'One sentence. | Another one.'}
  ])('$lang: $marked', ({lang, marked}) => {
    const text = marked.replaceAll(' | ', ' ').replaceAll('|', '')
    const sentences = splitSentences(text, lang).map(({start, end}) => text.slice(start, end))
    expect(sentences).toEqual(marked.split(/ ?\| ?/))
  })
})

describe('edges', () => {
  test('a text of white space has no sentence', () =>
    expect(splitSentences(' \u00a0\n ', 'nl')).toEqual([]))
  test('an empty text has no sentence', () => expect(splitSentences('', 'nl')).toEqual([]))
  test('white space around is in no sentence', () =>
    expect(splitSentences('  Ja. Nee.  ', 'nl')).toEqual([
      {start: 2, end: 5},
      {start: 6, end: 10}
    ]))
  test('a text of stops is one sentence', () =>
    expect(splitSentences('... ... !!!', 'en')).toHaveLength(3))
  test('region and script of the tag do not matter', () =>
    expectCuts('en-GB', 'See No. 5. | It is red.'))
})

describe('laws', () => {
  const words = fc.constantFrom(
    ...[
      'art.',
      'Dr.',
      'z.',
      'B.',
      '5',
      '5.',
      'p.m.',
      'De',
      'het',
      'huis',
      '“Stop!”',
      '(…)',
      '…',
      '»',
      '.',
      '!',
      '?'
    ],
    ...[
      '。',
      '🎉',
      '\u00a0',
      'J.',
      'U.S.',
      '[1]',
      '’s',
      'bijv.',
      'etc.)',
      '«',
      'x.y',
      '\n',
      '1.2.',
      '#',
      '“'
    ]
  )
  const texts = fc.array(words, {maxLength: 30}).map((parts) => parts.join(' '))
  const langs = fc.constantFrom('nl', 'en', 'de', 'fr', 'es', 'ja')

  test('ranges are ordered, trimmed, and hold all but white space', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({unit: 'grapheme'})), langs, (text, lang) => {
        const ranges = splitSentences(text, lang)
        let at = 0
        for (const {start, end} of ranges) {
          expect(text.slice(at, start).trim()).toBe('')
          const sentence = text.slice(start, end)
          expect(sentence.trim()).toBe(sentence)
          expect(sentence).not.toBe('')
          at = end
        }
        expect(text.slice(at).trim()).toBe('')
      }),
      {seed: 7, numRuns: runs(600)}
    )
  })
})
