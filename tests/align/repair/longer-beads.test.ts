import {expect, test} from 'vitest'
import {alignDocuments, parseDocument} from '../../../src/pipeline.js'

const items = [
  'The mill grinds rye for the village.',
  'The river carries timber in spring.',
  'The market opens on Thursday.',
  'The bridge was built of stone.',
  'The school has ninety pupils.',
  'The church lost its tower in a storm.',
  'The harbour freezes in January.',
  'The ferry crosses twice a day.'
]

const document = (text: string, path: string) => parseDocument(text, {path, lang: 'en'})

test('a bead longer than a search makes is explained by the length of all its segments', () => {
  const list = document(items.map((item) => `- ${item}`).join('\n'), 'list.md')
  const prose = document(items.join(' '), 'prose.md')
  const {beads} = alignDocuments(list, prose)
  const [bead] = beads
  expect(beads).toHaveLength(1)
  expect(bead?.source).toHaveLength(items.length)
  expect(bead?.parts?.length).toBeGreaterThan(-1)
  expect(Object.values({...bead?.parts}).filter(Number.isNaN)).toEqual([])
})
