import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import type {Format} from '../../../src/model/document.js'
import {parseText} from '../../../src/syntax/parse-text.js'
import {runs} from '../../runs.js'

/** Each run as `depth: labels`. */
function runsIn(text: string, format: Format = 'markdown'): string[] {
  return parseText(text, format).runs.map(
    ({depth, items}) => `${depth}: ${items.map(({label}) => label.text).join(' ')}`
  )
}

describe('lists right after each other', () => {
  test.each([
    {name: 'bullets that stand for numbers', text: '1. a\n2. b\n• c\n• d', runs: ['0: 1. 2. • •']},
    {name: 'bullets that the next number counts', text: '1. a\n• b\n3. c', runs: ['0: 1. • 3.']},
    {name: 'bullets below a number', text: '1. a\n- b\n- c\n2. d', runs: ['0: 1. 2.', '1: - -']},
    {name: 'numbers that count the bullets before', text: '- a\n- b\n3. c', runs: ['0: - - 3.']},
    {
      name: 'a new list of numbers after bullets',
      text: '- a\n- b\n1. c\n2. d',
      runs: ['0: - -', '0: 1. 2.']
    },
    {name: 'other signs', text: '- a\n* b\n+ c', runs: ['0: - * +']},
    {name: 'another delimiter', text: '1. a\n2) b\n3. c', runs: ['0: 1. 2) 3.']},
    {name: 'another delimiter and a repeat', text: '5. a\n7. b\n7) c', runs: ['0: 5. 7. 7)']},
    {
      name: 'a restart with another delimiter',
      text: '1. a\n2. b\n1) c\n2) d',
      runs: ['0: 1. 2.', '0: 1) 2)']
    },
    {name: 'ones throughout', text: '1. a\n1) b\n1. c', runs: ['0: 1. 1) 1.']},
    {
      name: 'signs set apart by a blank line',
      text: '- a\n- b\n\n* c\n* d',
      runs: ['0: - -', '0: * *']
    },
    {
      name: 'bullets set apart from numbers',
      text: '1. a\n2. b\n\n- c\n- d',
      runs: ['0: 1. 2.', '0: - -']
    },
    {
      name: 'numbers that go on, set apart',
      text: '1. a\n2. b\n\n3) c\n4) d',
      runs: ['0: 1. 2. 3) 4)']
    },
    {name: 'loose lists', text: '- a\n\n- b\n\n* c\n\n* d', runs: ['0: - - * *']},
    {name: 'single items', text: '1. a\n\n• b\n\n3. c', runs: ['0: 1. • 3.']}
  ])('$name', ({text, runs}) => expect(runsIn(text)).toEqual(runs))
})

describe('lists that are interrupted', () => {
  test.each([
    {
      name: 'numbers go on after prose',
      text: '1. a\n2. b\n\nprose\n\n3. c\n4. d',
      runs: ['0: 1. 2. 3. 4.']
    },
    {name: 'after code', text: '1. a\n\n```\nx\n```\n\n2. b', runs: ['0: 1. 2.']},
    {name: 'with a gap', text: '1. a\n2. b\n\nprose\n\n4. c', runs: ['0: 1. 2. 4.']},
    {
      name: 'not over a wide gap',
      text: '1. a\n2. b\n\nprose\n\n1986. c',
      runs: ['0: 1. 2.', '0: 1986.']
    },
    {
      name: 'a restart is another run',
      text: '1. a\n2. b\n\nprose\n\n1. c',
      runs: ['0: 1. 2.', '0: 1.']
    },
    {name: 'bullets are another run', text: '- a\n\nprose\n\n- b', runs: ['0: -', '0: -']},
    {name: 'the next number past a heading', text: '1. a\n\n# H\n\n2. b', runs: ['0: 1. 2.']},
    {name: 'no gap past a heading', text: '1. a\n\n# H\n\n3. b', runs: ['0: 1.', '0: 3.']},
    {
      name: 'nothing past a numbered heading',
      text: '# Artikel 1\n\n1. a\n\n# Artikel 2\n\n2. b',
      runs: ['0: Artikel 1 Artikel 2', '0: 1.', '0: 2.']
    },
    {
      name: 'bullets in between are inside',
      text: '1. a\n\nprose\n\n- b\n\nprose\n\n2. c',
      runs: ['0: 1. 2.', '1: -']
    }
  ])('$name', ({text, runs}) => expect(runsIn(text)).toEqual(runs))
})

describe('nested lists, paragraphs and headings', () => {
  test.each([
    {
      name: 'nested lists',
      text: '1. a\n   - b\n     - c\n2. d\n   - e',
      runs: ['0: 1. 2.', '1: -', '2: -', '1: -']
    },
    {name: 'lists in a quote', text: '> 1. a\n> 2. b', runs: ['0: 1. 2.']},
    {name: 'label lines', text: 'a) bread\nb) milk', runs: ['0: a) b)']},
    {
      name: 'label lines in an item',
      text: '1. x\na) bread\nb) milk\n2. y',
      runs: ['0: 1. 2.', '1: a) b)']
    },
    {
      name: 'label lines below others',
      text: '(1) x\n(a) y\n(b) z\n(2) w\n(a) v\n(b) u',
      runs: ['0: (1) (2)', '1: (a) (b)', '1: (a) (b)']
    },
    {
      name: 'two levels below two parents',
      text: '1.1 A\n1.2 B\n2.1 C\n2.2 D',
      runs: ['0: 1.1 1.2', '0: 2.1 2.2']
    },
    {name: 'a list that goes on as paragraphs', text: '1. a\n\n2 - b', runs: ['0: 1. 2 -']},
    {
      name: 'numbered headings',
      text: '# Artikel 1\n\n# Artikel 2',
      runs: ['0: Artikel 1 Artikel 2']
    },
    {
      name: 'with one in between that is not',
      text: '# Art. 1\n\n# Other\n\n# Art. 2',
      runs: ['0: Art. 1 Art. 2']
    },
    {
      name: 'headings below headings',
      text: '# 1. A\n\n## 1.1 B\n\n## 1.2 C\n\n# 2. D\n\n## 2.1 E',
      runs: ['0: 1. 2.', '1: 1.1 1.2', '1: 2.1']
    },
    {
      name: 'headings that start again',
      text: '## 1. A\n\n## 2. B\n\n## 1. C',
      runs: ['0: 1. 2.', '0: 1.']
    },
    {
      name: 'articles over chapters',
      text: '# Deel 1\n\n## Art. 1\n\n# Deel 2\n\n## Art. 2',
      runs: ['0: Deel 1 Deel 2', '1: Art. 1', '1: Art. 2']
    },
    {name: 'nothing', text: 'prose', runs: []}
  ])('$name', ({text, runs}) => expect(runsIn(text)).toEqual(runs))
})

test('both lists of the manifesto are one run of four', () => {
  const text = readFileSync('corpus/manifest.nl.txt', 'utf8')
  const runs = parseText(text, 'text').runs.map(({items}) =>
    items.map(({label, place}) => `${place.start.line} ${label.text}`)
  )
  expect(runs).toEqual([
    ['31 1.', '33 2.', '35 •', '37 •'],
    ['42 1.', '44 2.', '46 3.', '48 •']
  ])
})

test('the place of an item covers the item', () => {
  const text = '1. a\n   more\n2. b'
  const [run] = parseText(text, 'markdown').runs
  const shown = run?.items.map(({place}) => text.slice(place.start.offset, place.end.offset))
  expect(shown).toEqual(['1. a\n   more', '2. b'])
})

describe('laws', () => {
  const line = fc.constantFrom(
    '1. a',
    '2. b',
    '3) c',
    '• d',
    '- e',
    '* f',
    '   - g',
    '   1. h',
    '   2) i',
    'prose here',
    '',
    '',
    '# 1. Head',
    '## Art. 2',
    'a) x',
    'b) y',
    '> 1. q',
    '> * r',
    '1.1 A',
    '1.2 B',
    '```',
    '99. z',
    '1. '
  )
  const texts = fc.array(line, {maxLength: 16}).map((lines) => lines.join('\n'))

  test('runs partition the labelled nodes, and come in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const {tree, runs} = parseText(text, 'markdown')
        const labelled: number[] = []
        visit(tree, (node) => {
          if (node.type !== 'listItem' && node.type !== 'heading' && node.type !== 'paragraph')
            return
          if (node.data?.label) labelled.push(node.data.label.place.start.offset)
        })
        const inRuns = runs.flatMap(({items}) => items.map(({label}) => label.place.start.offset))
        expect([...inRuns].sort(ascending)).toEqual(labelled.sort(ascending))
        const starts = runs.map(({items}) => items[0]?.place.start.offset ?? -1)
        expect(starts).toEqual([...starts].sort(ascending))
        for (const {items} of runs) {
          const offsets = items.map(({place}) => place.start.offset)
          expect(offsets).toEqual([...offsets].sort(ascending))
        }
      }),
      {seed: 11, numRuns: runs(200)}
    )
  })
})

function ascending(a: number, b: number): number {
  return a - b
}
