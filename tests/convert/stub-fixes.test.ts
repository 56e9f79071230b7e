import {describe, expect, test} from 'vitest'
import {alignDocuments, fixBitext, parseDocument} from '../../src/pipeline.js'

function withStubs(source: string, target: string): string {
  const bitext = alignDocuments(
    parseDocument(source, {path: 'a.en.md', lang: 'en'}),
    parseDocument(target, {path: 'a.nl.md', lang: 'nl'})
  )
  const fixed = fixBitext(bitext, {stubs: true, accept: ({rule}) => /missing|heading/u.test(rule)})
  return fixed.left[0]?.violation.what ?? fixed.bitext.target.text
}

const harbour = 'The harbour of Rotterdam opens at six in the morning.'
const haven = 'De haven van Rotterdam gaat om zes uur ’s ochtends open.'
const dogs = 'Dogs and bicycles stay outside the terminal building.'
const honden = 'Honden en fietsen blijven buiten het terminalgebouw.'
const smoking = 'Smoking is forbidden on all ferries of the company.'
const todo = `<!-- bitext-todo: ${smoking} -->`

describe('a comment is put in the place of', () => {
  test.each([
    {
      what: 'a paragraph in the middle',
      source: `${harbour}\n\n${smoking}\n\n${dogs}\n`,
      target: `${haven}\n\n${honden}\n`,
      result: `${haven}\n\n${todo}\n\n${honden}\n`
    },
    {
      what: 'a paragraph at the end of a text without a final line end',
      source: `${harbour}\n\n${dogs}\n\n${smoking}\n`,
      target: `${haven}\n\n${honden}`,
      result: `${haven}\n\n${honden}\n\n${todo}`
    },
    {
      what: 'the first paragraph',
      source: `${smoking}\n\n${harbour}\n\n${dogs}\n`,
      target: `${haven}\n\n${honden}\n`,
      result: `${todo}\n\n${haven}\n\n${honden}\n`
    },
    {
      what: 'the last item, with its number in the style of the list',
      source: `1. ${harbour}\n2. ${dogs}\n3. ${smoking}\n`,
      target: `1) ${haven}\n2) ${honden}\n`,
      result: `1) ${haven}\n2) ${honden}\n3) ${todo}\n`
    },
    {
      what: 'the first item',
      source: `1. ${smoking}\n2. ${harbour}\n3. ${dogs}\n`,
      target: `2. ${haven}\n3. ${honden}\n`,
      result: `1. ${todo}\n2. ${haven}\n3. ${honden}\n`
    },
    {
      what: 'a nested item, at its level',
      source: `- ${harbour}\n  - ${dogs}\n  - ${smoking}\n`,
      target: `* ${haven}\n    * ${honden}\n`,
      result: `* ${haven}\n    * ${honden}\n    * ${todo}\n`
    },
    {
      what: 'a section, as one',
      source: `# One\n\n${harbour}\n\n## Smoking\n\n${smoking}\n\n## Dogs\n\n${dogs}\n`,
      target: `# Een\n\n${haven}\n\n## Honden\n\n${honden}\n`,
      result: `# Een\n\n${haven}\n\n## <!-- bitext-todo: Smoking -->\n\n${todo}\n\n## Honden\n\n${honden}\n`
    },
    {
      what: 'a row of a table',
      source: `| a | b |\n| - | - |\n| ${harbour} | 1 |\n| ${smoking} | 2 |\n| ${dogs} | 3 |\n`,
      target: `| a | b |\n| - | - |\n| ${haven} | 1 |\n| ${honden} | 3 |\n`,
      result: `| a | b |\n| - | - |\n| ${haven} | 1 |\n| ${todo} | <!-- bitext-todo: 2 --> |\n| ${honden} | 3 |\n`
    },
    {
      what: 'a paragraph, with the line ends of the text',
      source: `${harbour}\n\n${smoking}\n\n${dogs}\n`,
      target: `${haven}\r\n\r\n${honden}\r\n`,
      result: `${haven}\r\n\r\n${todo}\r\n\r\n${honden}\r\n`
    }
  ])('$what', ({source, target, result}) => {
    expect(withStubs(source, target)).toBe(result)
    expect(withStubs(source, result)).toBe(result)
  })
})
