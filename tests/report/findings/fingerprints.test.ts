import {expect, test} from 'vitest'
import {alignDocuments, checkBitext, parseDocument} from '../../../src/pipeline.js'
import {fingerprints} from '../../../src/report/findings/fingerprints.js'

function marksOf(source: string, target: string): readonly string[] {
  const bitext = alignDocuments(
    parseDocument(source, {lang: 'en'}),
    parseDocument(target, {lang: 'nl'})
  )
  const findings = checkBitext(bitext).filter(({rule}) => rule === 'list-kind-parity')
  return fingerprints(findings, bitext)
}

const source = '1. Bread for the week\n2. Milk for the child\n3. Eggs for the cake\n'
const target = '1. Brood voor de week\n2. Melk voor het kind\n• Eieren voor de taart\n'

test('stays when other text comes before it and lines are wrapped otherwise', () => {
  const [mark] = marksOf(source, target)
  expect(mark).toMatch(/^[\da-f]{16}$/u)
  const before = ['# Shopping for all of us\n\n', '# Boodschappen voor ons allen\n\n']
  expect(marksOf(`${before[0]}${source}`, `${before[1]}${target}`)).toEqual([mark])
  expect(marksOf(source, target.replace('voor de taart', '\n  voor de taart'))).toEqual([mark])
})

test.each([
  {why: 'the translation', from: source, to: target.replace('de taart', 'het brood')},
  {why: 'the reference', from: source.replace('the cake', 'the bread'), to: target}
])('is another when $why changes', ({from, to}) => {
  const [mark] = marksOf(source, target)
  expect(marksOf(from, to)).toHaveLength(1)
  expect(marksOf(from, to)).not.toEqual([mark])
})

test('tells findings apart that are alike', () => {
  const eggs = '1. Bread for the week\n2. Eggs for the cake\n3. Eggs for the cake\n'
  const eieren = '1. Brood voor de week\n• Eieren voor de taart\n• Eieren voor de taart\n'
  const marks = marksOf(eggs, eieren)
  expect(new Set(marks).size).toBe(marks.length)
  expect(marks.length).toBeGreaterThan(1)
})
