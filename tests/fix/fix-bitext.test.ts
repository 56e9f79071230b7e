import {describe, expect, test} from 'vitest'
import {fixBitext} from '../../src/fix/fix-bitext.js'
import type {ProposedFix} from '../../src/fix/proposed-fix.js'
import type {Bitext} from '../../src/model/bead.js'
import {Finding} from '../../src/model/finding.js'
import {alignDocuments, parseDocument} from '../../src/pipeline.js'
import {lineIndexOf} from '../../src/text/places/segment-place.js'

const source = parseDocument('Bread and milk.\n\nEggs and salt.', {path: 'a.en.md', lang: 'en'})
const read = (text: string) => parseDocument(text, {path: 'a.nl.md', lang: 'nl'})
const bitextOf = (text: string) => alignDocuments(source, read(text))

/** A finding on the first place where some words are, and the fix that replaces them. */
function findingOn(
  {target}: Bitext,
  [from, to]: readonly [string, string]
): ProposedFix | undefined {
  const start = target.text.indexOf(from)
  if (start < 0) return undefined
  const edit = {start, end: start + from.length, insert: to}
  const place = lineIndexOf(target).placeOf(edit.start, edit.end)
  const fix = {title: `Write \`${to}\``, side: 'target', edits: [edit], safety: 'sure'} as const
  const finding = new Finding({
    rule: from,
    severity: 'warning',
    message: `Unexpected \`${from}\``,
    side: 'target',
    place: {path: 'a.nl.md', ...place},
    confidence: 1,
    fix
  })
  return {finding, fix}
}

/** Fixes by a check that proposes replacements and says something of other words. */
function fixed(
  text: string,
  replacements: readonly (readonly [string, string])[],
  said: readonly string[] = []
) {
  return fixBitext(bitextOf(text), {
    check: (bitext) => {
      const proposed = replacements.flatMap((one) => findingOn(bitext, one) ?? [])
      const others = said.flatMap((word) => findingOn(bitext, [word, '']) ?? [])
      return {proposed, said: [...proposed, ...others].map(({finding}) => finding)}
    },
    parse: (changed) => read(changed),
    align: alignDocuments
  })
}

describe('makes all fixes but the one', () => {
  const text = 'Brood  en melk.\n\nEieren  en zout.'

  test('that would change what it does not name', () => {
    const outcome = fixed(text, [
      ['Brood  ', 'Brood '],
      ['Eieren  ', '    ']
    ])
    expect(outcome.bitext.target.text).toBe('Brood en melk.\n\nEieren  en zout.')
    expect(outcome.left.map(({fix}) => fix.title)).toEqual(['Write `    `'])
  })

  test('that a check would say something new of', () => {
    const outcome = fixed(
      text,
      [
        ['Brood  ', 'Brood '],
        ['Eieren  ', 'Kieren ']
      ],
      ['Kieren']
    )
    expect(outcome.bitext.target.text).toBe('Brood en melk.\n\nEieren  en zout.')
    expect(outcome.left.map(({violation}) => violation)).toEqual([
      {what: 'Unexpected new findings once it is made', line: 3}
    ])
  })

  test('that is offered again after it was made', () => {
    const outcome = fixed(text, [
      ['Brood  ', 'Brood '],
      ['Eieren', 'Eieren en Eieren']
    ])
    expect(outcome.bitext.target.text).toBe('Brood en melk.\n\nEieren  en zout.')
    expect(outcome.left.map(({finding}) => finding.rule)).toContain('Eieren')
  })
})

test('a fix that only a second pass offers is made', () => {
  const outcome = fixed('Brood en melk.\n\nEieren en zout.', [
    ['Brood', 'Kaas'],
    ['Kaas en', 'Ham en']
  ])
  expect(outcome.bitext.target.text).toBe('Ham en melk.\n\nEieren en zout.')
  expect(outcome.left).toEqual([])
})
