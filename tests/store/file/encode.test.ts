import {expect, test} from 'vitest'
import {decodeAlignment} from '../../../src/store/file/decode.js'
import {encodeAlignment} from '../../../src/store/file/encode.js'
import {alignment, bead, decision, lost} from '../stored.js'

const tea = alignment(
  [
    bead(
      [[1, 'Tea is warm.']],
      [[1, 'Thee is warm.']],
      [decision(['Tea is warm.'], ['Thee is warm.'])]
    ),
    bead([], [[2, 'Geniet ervan.']]),
    bead([[2, 'Stir it.']], [])
  ],
  [lost(decision(['Add milk.'], ['Voeg melk toe.']), ['source'])]
)

test('one bead is one line, with sorted keys', () => {
  const lines = encodeAlignment(tea).split('\n')
  expect(lines.slice(0, 8)).toEqual([
    '{',
    '  "alignment": {',
    '    "source": {"lang":"en","path":"docs/tea.en.md"},',
    '    "target": {"lang":"nl","path":"docs/tea.nl.md"},',
    '    "version": 1',
    '  },',
    '  "beads": [',
    expect.stringMatching(
      /^ {4}\{"confidence":0\.9,"decisions":\[.*"state":"checked","target":\[.*\},$/
    )
  ])
  expect(lines).toHaveLength(16)
  expect(lines.at(-1)).toBe('')
})

test('what is encoded is JSON, and decodes to the same', () => {
  const text = encodeAlignment(tea)
  expect(JSON.parse(text)).toMatchObject({beads: [{state: 'checked'}, {}, {}], lost: [{}]})
  expect(decodeAlignment(text, 'tea.json')).toEqual(tea)
})
