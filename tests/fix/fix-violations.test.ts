import {describe, expect, test} from 'vitest'
import {applyEdits} from '../../src/fix/apply-edits.js'
import {fixViolations} from '../../src/fix/fix-violations.js'
import type {Edit} from '../../src/model/edit.js'
import {parseDocument} from '../../src/pipeline.js'

const read = (text: string) => parseDocument(text, {path: 'a.nl.md', lang: 'nl'})

/** Replaces the first `from` by `to`. */
function edit(text: string, from: string, to: string): Edit {
  const start = text.indexOf(from)
  return {start, end: start + from.length, insert: to}
}

function violations(text: string, from: string, to: string): string[] {
  const edits = [edit(text, from, to)]
  return fixViolations(read(text), read(applyEdits(text, edits)), edits).map(({what}) => what)
}

describe('lets through', () => {
  test.each([
    {
      why: 'a bullet that becomes a number',
      text: '1. Brood\n2. Melk\n• Eieren',
      from: '•',
      to: '3.'
    },
    {
      why: 'a heading at another depth',
      text: '# Haven\n\n## Honden\n\nBuiten.',
      from: '## ',
      to: '### '
    },
    {why: 'a double space', text: 'Honden  blijven buiten.', from: '  ', to: ' '},
    {
      why: 'a number in another format',
      text: 'Het kost 1,000.5 euro.',
      from: '1,000.5',
      to: '1.000,5'
    },
    {why: 'a mark at the end', text: 'Honden blijven buiten', from: 'buiten', to: 'buiten.'},
    {why: 'a link target', text: 'Lees [dit](/en/x) eerst.', from: '/en/x', to: '/nl/x'},
    {why: 'a new item', text: '1. Brood\n2. Melk\n', from: 'Melk\n', to: 'Melk\n3. Eieren\n'}
  ])('$why', ({text, from, to}) => {
    expect(violations(text, from, to)).toEqual([])
  })
})

describe('stops', () => {
  test.each([
    {
      why: 'a hidden sign taken from before what is markup without it',
      text: 'Kort.\n\n\u200b- geen punt van een lijst',
      from: '\u200b',
      to: ''
    },
    {
      why: 'a hidden sign taken from before a heading sign',
      text: 'Kort.\n\n\u200b# geen kop',
      from: '\u200b',
      to: ''
    },
    {
      why: 'a sign that opens code around other words',
      text: 'De optie a\\` en dan `b` erbij.',
      from: 'optie a\\',
      to: 'optie a'
    },
    {
      why: 'a mark that turns what follows into code',
      text: 'Een woord.\n\nNog een.',
      from: 'Een',
      to: '```'
    },
    {
      why: 'a bracket that swallows the rest',
      text: 'Een <b>woord</b>.\n\nNog een.',
      from: 'Een',
      to: '<!--'
    },
    {
      why: 'a number that makes a list of a paragraph',
      text: 'Kort.\n\nTwee dingen.',
      from: 'Kort.\n\n',
      to: '1. '
    }
  ])('$why', ({text, from, to}) => {
    expect(violations(text, from, to)).not.toEqual([])
  })

  test('a text that differs outside the edits', () => {
    const before = read('Honden blijven buiten.')
    const after = read('Hondjes blijven binnen.')
    const edits = [{start: 0, end: 6, insert: 'Hondjes'}]
    expect(fixViolations(before, after, edits).map(({what}) => what)).toEqual([
      'Unexpected change outside the edits'
    ])
  })
})
