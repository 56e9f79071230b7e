import {expect, test} from 'vitest'
import {codeChanges} from '../../../src/rules/code-parity/code-changes.js'

const text = (code: string, tokens: readonly {readonly start: number; readonly end: number}[]) =>
  code.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0)

test.each([
  {
    name: 'a comment was translated',
    source: 'sail() // at noon',
    target: 'sail() // om twaalf uur'
  },
  {name: 'a comment was added', source: 'sail()', target: 'sail() # uitvaren'},
  {name: 'white space differs', source: 'sail( 3 )', target: 'sail(3)'},
  {name: 'the other quotation mark', source: "moor('a')", target: 'moor("a")'},
  {
    name: 'a quoted sentence was translated',
    source: 'say("all aboard")',
    target: 'say("allen aan boord")'
  },
  {name: 'a placeholder was translated', source: 'sail {{harbour}}', target: 'sail {{haven}}'},
  {name: 'an own path was translated', source: 'sail your/boat', target: 'sail votre/bateau'},
  {
    name: 'labels of blocks were translated',
    source: 'set [colour v] to (50)',
    target: 'set [Farbe v] to (50)'
  }
])('$name: no change', ({source, target}) => {
  expect(codeChanges(source, target)).toEqual([])
})

test.each([
  {
    name: 'an option was misspelt',
    source: 'ferry --list',
    target: 'ferry --lst',
    from: 'list',
    to: 'lst'
  },
  {name: 'a digit changed', source: 'sail(3, 7)', target: 'sail(3, 8)', from: '7', to: '8'},
  {name: 'a sign changed', source: 'a === b', target: 'a !== b', from: '===', to: '!=='},
  {
    name: 'an untranslated comment was misspelt',
    source: 'x // sail',
    target: 'x // sal',
    from: '// sail',
    to: '// sal'
  },
  {name: 'a call is missing', source: 'a()\nb(1)\nc()', target: 'a()\nc()', from: 'b(1)', to: ''}
])('$name: one change', ({source, target, from, to}) => {
  const shown = codeChanges(source, target).map((change) => [
    text(source, change.source),
    text(target, change.target)
  ])
  expect(shown).toEqual([[from, to]])
})

test('code that is the same has no changes, whatever it is', () => {
  expect(codeChanges('a'.repeat(1000), 'a'.repeat(1000))).toEqual([])
})
