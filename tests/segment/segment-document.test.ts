import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {segmentDocument} from '../../src/segment/segment-document.js'
import {parseText} from '../../src/syntax/parse-text.js'
import {placeIn} from '../../src/text/places/segment-place.js'
import {size} from '../runs.js'
import {outline, read, shown} from './read.js'

describe('kinds and paths', () => {
  test.each([
    {
      name: 'sections nest, blocks count on',
      text: 'Vooraf gaat dit.\n\n# Een\n\nTekst een.\n\n## Een een\n\nTekst twee.\n\n# Twee\n\nTekst drie.',
      is: [
        '1 paragraph Vooraf gaat dit.',
        '2 heading Een',
        '2.1 paragraph Tekst een.',
        '2.2 heading Een een',
        '2.2.1 paragraph Tekst twee.',
        '3 heading Twee',
        '3.1 paragraph Tekst drie.'
      ]
    },
    {
      name: 'a skipped depth opens a section all the same',
      text: '# Een\n\n### Drie\n\nTekst.\n\n## Twee\n\nTekst.',
      is: [
        '1 heading Een',
        '1.1 heading Drie',
        '1.1.1 paragraph Tekst.',
        '1.2 heading Twee',
        '1.2.1 paragraph Tekst.'
      ]
    },
    {
      name: 'items, their further blocks and nested items',
      text: '# A\n\n- een\n\n  nog een\n  - diep\n- twee',
      is: ['1 heading A', '1.1 item een', '1.1.1 item nog een', '1.1.2 item diep', '1.2 item twee']
    },
    {
      name: 'title and body',
      text: '# A\n\n1. Titel een:\n   De tekst.',
      is: ['1 heading A', '1.1 item-title Titel een:', '1.1.1 item De tekst.']
    },
    {
      name: 'lists add no level',
      text: '- een\n\n* twee',
      is: ['1 item een', '2 item twee']
    },
    {
      name: 'a list that opens an item is a level further in',
      text: '- - diep',
      is: ['1.1 item diep']
    },
    {
      name: 'an empty item counts',
      text: '1.\n2. twee',
      is: ['2 item twee']
    },
    {
      name: 'a quote lends its path to its first paragraph',
      text: '> Een zin.\n>\n> Nog een zin.\n\nTekst.',
      is: ['1 quote Een zin.', '1.1 quote Nog een zin.', '2 paragraph Tekst.']
    },
    {
      name: 'cells by row and column, empty ones left out',
      text: '# A\n\n| a | b |\n| - | - |\n| c |   |\n| d | e |',
      is: [
        '1 heading A',
        '1.1.1.1 cell a',
        '1.1.1.2 cell b',
        '1.1.2.1 cell c',
        '1.1.3.1 cell d',
        '1.1.3.2 cell e'
      ]
    },
    {
      name: 'code and HTML whole, comments not at all',
      text: '```js\nlet a = 1\n\nlet b\n```\n\n<!-- weg -->\n\n<div>\nJa. Nee.\n</div>\n\n---\n\nTekst.',
      is: ['1 code let a = 1\n\nlet b', '2 html <div>\nJa. Nee.\n</div>', '3 paragraph Tekst.']
    },
    {
      name: 'a footnote',
      text: 'Dit is zo.[^1]\n\n[^1]: Dat staat hier.',
      is: ['1 paragraph Dit is zo.', '2 footnote Dat staat hier.']
    },
    {
      name: 'an image alone, and the caption under it',
      text: '![Een kaart](kaart.png)\n\nFiguur 1: De kaart van de stad.\n\nFiguur 1 laat de stad zien.',
      is: [
        '1 caption Een kaart',
        '2 caption Figuur 1: De kaart van de stad.',
        '3 paragraph Figuur 1 laat de stad zien.'
      ]
    },
    {
      name: 'a caption over a table',
      text: 'Tabel 2. Aantallen\n\n| a |\n| - |\n| 1 |',
      is: ['1 caption Tabel 2. Aantallen', '2.1.1 cell a', '2.2.1 cell 1']
    },
    {
      name: 'front matter and definitions give nothing',
      text: '---\ntitle: X\n---\n\n[a]: https://a.nl\n\nTekst.',
      is: ['1 paragraph Tekst.']
    }
  ])('$name', ({text, is}) => expect(outline(text)).toEqual(is))
})

describe('lines that are no prose', () => {
  test.each([
    '26 januari 2024, Amsterdam',
    'Amsterdam, 26 januari 2024',
    '26 January 2024',
    'January 26, 2024',
    'Claudia Lopez',
    'Voormalig burgemeester van Bogotá',
    'Burgemeester Alec von Graffenried, Bern',
    'INPUD',
    'Bron: gemeente Amsterdam – amsterdam.nl',
    'Vertaald met DeepL',
    'Redactie BCD, 26 januari 2024',
    '© Gemeente Amsterdam'
  ])('%s', (text) => expect(outline(text)).toEqual([`1 line ${text}`]))

  test.each([
    'De raad stemt in.',
    'Wij vinden dat dit beter kan en moet',
    'Claudia Lopez sprak.',
    'Bron van alle ellende is het beleid van de afgelopen jaren, zegt Jan, die er zelf ook aan meewerkte',
    'Hier zijn de regels:'
  ])('but not: %s', (text) => expect(outline(text)).toEqual([`1 paragraph ${text}`]))

  test('two in one paragraph of a text are two segments', () =>
    expect(
      outline('De raad stemt in.\n\n26 januari 2024\u00a0\nVertaald met DeepL\u00a0\n', 'text')
    ).toEqual([
      '1 paragraph De raad stemt in.',
      '2 line 26 januari 2024',
      '3 line Vertaald met DeepL'
    ]))
  test('in Markdown a line end alone does not part them', () =>
    expect(outline('26 januari 2024\nVertaald met DeepL')).toHaveLength(1))
  test('in Markdown a hard break does', () =>
    expect(outline('26 januari 2024  \nVertaald met DeepL')).toEqual([
      '1 line 26 januari 2024',
      '2 line Vertaald met DeepL'
    ]))
  test('hard-wrapped prose in a text stays one paragraph', () =>
    expect(
      outline(
        'De raad van de stad stemt\nin met het plan dat\nAmsterdam maakte.\n\nDat is alles.',
        'text'
      )
    ).toEqual([
      '1 paragraph De raad van de stad stemt in met het plan dat Amsterdam maakte.',
      '2 paragraph Dat is alles.'
    ]))
})

describe('labels', () => {
  test('an item has its label, and its place starts there', () => {
    const document = read('# A\n\n 3. drie\n')
    const item = document.segments[1]
    expect(item?.label?.text).toBe('3.')
    expect(item?.run).toBe(0)
    expect(item && shown(document, item.place)).toBe('3. drie')
  })
  test('of title and body the title has it', () => {
    const [title, body] = read('1. Titel: De tekst is hier.').segments
    expect([title?.label?.text, title?.run, body?.label, body?.run]).toEqual([
      '1.',
      0,
      undefined,
      undefined
    ])
  })
  test('the label of a heading is no part of its text', () => {
    const [heading] = read('## Artikel 5. Definities\n').segments
    expect([heading?.label?.word, heading?.text]).toEqual(['article', 'Definities'])
  })
  test('unless it is all there is', () => {
    const [heading] = read('## Artikel 5\n').segments
    expect([heading?.label?.word, heading?.text]).toEqual(['article', 'Artikel 5'])
  })
})

describe('plain text and marks', () => {
  test.each([
    {
      name: 'emphasis, strong, delete',
      text: 'Een *a* **b** ~~c~~.',
      plain: 'Een a b c.',
      marks: ['emphasis a', 'strong b', 'delete c']
    },
    {
      name: 'a link',
      text: 'Zie [hier](https://a.nl "t").',
      plain: 'Zie hier.',
      marks: ['link hier https://a.nl']
    },
    {
      name: 'a reference link',
      text: 'Zie [hier][x].\n\n[X]: https://a.nl',
      plain: 'Zie hier.',
      marks: ['link hier https://a.nl']
    },
    {
      name: 'an address as it stands',
      text: 'Zie https://a.nl/b nu.',
      plain: 'Zie https://a.nl/b nu.',
      marks: ['link https://a.nl/b https://a.nl/b']
    },
    {
      name: 'code',
      text: 'Typ `npm ci` nu.',
      plain: 'Typ npm ci nu.',
      marks: ['code npm ci npm ci']
    },
    {
      name: 'an image within text says its alternative text',
      text: 'Druk op ![de knop](k.png) nu.',
      plain: 'Druk op de knop nu.',
      marks: ['image de knop k.png']
    },
    {
      name: 'a footnote reference',
      text: 'Zo is het.[^a] Ja.\n\n[^a]: Nou.',
      plain: 'Zo is het. Ja.',
      marks: ['footnote  a']
    },
    {name: 'tags', text: 'Een <b>a</b>.', plain: 'Een a.', marks: ['html  <b>', 'html  </b>']},
    {name: 'a comment within text', text: 'Een <!-- weg -->a.', plain: 'Een a.', marks: []},
    {
      name: 'a hard break',
      text: 'De een\\\nde ander.',
      plain: 'De een de ander.',
      marks: ['break  ']
    },
    {
      name: 'a break tag',
      text: 'De een<br>de ander.',
      plain: 'De een de ander.',
      marks: ['html   <br>']
    },
    {
      name: 'placeholders',
      text: 'Hallo {name}, {{ n }} van %1$s en %d, $' + '{x}.',
      plain: 'Hallo {name}, {{ n }} van %1$s en %d, $' + '{x}.',
      marks: [
        'placeholder {name} {name}',
        'placeholder {{ n }} {{ n }}',
        'placeholder %1$s %1$s',
        'placeholder %d %d',
        'placeholder $' + '{x} $' + '{x}'
      ]
    },
    {
      name: 'no placeholders: percentages, braces of prose, a parameter',
      text: 'Van 5% door 80 %s naar {een zin} en :naam.',
      plain: 'Van 5% door 80 %s naar {een zin} en :naam.',
      marks: ['placeholder %s %s']
    },
    {
      name: 'placeholders inside code are code',
      text: 'Typ `%s`.',
      plain: 'Typ %s.',
      marks: ['code %s %s']
    },
    {name: 'a soft break', text: 'De een\n   de ander.', plain: 'De een de ander.', marks: []},
    {
      name: 'no-break spaces stay',
      text: '5\u00a0procent.\u00a0',
      plain: '5\u00a0procent.',
      marks: []
    }
  ])('$name', ({text, plain, marks}) => {
    const [segment] = read(text).segments
    expect(segment?.text).toBe(plain)
    expect(
      segment?.marks.map(
        ({type, start, end, value}) => `${type} ${plain.slice(start, end)}${value && ` ${value}`}`
      )
    ).toEqual(marks)
  })

  test.each([
    ['strong', 'Een **vet *en* schuin** woord.', '**vet *en* schuin**'],
    ['link', 'Een [link](https://a.nl) hier.', '[link](https://a.nl)'],
    ['placeholder', 'Dag **{name}**.', '{name}'],
    ['footnote', 'Ja[^1].\n\n[^1]: Nee.', '[^1]']
  ])('the place of a mark shows it: %s', (type, text, source) => {
    const document = read(text)
    const mark = document.segments[0]?.marks.find((each) => each.type === type)
    expect(mark && shown(document, mark.place)).toBe(source)
  })
})

describe('places', () => {
  test.each([
    {name: 'a word in a quote', text: '> De een\n> de **ander**.', word: 'ander', source: 'ander'},
    {
      name: 'words over the lines of a quote',
      text: '> De een\n> de ander.',
      word: 'een de',
      source: 'een\n> de'
    },
    {
      name: 'a word in a lazy line of a quote',
      text: '> De een\nde ander.',
      word: 'ander',
      source: 'ander'
    },
    {
      name: 'a word in a nested item',
      text: '- a\n  - De een\n    de ander.',
      word: 'ander',
      source: 'ander'
    },
    {name: 'an escaped sign', text: 'Een \\*ster\\* hier.', word: '*ster*', source: '*ster\\*'},
    {
      name: 'a reference',
      text: 'R&amp;D en caf&eacute; hier.',
      word: 'café',
      source: 'caf&eacute;'
    },
    {name: 'past a reference', text: 'R&amp;D en caf&eacute; hier.', word: 'hier', source: 'hier'},
    {name: 'an amp that is none', text: 'AT&T; en R&D hier.', word: 'R&D', source: 'R&D'},
    {
      name: 'a cell with an escaped bar',
      text: '| a |\n| - |\n| x `y \\| z` w |',
      word: 'w',
      source: 'w'
    },
    {
      name: 'past code in two lines',
      text: 'Typ `een\ntwee` en dan dit.',
      word: 'dit',
      source: 'dit'
    },
    {name: 'past CRLF', text: 'De een\r\nde ander.', word: 'ander', source: 'ander'},
    {name: 'past a byte-order mark', text: '\ufeffDe ander.', word: 'ander', source: 'ander'},
    {name: 'past a letter of two code units', text: 'De 😀 ander.', word: 'ander', source: 'ander'},
    {name: 'in code', text: '- a\n\n  ```\n  een\n    twee\n  ```', word: 'twee', source: 'twee'},
    {
      name: 'in an alternative text',
      text: 'Zie ![een *mooie* kaart](k.png).',
      word: 'kaart',
      source: 'kaart'
    }
  ])('$name', ({text, word, source}) => {
    const document = read(text)
    const segment = document.segments.find((each) => each.text.includes(word))
    expect(segment).toBeDefined()
    if (segment === undefined) return
    const start = segment.text.indexOf(word)
    expect(shown(document, placeIn(document, segment, start, start + word.length))).toBe(source)
  })

  test('of a sentence: its words, without the markup around it', () => {
    const document = read('**Een zin.** Nog\neen zin.')
    const sentences = document.segments[0]?.sentences.map(({path, place}) => [
      path,
      shown(document, place)
    ])
    expect(sentences).toEqual([
      ['1:1', 'Een zin.'],
      ['1:2', 'Nog\neen zin.']
    ])
  })
  test('of title and body on one line: side by side', () => {
    const document = read('- **Titel**: de *tekst*')
    expect(document.segments.map(({place}) => shown(document, place))).toEqual([
      '- **Titel**:',
      'de *tekst*'
    ])
  })
})

describe('size', () => {
  const units = [
    'a\n',
    '> a\n',
    'a<br>',
    '- T: B c d.\n',
    'Jan Jansen\n',
    '*{a}* ',
    '| a ',
    '`a` {b} '
  ]

  test.each(units.map((unit) => ({unit})))('of $unit over and over', ({unit}) => {
    const text = unit.repeat(Math.floor(size(20_000) / unit.length))
    const syntaxes = [parseText(text, 'markdown'), parseText(text, 'text')]
    const documents = syntaxes.map((syntax) => segmentDocument(syntax, {path: 'test', lang: 'nl'}))
    expect(documents.every(({segments}) => segments.length > 0)).toBe(true)
  })
})

describe('the corpus', () => {
  const corpus = (file: string) =>
    readFileSync(new URL(`../../corpus/${file}`, import.meta.url), 'utf8')

  test('interview.nl.txt has six paragraphs and nothing else', () => {
    const {segments} = read(corpus('interview.nl.txt'), 'text')
    expect(segments.map(({kind, place}) => `${kind} ${place.start.line}`)).toEqual(
      [1, 3, 5, 7, 9, 11].map((line) => `paragraph ${line}`)
    )
    expect(segments[0]?.text).toMatch(/^Verkoop en gebruik/)
    expect(segments.map(({sentences}) => sentences.length)).toEqual([4, 3, 2, 4, 2, 2])
  })

  test('manifest.nl.txt has eight items, each with title and body', () => {
    const {segments} = read(corpus('manifest.nl.txt'), 'text')
    const titles = segments.filter(({kind}) => kind === 'item-title')
    expect(
      titles.map(({place, label, run}) => `${place.start.line} ${label?.text} ${run}`)
    ).toEqual([
      ...['31 1. 0', '33 2. 0', '35 • 0', '37 • 0'],
      ...['42 1. 1', '44 2. 1', '46 3. 1', '48 • 1']
    ])
    const bodies = segments.filter(({kind}) => kind === 'item')
    expect(bodies.map(({path}) => path)).toEqual(titles.map(({path}) => `${path}.1`))
    expect(bodies.at(-1)?.place.start).toMatchObject({line: 48, column: 36})
  })

  test('manifest.nl.txt ends in lines', () => {
    const {segments} = read(corpus('manifest.nl.txt'), 'text')
    const lines = segments.filter(({kind}) => kind === 'line').map(({place}) => place.start.line)
    expect(lines).toEqual([15, 19, 54, 56, 58, 60, 62, 64, 66, 68, 70, 72, 74, 76, 78, 79, 81])
  })

  test('both manifestos have the same items', () => {
    const shape = (file: string, format: 'text' | 'markdown', lang: string) =>
      read(corpus(file), format, lang)
        .segments.filter(({kind}) => kind.startsWith('item'))
        .map(({kind, sentences}) => `${kind} ${sentences.length}`)
    expect(shape('manifest.nl.txt', 'text', 'nl')).toEqual(
      shape('manifest.en.md', 'markdown', 'en')
    )
  })
})
