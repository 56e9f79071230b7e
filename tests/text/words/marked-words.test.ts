import {expect, test} from 'vitest'
import {markedWords} from '../../../src/text/words/marked-words.js'

const long = 'one two three four five six seven eight nine ten eleven twelve'

test.each([
  {before: 'the red kettle', after: 'the blue kettle', shown: 'the [-red-]{+blue+} kettle'},
  {before: 'the kettle', after: 'the old kettle', shown: 'the {+old +}kettle'},
  {before: `${long} red`, after: `${long} blue`, shown: '… ten eleven twelve [-red-]{+blue+}'},
  {before: `red ${long}`, after: `blue ${long}`, shown: '[-red-]{+blue+} one two …'},
  {
    before: `red ${long} red`,
    after: `blue ${long} blue`,
    shown: '[-red-]{+blue+} one two … ten eleven twelve [-red-]{+blue+}'
  }
])('$shown', ({before, after, shown}) => {
  expect(markedWords(before, after)).toBe(shown)
})
