import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type WordChange, wordDiff} from '../../../src/text/words/word-diff.js'

/** `[-removed-]` and `{+added+}`, as git marks words. */
function marked(changes: readonly WordChange[]): string {
  return changes
    .map(({type, text}) => {
      if (type === 'same') return text
      return type === 'removed' ? `[-${text}-]` : `{+${text}+}`
    })
    .join('')
}

describe('words', () => {
  test.each([
    {
      what: 'one word',
      before: 'We keep three boats.',
      after: 'We keep four boats.',
      shown: 'We keep [-three-]{+four+} boats.'
    },
    {
      what: 'a run of words as one change',
      before: 'The old red barn burns.',
      after: 'The new stone house burns.',
      shown: 'The [-old red barn-]{+new stone house+} burns.'
    },
    {
      what: 'a word that came in',
      before: 'Close the gate.',
      after: 'Close the garden gate.',
      shown: 'Close the {+garden +}gate.'
    },
    {
      what: 'a mark alone',
      before: 'Is it late.',
      after: 'Is it late?',
      shown: 'Is it late[-.-]{+?+}'
    },
    {
      what: 'a language without spaces',
      before: '我喜欢红茶',
      after: '我喜欢绿茶',
      shown: '我喜欢[-红茶-]{+绿茶+}'
    },
    {what: 'nothing', before: 'Stay.', after: 'Stay.', shown: 'Stay.'},
    {what: 'all of a text that is gone', before: 'Gone.', after: '', shown: '[-Gone.-]'},
    {what: 'two empty texts', before: '', after: '', shown: ''}
  ])('marks $what', ({before, after, shown}) => {
    expect(marked(wordDiff(before, after))).toBe(shown)
  })
})

const sentence = fc
  .array(fc.constantFrom('boat', 'sail', ' ', '.', 'é', '船', '  ', ','), {maxLength: 12})
  .map((parts) => parts.join(''))

test('gives back either version', () => {
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const changes = wordDiff(before, after)
      const without = (type: WordChange['type']) =>
        changes.flatMap((change) => (change.type === type ? [] : [change.text])).join('')
      expect([without('added'), without('removed')]).toEqual([before, after])
    })
  )
})

test('never has two stretches of one type side by side, nor an empty one', () => {
  fc.assert(
    fc.property(sentence, sentence, (before, after) => {
      const changes = wordDiff(before, after)
      expect(changes.filter(({text}) => text === '')).toEqual([])
      expect(changes.filter(({type}, at) => at > 0 && type === changes[at - 1]?.type)).toEqual([])
    })
  )
})
