import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {readAnchors} from '../../../src/workspace/evidence/read-anchors.js'
import {readLadder} from '../../../src/workspace/evidence/read-ladder.js'
import {tempFolder} from '../temp-folder.js'

function file(content: string) {
  return {path: join(tempFolder({'a.ladder': content}), 'a.ladder'), shown: 'a.ladder'}
}

describe('readLadder', () => {
  test('numbers beads by their lines, blank ones counted', () => {
    expect(readLadder(file('\uFEFF[0, 1]:[0]:0.5\r\n\n[]:[1]\n'))).toEqual([
      {source: [0, 1], target: [0], confidence: 0.5, line: 1},
      {source: [], target: [1], confidence: undefined, line: 3}
    ])
  })

  test('refuses a line that is no bead, and shows one that is', () => {
    const ladder = file('[0]:[0]\n0-1\n')
    expect(() => readLadder(ladder)).toThrow(
      'a.ladder:2: Unexpected `0-1`, expected a bead such as `[0, 1]:[2]:0.98`\n  Write one bead per line'
    )
  })
})

describe('readAnchors', () => {
  const counts = {source: 3, target: 4}

  test('keeps beads with their lines, and drops empty ones and confidences', () => {
    expect(readAnchors(file('[0, 1]:[2]:0.3\n[]:[]\n[]:[3]\n'), counts)).toEqual([
      {source: [0, 1], target: [2], line: 1},
      {source: [], target: [3], line: 3}
    ])
  })

  test.each([
    {
      text: '[0]:[0]\n[3]:[1]\n',
      says: 'a.ladder:2: Unexpected source sentence 3, expected 0 to 2\n  Count sentences from 0'
    },
    {text: '[0]:[4]\n', says: 'a.ladder:1: Unexpected target sentence 4, expected 0 to 3'},
    {
      text: '[0, 2]:[0]\n',
      says: 'a.ladder:1: Unexpected source sentence 2, expected neighbours in one bead\n  Write'
    },
    {text: '[0]:[1, 0]\n', says: 'Unexpected target sentence 0, expected neighbours'},
    {
      text: '[0]:[0]\n\n[0]:[1]\n',
      says: 'a.ladder:3: Unexpected source sentence 0, line 1 already has it\n  Keep one'
    }
  ])('refuses $text', ({text, says}) => {
    const anchors = file(text)
    expect(() => readAnchors(anchors, counts)).toThrow(says)
  })
})
