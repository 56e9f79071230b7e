import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {languages} from '../../../src/text/languages/index.js'
import {languageParts, missingLine, missingParts, partsTable} from './language-parts.js'

const folder = 'src/text/languages'
const page = 'docs/architecture.md'

/** `PARTS_OF=pt,sv` asks for others, also for some without a folder. */
const asked = process.env.PARTS_OF?.split(',') ?? languages.map(({tag}) => tag)

describe('a language', () => {
  test.each(asked)('%s has every part that is required', (tag) => {
    const missing = missingParts(tag)
    const list = missing.map(missingLine).join('\n  ')
    if (process.env.PARTS_OF) process.stdout.write(`${tag} does without:\n  ${list || 'nothing'}\n`)
    expect(missing.filter(({isRequired}) => isRequired).map(missingLine)).toEqual([])
  })

  test('without a folder does without every part', () => {
    expect(
      missingParts('xx')
        .map(({part}) => part)
        .sort()
    ).toEqual(Object.keys(languageParts).sort())
  })

  test('that has been begun does without the rest, required parts first', () => {
    const layout = {captions: 'figura', credits: 'foto'}
    const missing = missingParts('pt', {tag: 'pt', functionWords: '', layout})
    expect(missing.slice(0, 4).map(({part, isRequired}) => [part, isRequired])).toEqual([
      ['numbers', true],
      ['calendar', true],
      ['functionWords', true],
      ['polarity', false]
    ])
    const parts = missing.map(({part}) => part)
    expect(parts).toContain('layout.labels')
    expect(parts).not.toContain('layout.captions')
    expect(parts).not.toContain('layout')
  })

  test('says what is missing in one line', () => {
    const [first] = missingParts('pt', {tag: 'pt'})
    expect(first && missingLine(first)).toBe(
      'required numbers (numbers.ts): numbers in digits and words, currencies and units'
    )
  })
})

describe('folders of languages', () => {
  const folders = readdirSync(folder, {withFileTypes: true}).filter((entry) => entry.isDirectory())

  test('each is a line in index.ts, under its tag', () => {
    expect(folders.map(({name}) => name).sort()).toEqual(languages.map(({tag}) => tag).sort())
  })

  test.each(folders.map(({name}) => name))('%s holds its parts and nothing else', (tag) => {
    const files = new Set(Object.values(languageParts).map(({file}) => file))
    expect(readdirSync(`${folder}/${tag}`).filter((file) => !files.has(file))).toEqual([])
  })
})

/** `UPDATE_GOLDEN=1` writes it, as for the files in `tests/golden`. */
test('the table of parts in docs/architecture.md is that of language-parts.ts', () => {
  const text = () => readFileSync(page, 'utf8').replaceAll('\r\n', '\n')
  const between = /(<!-- languages -->\n)[\s\S]*?(<!-- end of languages -->)/
  const expected = text().replace(between, (_, start, end) => `${start}\n${partsTable()}\n${end}`)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(page, expected)
  expect(text()).toBe(expected)
  expect(text()).toContain(partsTable())
})
