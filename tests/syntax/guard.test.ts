import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {DEPTH_MAX, LENGTH_MAX} from '../../src/syntax/guard/limits.js'
import {guardAgainst} from '../../src/syntax/guard.js'
import {parseTree} from '../../src/syntax/parse-tree.js'
import {MUTATED_LENGTH_MAX, mutatedDocument} from '../fuzz/mutated-document.js'
import {runs, size} from '../runs.js'

const SIZE = 100_000

/** A text of 100 kB that is one thing over and over. */
function endless(unit: string): string {
  return unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE)
}

/** Both halves, each half the size. */
function halves(open: string, close: string): string {
  return endless(open).slice(0, SIZE / 2) + endless(close).slice(0, SIZE / 2)
}

function stairs(step: (level: number) => string, levels: number): string {
  return Array.from({length: levels}, (_, level) => step(level)).join('\n')
}

const prose = 'De burgemeester zei dat het beleid niet werkte en dat er iets moest veranderen. '

describe('refuses what cannot be read in time', () => {
  test.each([
    {
      why: 'a list 5,000 deep, by indent',
      text: stairs((level) => `${' '.repeat(2 * level)}- a`, 5000)
    },
    {why: 'a list 5,000 deep, on one line', text: `${'- '.repeat(5000)}a`},
    {why: 'a list 5,000 deep, of bullets', text: `${'• - '.repeat(2500)}a`},
    {why: 'a list 5,000 deep, of numbers', text: `${'1. '.repeat(5000)}a`},
    {why: 'quotes 5,000 deep', text: `${'>'.repeat(5000)} a`},
    {
      why: 'quotes 5,000 deep, by stairs',
      text: stairs((level) => `${'>'.repeat(level + 1)} a`, 5000)
    },
    {why: 'footnotes 5,000 deep', text: '[^a]: '.repeat(5000)},
    {why: 'brackets that close', text: halves('[', ']')},
    {why: 'closing brackets', text: endless('a]')},
    {why: 'a bracket that nothing closes, and 100 kB of prose', text: `[ ${endless(prose)}`},
    {why: 'an image that nothing closes', text: `![${endless('a* ')}`},
    {why: 'images in images', text: `${'!['.repeat(5000)}a${'](b)'.repeat(5000)}`},
    {why: 'emphasis that closes', text: endless('a* ')},
    {why: 'emphasis that crosses', text: endless('*a_ ')},
    {why: 'emphasis in emphasis', text: `${'*a '.repeat(5000)}${'b* '.repeat(5000)}`},
    {why: 'strikethrough that closes', text: endless('a~ ')},
    {why: 'declarations', text: endless('a<!A ')},
    {why: 'comments that are open', text: endless('<!--')},
    {why: 'references behind an address', text: `http://a.nl/${endless('&a;')}`},
    {why: 'setext headings', text: endless('a\n=\n')},
    {why: 'quotes with blank lines between', text: endless('> a\n\n')},
    {why: 'lazy lines', text: `> a\n${endless('b\n')}`},
    {why: 'lazy lines of deep lists', text: `${'- '.repeat(50)}a\n${endless('b\n')}`},
    {why: 'blank lines in deep lists', text: `${'- '.repeat(100)}a\n${endless('\n')}`}
  ])('$why', ({text}) => {
    const problem = guardAgainst(text, 'a.md')
    expect(problem).toMatchObject({
      path: 'a.md',
      what: expect.any(String),
      help: expect.any(String)
    })
    expect(problem?.line).toBeGreaterThan(0)
    expect(problem?.column).toBeGreaterThan(0)
  })

  test.each([
    {
      why: 'the first level too many',
      text: `a\n\n${'> '.repeat(DEPTH_MAX + 1)}a`,
      problem: {
        what: `Unexpected list or quote more than ${DEPTH_MAX} levels deep`,
        help: 'Take out the levels of lists and quotes that are not meant',
        path: 'a.md',
        line: 3,
        column: 2 * (DEPTH_MAX + 1) + 1
      }
    },
    {
      why: 'the size of a text, on one line',
      text: 'a'.repeat(50_000_000),
      problem: {
        what: `Unexpected text of 50000000 characters, expected at most ${LENGTH_MAX}`,
        help: 'Split the text into several files, and name each pair',
        path: 'a.md',
        line: 1,
        column: 1
      }
    }
  ])('and says where and what to do: $why', ({text, problem}) => {
    expect(guardAgainst(text, 'a.md')).toEqual(problem)
  })

  test('a path is left out when there is none', () => {
    expect(guardAgainst('> '.repeat(5000))).not.toHaveProperty('path')
  })

  test('columns do not count a byte-order mark, and lines end in every way', () => {
    const deep = '>'.repeat(DEPTH_MAX + 1)
    expect(guardAgainst(`\ufeff${deep}`)?.column).toBe(guardAgainst(deep)?.column)
    expect(guardAgainst(`a\r\n\rb\n\n${deep}`)?.line).toBe(5)
  })
})

describe('lets pass, and the parser reads', () => {
  test.each([
    {why: 'an empty text', text: ''},
    {why: 'a list 100 deep', text: stairs((level) => `${' '.repeat(2 * level)}- a`, 100)},
    {why: 'a list 100 deep, on one line', text: `${'- '.repeat(100)}a`},
    {why: 'quotes 100 deep', text: `${'>'.repeat(100)} a`},
    {why: 'opening brackets', text: endless('[')},
    {why: 'opening images', text: endless('![')},
    {why: 'opening emphasis', text: endless('*a ')},
    {why: 'stars', text: endless('*')},
    {why: 'grave accents', text: endless('`')},
    {
      why: 'grave accents in runs of every length',
      text: stairs((level) => `a${'`'.repeat(level)}`, 440)
    },
    {why: 'opening angles', text: endless('<')},
    {why: 'tags that are open', text: endless('<a ')},
    {why: 'footnote definitions', text: stairs((level) => `[^${level}]: b\n`, 5000)},
    {why: 'pipes', text: endless('|')},
    {why: 'a row of a table', text: `|a|\n|-|\n${endless('|')}`},
    {why: 'link reference definitions', text: stairs((level) => `[${level}]: b`, 8000)},
    {why: 'white space', text: endless(' ')},
    {why: 'tabs', text: endless('\t')},
    {why: 'escaped marks', text: endless('\\*')},
    {why: 'references in prose', text: endless('R&amp;D ')},
    {why: 'a long fenced code with marks', text: `\`\`\`\n${endless('a*] ')}\n\`\`\``},
    {why: 'ornaments', text: endless('• ')}
  ])('$why', ({text}) => {
    expect(guardAgainst(text)).toBeUndefined()
    const part = text.slice(0, size(SIZE))
    expect(parseTree(part, 'markdown').type).toBe('root')
  })

  test.each([
    {why: 'a novel of 2 MB', text: `${prose.repeat(6)}\n\n`.repeat(4200)},
    {
      why: 'a novel of 2 MB in dialogue',
      text: '– Ja, zei ze.\n\nToen was het stil.\n\n'.repeat(60_000)
    },
    {why: 'a table of 5,000 rows', text: `|a|b|\n|-|-|\n${'| **a** | [b](c) |\n'.repeat(5000)}`},
    {why: 'a list of 20,000 items', text: '- punt *a* met een [link](u)\n'.repeat(20_000)},
    {
      why: 'a numbered list of 20,000 items',
      text: stairs((level) => `${level + 1}. **a** [b](c)`, 20_000)
    },
    {
      why: 'a law with setext headings',
      text: 'Artikel\n----\n\n1. Een:\n   a) b;\n   c) d.\n2. Twee.\n\n'.repeat(2000)
    },
    {why: 'a sentence a line, without blank lines, 2 MB', text: `${prose}\n`.repeat(25_000)},
    {
      why: 'a bracket that nothing closes in each paragraph',
      text: `[ ${prose.repeat(50)}\n\n`.repeat(25)
    },
    {why: 'a line of 1 MB', text: prose.repeat(12_500)},
    {
      why: 'such a line with marks that pair',
      text: `${prose}Een *woord* en een [link](u). `.repeat(5000)
    },
    {
      why: '2,000 articles with lists',
      text: `## Artikel\n\n${prose}\n\n1. een\n   - twee\n2. drie\n\n> vier\n\n`.repeat(2000)
    }
  ])('$why', ({text}) => {
    expect(guardAgainst(text)).toBeUndefined()
  })
})

test('a mutated document is refused or read', () => {
  // Most are short, for the time that it takes; `tests/fuzz` has as many long ones as one likes.
  const documents = fc.oneof(
    {weight: 6, arbitrary: mutatedDocument(4_000)},
    {weight: 3, arbitrary: mutatedDocument(20_000)},
    {weight: 1, arbitrary: mutatedDocument(MUTATED_LENGTH_MAX)}
  )
  fc.assert(
    fc.property(documents, fc.constantFrom('markdown', 'text'), (text, format) => {
      const problem = guardAgainst(text)
      if (problem !== undefined) return
      expect(parseTree(text, format).type).toBe('root')
    }),
    {seed: 10, numRuns: runs(150), endOnFailure: true}
  )
})
