import fc from 'fast-check'
import type {Nodes, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {describe, expect, test} from 'vitest'
import type {Format} from '../../../src/model/document.js'
import type {Label} from '../../../src/model/label.js'
import {labelTree} from '../../../src/syntax/labels/labels.js'
import {placeOf} from '../../../src/syntax/node-place.js'
import {parseTree} from '../../../src/syntax/parse-tree.js'
import {runs} from '../../runs.js'

function labelled(text: string, format: Format = 'markdown'): Root {
  const tree = parseTree(text, format)
  labelTree(tree, text)
  return tree
}

function labelOf(node: Nodes): Label | undefined {
  if (node.type === 'listItem' || node.type === 'heading' || node.type === 'paragraph')
    return node.data?.label
  return undefined
}

/** The labels of a text in order, as written and with their values. */
function labelsIn(text: string): string[] {
  const found: string[] = []
  visit(labelled(text), (node) => {
    const label = labelOf(node)
    if (label) found.push(`${label.text} ${label.style} ${label.value.join('.')}`.trim())
  })
  return found
}

/** The source of each block of the document. */
function blocksOf(text: string): string[] {
  return labelled(text).children.map((node) => {
    const {start, end} = placeOf(node)
    return text.slice(start.offset, end.offset)
  })
}

describe('labels of list items', () => {
  test.each([
    {
      name: 'every number is kept',
      text: '5. a\n7. b\n7. c',
      labels: ['5. decimal 5', '7. decimal 7', '7. decimal 7']
    },
    {name: 'both delimiters', text: '1. a\n2) b', labels: ['1. decimal 1', '2) decimal 2']},
    {name: 'signs', text: '- a\n* b\n+ c', labels: ['- bullet', '* bullet', '+ bullet']},
    {name: 'the legacy bullet', text: '1. a\n• b', labels: ['1. decimal 1', '• bullet']},
    {name: 'a task without its box', text: '- [x] a', labels: ['- bullet']},
    {
      name: 'nested items',
      text: '1. a\n   - b\n     1) c',
      labels: ['1. decimal 1', '- bullet', '1) decimal 1']
    },
    {name: 'items in a quote', text: '> 1. a\n> 2. b', labels: ['1. decimal 1', '2. decimal 2']},
    {name: 'an empty item', text: '1.\n2. b', labels: ['1. decimal 1', '2. decimal 2']}
  ])('$name', ({text, labels}) => expect(labelsIn(text)).toEqual(labels))
})

describe('labels of headings', () => {
  test.each([
    {name: 'a named article', text: '## Artikel 5', labels: ['Artikel 5 decimal 5']},
    {name: 'two levels', text: '## 1.2 Scope', labels: ['1.2 decimal 1.2']},
    {name: 'a section sign', text: '## § 4 Kosten', labels: ['§ 4 decimal 4']},
    {name: 'a number alone', text: '# 1. Scope', labels: ['1. decimal 1']},
    {
      name: 'a named chapter in Roman numerals',
      text: '# Hoofdstuk II',
      labels: ['Hoofdstuk II roman 2']
    },
    {name: 'emphasis around it', text: '## **1.** Scope', labels: ['1. decimal 1']},
    {name: 'a setext heading', text: '1.1 Scope\n---', labels: ['1.1 decimal 1.1']},
    {
      name: 'Roman numerals that go on',
      text: '# I. Bread\n\n# II. Milk',
      labels: ['I. roman 1', 'II. roman 2']
    },
    {
      name: 'letters that go on past i',
      text: '# G. a\n\n# A. x\n\n# B. y',
      labels: ['A. letter 1', 'B. letter 2']
    },
    {name: 'an initial is none', text: '# I. Newton', labels: []},
    {name: 'a year is none', text: '# 1986. What a year', labels: []},
    {name: 'a version is none', text: '## 1.2.0\n\n## 1.1.0', labels: []},
    {name: 'a quantity is none', text: '## 3.5 Million People', labels: []},
    {name: 'closing marks', text: '## Step 1 ##', labels: ['Step 1 decimal 1']}
  ])('$name', ({text, labels}) => expect(labelsIn(text)).toEqual(labels))
})

describe('lines of one paragraph become paragraphs when they count on', () => {
  test.each([
    {name: 'letters', text: 'a) bread\nb) milk', blocks: ['a) bread', 'b) milk']},
    {name: 'numbers in brackets', text: '(1) bread\n(2) milk', blocks: ['(1) bread', '(2) milk']},
    {name: 'two levels', text: '1.1 Bread\n1.2 Milk', blocks: ['1.1 Bread', '1.2 Milk']},
    {
      name: 'articles',
      text: 'Artikel 1\nBrood.\nArtikel 2\nMelk.',
      blocks: ['Artikel 1\nBrood.', 'Artikel 2\nMelk.']
    },
    {
      name: 'after an introduction',
      text: 'We want\na) bread\nb) milk',
      blocks: ['We want', 'a) bread', 'b) milk']
    },
    {
      name: 'with wrapped lines',
      text: '(a) bread\nand\n(b) milk',
      blocks: ['(a) bread\nand', '(b) milk']
    },
    {
      name: 'from 2 after a colon',
      text: 'We want:\n2. bread\n3. milk',
      blocks: ['We want:', '2. bread', '3. milk']
    },
    {
      name: 'across paragraphs',
      text: '(1) bread\n(2) milk\n\n(3) eggs',
      blocks: ['(1) bread', '(2) milk', '(3) eggs']
    },
    {
      name: 'nested',
      text: '(1) x\n(a) y\n(b) z\n(2) w',
      blocks: ['(1) x', '(a) y', '(b) z', '(2) w']
    },
    {name: 'i as a letter', text: '(g) u\n(h) v\n(i) w', blocks: ['(g) u\n(h) v\n(i) w']},
    {name: 'a gap on stacked lines', text: 'a) bread\nc) milk', blocks: ['a) bread', 'c) milk']},
    {
      name: 'hard breaks at the cut',
      text: 'a) bread  \nb) milk\\\nc) eggs',
      blocks: ['a) bread', 'b) milk', 'c) eggs']
    },
    {
      name: 'emphasis inside',
      text: 'a) *bread*\nb) **milk** x',
      blocks: ['a) *bread*', 'b) **milk** x']
    },
    {
      name: 'emphasis around the label',
      text: '**Art. 1** x\n**Art. 2** y',
      blocks: ['**Art. 1** x', '**Art. 2** y']
    },
    {name: 'going on from a list', text: '1. bread\n\n2 - milk', blocks: ['1. bread', '2 - milk']}
  ])('$name', ({text, blocks}) => expect(blocksOf(text)).toEqual(blocks))
})

describe('prose stays whole', () => {
  test.each([
    {name: 'a number wrapped to the start', text: 'We saw the rooms 11 and\n12. They were full.'},
    {name: 'a year', text: 'It was the year\n1986. What a year'},
    {name: 'an enumeration in the sentence', text: 'We want a) bread,\nb) milk and\nc) eggs.'},
    {name: 'initials', text: 'The apple fell on\nI. Newton and\nE. Halley saw it.'},
    {name: 'a species', text: 'Found was\nE. coli in the\nF. wells.'},
    {name: 'dates', text: 'Open from\n3. May to\n4. June.'},
    {name: 'sentences on articles', text: 'Artikel 1 regelt brood en\nArtikel 2 regelt melk.'},
    {name: 'quantities', text: 'It rose by\n1.1 percent and\n1.2 percent.'},
    {name: 'two labels of different kinds', text: 'a) bread\n(1) milk'},
    {name: 'one label', text: 'We want\na) bread\nand milk'}
  ])('$name', ({text}) => {
    expect(blocksOf(text)).toEqual([text])
    expect(labelsIn(text)).toEqual([])
  })
})

describe('neighbours settle what a label is', () => {
  test.each([
    {
      name: 'i after h',
      text: '(f) u\n\n(a) a\n(b) b\n(c) c\n(d) d\n(e) e\n(f) f\n(g) g\n(h) h\n(i) i\n(j) j',
      last: ['(i) letter 9', '(j) letter 10']
    },
    {name: 'i before ii', text: 'i) a\nii) b', last: ['i) roman 1', 'ii) roman 2']},
    {
      name: 'i to iii below h',
      text: '(a) a\n(b) b\n(c) c\n(d) d\n(e) e\n(f) f\n(g) g\n(h) h\n(i) x\n(ii) y',
      last: ['(i) roman 1', '(ii) roman 2']
    },
    {
      name: 'v after iv',
      text: 'i. a\nii. b\niii. c\niv. d\nv. e',
      last: ['iv. roman 4', 'v. roman 5']
    },
    {
      name: 'v after u',
      text: Array.from('abcdefghijklmnopqrstuv', (letter) => `${letter}. x`).join('\n'),
      last: ['u. letter 21', 'v. letter 22']
    },
    {
      name: 'aa after z',
      text: `${Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `${letter}) x`).join('\n')}\naa) x`,
      last: ['z) letter 26', 'aa) letter 27']
    },
    {name: 'aa below a', text: 'a) x\naa) y\nbb) z', last: ['aa) letter 1', 'bb) letter 2']}
  ])('$name', ({text, last}) => expect(labelsIn(text).slice(-2)).toEqual(last))
})

describe('laws', () => {
  const line = fc.constantFrom(
    'a) bread',
    'b) milk',
    '(1) x',
    '(2) *y*',
    '  (3) z',
    '1. a',
    '2) b',
    '• c',
    '- d',
    '1.1 Scope',
    '1.2 Terms',
    'Artikel 1',
    'Artikel 2 Naam',
    'i) one',
    'ii) two',
    'prose that goes on',
    'and ends.',
    '',
    '# 1. Head',
    '> (1) q',
    '> (2) r',
    'hard  ',
    '```',
    '𝄞 x',
    '**Art. 1** x',
    '    e) deep',
    '   - nested'
  )
  const texts = fc
    .tuple(
      fc.array(line, {maxLength: 14}),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\ufeff')
    )
    .map(([lines, end, mark]) => mark + lines.join(end))
  const formats = fc.constantFrom<Format>('markdown', 'text')

  test('every label stands at its place, every item has one', () => {
    fc.assert(
      fc.property(texts, formats, (text, format) => {
        visit(labelled(text, format), (node) => {
          const label = labelOf(node)
          if (node.type === 'listItem') expect(label).toBeDefined()
          if (label)
            expect(text.slice(label.place.start.offset, label.place.end.offset)).toBe(label.text)
        })
      }),
      {seed: 7, numRuns: runs(150)}
    )
  })

  test('children stand in their parent, in order, and text nodes hold what they show', () => {
    fc.assert(
      fc.property(texts, formats, (text, format) => {
        visit(labelled(text, format), (node) => {
          if (!('children' in node)) return
          let from = placeOf(node).start.offset
          for (const child of node.children) {
            const {start, end} = placeOf(child)
            expect(start.offset).toBeGreaterThanOrEqual(from)
            from = end.offset
            if (child.type !== 'text') continue
            const shown = text.slice(start.offset, end.offset)
            expect(squeeze(shown)).toBe(squeeze(child.value))
          }
          expect(from).toBeLessThanOrEqual(placeOf(node).end.offset)
        })
      }),
      {seed: 8, numRuns: runs(150)}
    )
  })

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(texts, formats, (text, format) => {
        const tree = labelled(text, format)
        const once = structuredClone(tree)
        labelTree(tree, text)
        expect(tree).toEqual(once)
      }),
      {seed: 9, numRuns: runs(150)}
    )
  })
})

/** Without white space and quote marks, which a text node leaves out at line starts. */
function squeeze(text: string): string {
  return text.replace(/[\s>]+/g, '')
}
