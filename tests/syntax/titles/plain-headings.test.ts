import {readFileSync} from 'node:fs'
import {toString as plainText} from 'mdast-util-to-string'
import {describe, expect, test} from 'vitest'
import {placeOf} from '../../../src/syntax/node-place.js'
import {parseText} from '../../../src/syntax/parse-text.js'
import {parseTree} from '../../../src/syntax/parse-tree.js'
import {markPlainHeadings} from '../../../src/syntax/titles/plain-headings.js'

/** The plain headings of a text, each as `depth text`. */
function headingsIn(text: string): string[] {
  return parseText(text, 'text').tree.children.flatMap((node) =>
    node.type === 'heading' && node.data?.plainHeading ? [`${node.depth} ${plainText(node)}`] : []
  )
}

function textOf(...blocks: readonly string[]): string {
  return blocks.join('\n\n')
}

const NL = 'De gemeente wil dat het brood in de stad voor iedereen te betalen blijft.'
const EN = 'The city wants the bread in its streets to stay within reach of all.'
const DE = 'Die Stadt will, dass das Brot in ihren Straßen für alle bezahlbar bleibt.'
const FR = 'La ville veut que le pain reste abordable pour tous ses habitants.'
const ES = 'La ciudad quiere que el pan siga siendo asequible para todos.'

describe('headings', () => {
  test.each([
    {
      name: 'a title and sections (nl)',
      text: textOf('Brood voor iedereen', NL, 'Waarom nu', NL, NL, 'Wat het kost', NL),
      headings: ['1 Brood voor iedereen', '2 Waarom nu', '2 Wat het kost']
    },
    {
      name: 'a title and sections (en)',
      text: textOf('Bread for all', EN, 'Why now', EN, 'What it costs', EN),
      headings: ['1 Bread for all', '2 Why now', '2 What it costs']
    },
    {
      name: 'a title and sections (de)',
      text: textOf('Brot für alle', DE, 'Warum jetzt', DE, 'Über die Kosten', DE),
      headings: ['1 Brot für alle', '2 Warum jetzt', '2 Über die Kosten']
    },
    {
      name: 'a title and sections (fr)',
      text: textOf('Du pain pour tous', FR, 'Pourquoi maintenant', FR, 'État des coûts', FR),
      headings: ['1 Du pain pour tous', '2 Pourquoi maintenant', '2 État des coûts']
    },
    {
      name: 'a title and sections (es)',
      text: textOf('Pan para todos', ES, 'Por qué ahora', ES, 'Último recurso', ES),
      headings: ['1 Pan para todos', '2 Por qué ahora', '2 Último recurso']
    },
    {
      name: 'above a list',
      text: textOf(EN, 'Our demands', '1. Bread\n2. Milk'),
      headings: ['2 Our demands']
    },
    {
      name: 'above the legacy bullet',
      text: textOf(NL, 'Onze eisen', '• Brood\n• Melk'),
      headings: ['2 Onze eisen']
    },
    {
      name: 'in capitals',
      text: textOf('PRESS RELEASE', 'Bread stays cheap', EN),
      headings: ['1 PRESS RELEASE', '2 Bread stays cheap']
    },
    {
      name: 'a press release with its date line',
      text: textOf('Brood blijft goedkoop', 'Amsterdam, 26 januari 2024', NL),
      headings: ['1 Brood blijft goedkoop']
    },
    {
      name: 'a part with a date of its own',
      text: textOf('Bread for all', EN, 'The second letter', '26 January 2024', EN),
      headings: ['1 Bread for all', '1 The second letter']
    },
    {
      name: 'a title said twice',
      text: textOf('Bread for all', 'Bread for all', EN),
      headings: ['1 Bread for all', '1 Bread for all']
    },
    {
      name: 'a poem with its title',
      text: textOf(
        'The bread',
        'It rises in the night\nand no one sees it rise',
        'It falls again at dawn\nwhen all the town is up'
      ),
      headings: ['1 The bread']
    },
    {
      name: 'numbered sections',
      text: textOf('1. Scope', EN, '2. Terms', EN, '3. Costs', EN),
      headings: ['2 1. Scope', '2 2. Terms', '2 3. Costs']
    },
    {
      name: 'numbered sections in two levels',
      text: textOf('1. Scope', EN, '1.1 Bread', EN, '1.2 Milk', EN, '2. Terms', EN),
      headings: ['2 1. Scope', '3 1.1 Bread', '3 1.2 Milk', '2 2. Terms']
    },
    {
      name: 'Roman and letters',
      text: textOf('I. Scope', EN, 'A. Bread', EN, 'B. Milk', EN, 'II. Terms', EN),
      headings: ['2 I. Scope', '3 A. Bread', '3 B. Milk', '2 II. Terms']
    },
    {
      name: 'chapters and articles (nl)',
      text: textOf(
        'Statuten',
        'Hoofdstuk 1: Algemeen',
        'Artikel 1',
        NL,
        'Artikel 2',
        NL,
        'Hoofdstuk 2: Kosten',
        'Artikel 3',
        NL
      ),
      headings: [
        '1 Statuten',
        '2 Hoofdstuk 1: Algemeen',
        '3 Artikel 1',
        '3 Artikel 2',
        '2 Hoofdstuk 2: Kosten',
        '3 Artikel 3'
      ]
    },
    {
      name: 'sections (de)',
      text: textOf('§ 1 Name und Sitz', DE, '§ 2 Zweck', DE),
      headings: ['2 § 1 Name und Sitz', '2 § 2 Zweck']
    },
    {
      name: 'articles (fr)',
      text: textOf('Article premier', FR, 'Article 2', FR),
      headings: ['2 Article premier', '2 Article 2']
    },
    {
      name: 'articles (es)',
      text: textOf('Artículo 1.º Objeto', ES, 'Artículo 2.º Ámbito', ES),
      headings: ['2 Artículo 1.º Objeto', '2 Artículo 2.º Ámbito']
    },
    {
      name: 'a number above its name',
      text: textOf('Chapter 1', 'The bread', EN, 'Chapter 2', 'The milk', EN),
      headings: ['2 Chapter 1', '2 The bread', '2 Chapter 2', '2 The milk']
    },
    {
      name: 'a numbered question',
      text: textOf('1. Why bread?', EN, '2. Why now?', EN),
      headings: ['2 1. Why bread?', '2 2. Why now?']
    },
    {
      name: 'minutes',
      text: textOf(
        'Notulen van de bakkers',
        'Utrecht, 5 mei 2024',
        NL,
        '1. Opening',
        NL,
        '2. Rondvraag',
        NL
      ),
      headings: ['1 Notulen van de bakkers', '2 1. Opening', '2 2. Rondvraag']
    }
  ])('$name', ({text, headings}) => expect(headingsIn(text)).toEqual(headings))
})

describe('no headings', () => {
  test.each([
    {
      name: 'a list of names below a letter',
      text: textOf(EN, 'Ann Smith, City of Bath', 'Ben Jones', 'Cora Lee', 'Former mayor of Ely')
    },
    {name: 'a letter (nl)', text: textOf('Beste Anna', NL, 'Met vriendelijke groet', 'Jan Jansen')},
    {name: 'a letter (en)', text: textOf('Dear Ann', EN, 'Kind regards', 'Ben Jones')},
    {
      name: 'a letter (de)',
      text: textOf('Sehr geehrte Frau Schmidt', DE, 'Mit freundlichen Grüßen', 'Jan Braun')
    },
    {name: 'a letter (fr)', text: textOf('Chère Anne', FR, 'Cordialement', 'Jean Dupont')},
    {name: 'a letter (es)', text: textOf('Estimada Ana', ES, 'Un saludo', 'Juan Pérez')},
    {
      name: 'a name between a letter and its postscript',
      text: textOf('Dear Ann,', EN, 'Yours,', 'Ben Jones', EN)
    },
    {name: 'the same without the comma', text: textOf(EN, 'Kind regards', 'Ben Jones', EN)},
    {name: 'an address in one block', text: textOf('Ann Smith\n5 Mill Lane\nBath', EN)},
    {
      name: 'an address below a name',
      text: textOf('Jan Jansen', 'Damstraat 1\n1012 AB Amsterdam', NL)
    },
    {
      name: 'an address line by line',
      text: textOf('Jan Jansen', 'Damstraat 1', '1012 AB Amsterdam', NL)
    },
    {name: 'a date line (nl)', text: textOf(NL, '26 januari 2024, Amsterdam', NL)},
    {name: 'a date line (en)', text: textOf(EN, 'London, January 26, 2024', EN)},
    {name: 'a date line (de)', text: textOf(DE, 'Berlin, den 5. Mai 2024', DE)},
    {name: 'a date line (fr)', text: textOf(FR, 'Paris, le 1er mai 2024', FR)},
    {name: 'a date line (es)', text: textOf(ES, 'Madrid, 5 de mayo de 2024', ES)},
    {name: 'a credit', text: textOf(NL, 'Bron: gemeente Amsterdam – www.amsterdam.nl', NL)},
    {name: 'a byline', text: textOf(EN, 'By Ann Smith', EN)},
    {name: 'a telephone number', text: textOf(EN, 'Call 020 123 45 67', EN)},
    {name: 'a web address', text: textOf(EN, 'Bread on www.example.org', EN)},
    {name: 'speakers', text: textOf('ANN', EN, 'BEN', EN, 'ANN', EN, 'BEN', EN)},
    {name: 'dialogue', text: textOf('‘Bread’', '“Yes”', EN, '– Milk', EN)},
    {name: 'short lines of dialogue', text: textOf(EN, 'Yes', 'No', EN)},
    {
      name: 'a poem of single lines',
      text: textOf('The bread in the night', 'Rises unseen', 'Falls', 'At dawn when all are up')
    },
    {
      name: 'a line between stanzas',
      text: textOf(
        'It rises in the night\nand no one sees it',
        'Only the wind',
        'It falls again at dawn\nwhen all are up'
      )
    },
    {name: 'a lone question', text: textOf(EN, 'Why bread?', EN)},
    {name: 'an exclamation', text: textOf(EN, 'Bread for all!', EN)},
    {name: 'lower case', text: textOf(EN, 'bread for all', EN)},
    {
      name: 'a line too long',
      text: textOf(
        EN,
        'A line with so many words in it that no one would ever take it for a title of anything',
        EN
      )
    },
    {name: 'no blank line below', text: `${EN}\n\nBread for all\n- bread\n- milk`},
    {name: 'the last line', text: textOf(EN, 'Bread for all')},
    {name: 'a table row', text: textOf(EN, 'Bread    Milk    Eggs', EN)},
    {name: 'a rule of stars', text: textOf(EN, '* * *', EN, '***', EN)},
    {name: 'an initial', text: textOf(EN, 'I. Newton', EN)},
    {name: 'a caption', text: textOf(EN, 'Figure 1', 'short')},
    {name: 'one numbered item', text: textOf(EN, '1. Bread', EN)},
    {name: 'a real list', text: textOf(EN, '1. Bread\n2. Milk', EN)},
    {name: 'labelled items in a stack', text: textOf('a) Bread', 'b) Milk', 'c) Eggs', EN)},
    {name: 'nothing', text: ''}
  ])('in $name', ({text}) => expect(headingsIn(text)).toEqual([]))

  test('in Markdown', () => {
    const {tree} = parseText(textOf('Bread for all', EN), 'markdown')
    expect(tree.children.map(({type}) => type)).toEqual(['paragraph', 'paragraph'])
  })
})

test('the manifesto has its six headings', () => {
  const text = readFileSync('corpus/manifest.nl.txt', 'utf8')
  const found = parseText(text, 'text').tree.children.flatMap((node) =>
    node.type === 'heading' ? [`${node.position?.start.line} ${node.depth} ${plainText(node)}`] : []
  )
  expect(found).toEqual([
    '1 1 Conferentie Omgaan met Drugs',
    '3 1 Conferentie Omgaan met Drugs',
    '17 1 Amsterdams Manifest Omgaan met Drugs',
    '29 2 Leidende principes',
    '40 2 Onze belofte',
    '50 2 Onze vastberadenheid'
  ])
})

test('a heading made of a list item shows what the source shows', () => {
  const text = textOf('1. Scope', EN, ' 2.  Terms', EN)
  const headings = parseText(text, 'text').tree.children.filter(({type}) => type === 'heading')
  const shown = headings.map((node) => {
    const {start, end} = placeOf(node)
    return [text.slice(start.offset, end.offset), plainText(node)]
  })
  expect(shown).toEqual([
    ['1. Scope', '1. Scope'],
    ['2.  Terms', '2.  Terms']
  ])
})

test.each([
  textOf('Bread for all', 'Bread for all', EN, '1. Scope', EN, '2. Terms', EN, 'Why now', EN),
  textOf('Chapter 1', 'The bread', EN, 'ANN', EN, 'BEN', EN, 'ANN', EN)
])('a second time changes nothing (%#)', (text) => {
  const tree = parseTree(text, 'text')
  markPlainHeadings(tree, text)
  const once = structuredClone(tree)
  markPlainHeadings(tree, text)
  expect(tree).toEqual(once)
})
