import {expect, test} from 'vitest'
import {alignDocuments, parseDocument} from '../../src/pipeline.js'

test('neither words nor lengths say anything of a segment without counterpart', () => {
  const source = parseDocument(
    'The ferry leaves at seven.\n\nDogs may come along for 3 euros.\n\nThe café opens at 8.',
    {lang: 'en'}
  )
  const target = parseDocument(
    'De veerboot vertrekt om zeven uur.\n\nHet café gaat om 8 uur open.',
    {
      lang: 'nl'
    }
  )
  const beads = alignDocuments(source, target).beads
  expect(beads.map((bead) => [bead.source.length, bead.target.length])).toEqual([
    [1, 1],
    [1, 0],
    [1, 1]
  ])
  expect(beads[1]?.parts).toMatchObject({length: 0, lexical: 0})
  expect(beads[0]?.parts?.length).not.toBe(0)
})
