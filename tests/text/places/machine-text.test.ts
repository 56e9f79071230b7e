import {describe, expect, test} from 'vitest'
import {parseDocument} from '../../../src/pipeline.js'
import {isInMachineBlock, isInMachineText} from '../../../src/text/places/machine-text.js'

/** Whether the letter `X` of a text is for machines: as a block, and at all. */
function kindOf(text: string, path = 'a.md'): readonly [block: boolean, any: boolean] {
  const document = parseDocument(text, {path, lang: 'en'})
  const start = text.indexOf('X')
  const range = {start, end: start + 1}
  return [isInMachineBlock(document, range), isInMachineText(document, range)]
}

describe('a block for machines is', () => {
  test.each([
    ['a fence', '```\nX\n```'],
    ['a fence in a container', '!!! note\n\n    ```sh\n    X\n    ```\n'],
    ['a fence that is closed by more signs', '!!! a\n\n    ```\n    X\n    ````\n'],
    ['indented code', 'Text.\n\n    X\n'],
    ['an element of HTML over several blocks', '<pre>\n\nX\n\n</pre>'],
    ['a second element of its name', 'a <code>b</code> c\n\n<code>\n\nX\n\n</code>'],
    ['a block of Liquid', '{% highlight ruby %}\nX\n{% endhighlight %}']
  ])('%s', (_, text) => {
    expect(kindOf(text)).toEqual([true, true])
  })

  test.each([
    ['a line at a prompt', 'Type:\n\n $ X\n', true],
    ['a listing of AsciiDoc', '== Title\n\n----\na\n\nX\n----\n', true],
    ['no text between lines of dashes elsewhere', 'Title\n----\n\nX\n\n----\n', false]
  ])('in plain text %s', (_, text, isBlock) => {
    expect(kindOf(text, 'a.txt')[0]).toBe(isBlock)
  })
})

describe('within a text', () => {
  test.each([
    ['code', 'a `X` b', true],
    ['the address of a link', 'a [b](X.md) c', true],
    ['a link that is its own address', 'a <https://b.example/X> c', true],
    ['the words of a link', 'a [X](b.md) c', false],
    [
      'words after a fence that nothing closes in its container',
      '!!! a\n\n    ```\n    b\n\nX',
      false
    ],
    ['words after an element that nothing closes', 'a <code> b X', false],
    ['words between two elements', '<code>a</code> X <code>b</code>', false],
    ['words', 'X', false]
  ])('%s', (_, text, isFor) => {
    expect(kindOf(text)).toEqual([false, isFor])
  })
})

test('an insertion beside code is not in it', () => {
  const document = parseDocument('a `b` c', {path: 'a.md', lang: 'en'})
  expect([2, 3, 5].map((at) => isInMachineText(document, {start: at, end: at}))).toEqual([
    false,
    true,
    false
  ])
})
