import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {readSentences, sentenceLines} from '../../../src/workspace/evidence/sentence-lines.js'
import {tempFolder} from '../temp-folder.js'

describe('sentenceLines', () => {
  test.each([
    {text: 'One.\nTwo.\n', lines: ['One.', 'Two.'], why: 'the last line end opens no line'},
    {text: 'One.\nTwo.', lines: ['One.', 'Two.'], why: 'the last line end may be missing'},
    {
      text: 'One.\n\nThree.\n',
      lines: ['One.', '', 'Three.'],
      why: 'an empty line keeps its number'
    },
    {text: 'One.\n\n', lines: ['One.', ''], why: 'also at the end'},
    {text: '\uFEFFOne.\r\nTwo.\r\n', lines: ['One.', 'Two.'], why: 'a mark and CRLF are dropped'},
    {text: 'A\u2028B\u0085C\fD\n', lines: ['A\u2028B\u0085C\fD'], why: 'other separators are text'}
  ])('$why', ({text, lines}) => {
    expect(sentenceLines(text)).toEqual(lines)
  })
})

test('lines that are written are read again', () => {
  const line = fc.string({unit: 'grapheme'}).filter((text) => !/\n|\r$|\uFEFF/u.test(text))
  const end = fc.constantFrom('\n', '\r\n')
  const law = fc.property(fc.array(line), end, (lines, lineEnd) => {
    const text = lines.map((content) => content + lineEnd).join('')
    expect(sentenceLines(text)).toEqual(lines)
  })
  fc.assert(law, {seed: 3})
})

describe('readSentences', () => {
  const at = (folder: string, name: string) => ({path: join(folder, name), shown: name})

  test('reads Markdown signs as they are, however many lines there are', () => {
    const text = '- # [ * `\n'.repeat(60_000)
    const lines = readSentences(at(tempFolder({'a.src': text}), 'a.src'))
    expect([lines.length, lines[59_999]]).toEqual([60_000, '- # [ * `'])
  })

  test('refuses what is no UTF-8, with its place', () => {
    const bytes = Buffer.concat([Buffer.from('One.\ncaf'), Buffer.from([0xe9]), Buffer.from('.\n')])
    const folder = tempFolder({'a.src': bytes})
    expect(() => readSentences(at(folder, 'a.src'))).toThrow('a.src:2:4: ')
  })
})
