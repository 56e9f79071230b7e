import {readFileSync} from 'node:fs'
import {toString as plainText} from 'mdast-util-to-string'
import {describe, expect, test} from 'vitest'
import {markStrayMetadata} from '../../../src/syntax/metadata/stray-metadata.js'
import {parseText} from '../../../src/syntax/parse-text.js'

/** The metadata as written, and the blocks that are left for the reader. */
function read(text: string) {
  const {metadata, tree} = parseText(text, 'text')
  const blocks = tree.children.filter((node) => node.type !== 'paragraph' || !node.data?.metadata)
  return {
    metadata: metadata.map(({key, value, place}) => [
      key,
      value,
      text.slice(place.start.offset, place.end.offset)
    ]),
    blocks: blocks.map((node) => plainText(node)),
    sources: blocks.map(({position}) => text.slice(position?.start.offset, position?.end.offset))
  }
}

describe('stray metadata', () => {
  test.each([
    {
      name: 'before the first sentence',
      text: ' date 2024-01 Bread is good.',
      metadata: [['date', '2024-01', 'date 2024-01']],
      blocks: ['Bread is good.']
    },
    {
      name: 'a full date',
      text: 'datum 26-01-2024 Brood is goed.',
      metadata: [['datum', '26-01-2024', 'datum 26-01-2024']],
      blocks: ['Brood is goed.']
    },
    {
      name: 'with a colon',
      text: 'date: 2024-01-26 “Bread” is good.',
      metadata: [['date', '2024-01-26', 'date: 2024-01-26']],
      blocks: ['“Bread” is good.']
    },
    {
      name: 'a language after a date',
      text: 'date 2024-01 lang: nl Brood is goed.',
      metadata: [
        ['date', '2024-01', 'date 2024-01'],
        ['lang', 'nl', 'lang: nl']
      ],
      blocks: ['Brood is goed.']
    },
    {
      name: 'lines above the text',
      text: 'date: 2024-01\nlang: nl\nauthor: Jan Jansen\nBrood is goed.',
      metadata: [
        ['date', '2024-01', 'date: 2024-01'],
        ['lang', 'nl', 'lang: nl'],
        ['author', 'Jan Jansen', 'author: Jan Jansen']
      ],
      blocks: ['Brood is goed.']
    },
    {
      name: 'paragraphs above the text',
      text: 'date 2024-01\n\nbron: de krant\n\nBrood is goed.',
      metadata: [
        ['date', '2024-01', 'date 2024-01'],
        ['bron', 'de krant', 'bron: de krant']
      ],
      blocks: ['Brood is goed.']
    },
    {
      name: 'CRLF',
      text: 'lang: nl\r\nBrood is goed.\r\n',
      metadata: [['lang', 'nl', 'lang: nl']],
      blocks: ['Brood is goed.']
    },
    {
      name: 'nothing else',
      text: 'date 2024-01',
      metadata: [['date', '2024-01', 'date 2024-01']],
      blocks: []
    }
  ])('$name', ({text, metadata, blocks}) =>
    expect(read(text)).toMatchObject({metadata, blocks, sources: blocks})
  )

  test.each([
    {name: 'prose on a date', text: 'date 2024-01 was the day'},
    {name: 'a month that is none', text: 'date 2024-25 Bread'},
    {name: 'prose that opens with the word', text: 'date is a fruit'},
    {name: 'a long word without colon', text: 'lang is de weg'},
    {name: 'a field of the text', text: 'Bron: gemeente Amsterdam'},
    {name: 'a field with a date', text: 'Datum: 2024-01-26'},
    {
      name: 'a field in prose',
      text: 'source: here we have it.\nMore prose'.replace('source', 'Source')
    },
    {name: 'an unknown key', text: 'colour: red'},
    {name: 'further down', text: 'Bread is good.\n\ndate: 2024-01'},
    {name: 'inside a line', text: 'On date 2024-01 Bread was good.'}
  ])('is not $name', ({text}) => expect(read(text).metadata).toEqual([]))

  test('the interview opens with its first sentence', () => {
    const {metadata, blocks, sources} = read(readFileSync('corpus/interview.nl.txt', 'utf8'))
    expect(metadata).toEqual([['date', '2024-01', 'date 2024-01']])
    expect(blocks).toHaveLength(6)
    expect(blocks[0]?.startsWith('Verkoop en gebruik')).toBe(true)
    expect(sources[0]?.startsWith('Verkoop en gebruik')).toBe(true)
  })

  test('a second time changes nothing and finds the same', () => {
    const text = ' date 2024-01 lang: nl Bread is good.'
    const {tree, metadata} = parseText(text, 'text')
    const once = structuredClone(tree)
    expect(markStrayMetadata(tree, text)).toEqual(metadata)
    expect(tree).toEqual(once)
  })
})
