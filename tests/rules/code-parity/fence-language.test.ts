import {describe, expect, test} from 'vitest'
import {parseDocument} from '../../../src/pipeline.js'
import {fenceLanguage, isSameFenceLanguage} from '../../../src/rules/code-parity/fence-language.js'

function languageOf(text: string): string | undefined {
  const document = parseDocument(text, {lang: 'en', format: 'markdown'})
  const code = document.segments.find(({kind}) => kind === 'code')
  const found = code && fenceLanguage(code, document)
  if (!found) return undefined
  const {start, end} = found.place
  expect(document.text.slice(start.offset, end.offset)).toBe(found.name)
  return found.name
}

describe('the language after a fence', () => {
  test.each([
    ['```js\nsail()\n```', 'js'],
    ['~~~~ sh title="x"\nsail\n~~~~', 'sh'],
    ['- Sail:\n\n  ```py\n  sail()\n  ```', 'py'],
    ['```\nsail\n```', ''],
    ['    sail', undefined]
  ])('%j: %s', (text, name) => expect(languageOf(text)).toBe(name))
})

describe('names of one language', () => {
  test.each([
    ['js', 'JavaScript', true],
    ['sh', 'console', true],
    ['', 'text', true],
    ['js', 'java', false],
    ['js', '', false]
  ])('%s, %s: %s', (one, other, isSame) => {
    expect(isSameFenceLanguage(one, other)).toBe(isSame)
    expect(isSameFenceLanguage(other, one)).toBe(isSame)
  })
})
