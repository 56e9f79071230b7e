import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {dashListLines} from '../../src/syntax/dash-lists.js'

/** The lines that are items, so that a row can be read without counting. */
function items(text: string): string[] {
  const lines = text.split(/\r\n|[\r\n]/)
  return [...dashListLines(text)].map((line) => lines[line - 1] ?? '')
}

describe('a dash that marks items', () => {
  test.each([
    {why: 'nl, announced by a colon', text: 'Wij willen:\n– meer geld\n– minder werk'},
    {why: 'nl, a title above', text: 'Boodschappen\n– appels\n– peren'},
    {why: 'nl, no line above', text: '– appels\n– peren'},
    {
      why: 'nl, items of a law',
      text: 'De minister kan:\n– de vergunning weigeren;\n– de vergunning intrekken.'
    },
    {
      why: 'nl, sentences under a title',
      text: 'Onze eisen\n\n– Wij eisen recht.\n– Wij eisen vrede.'
    },
    {why: 'nl, item titles', text: '– Vrede: wij willen rust.\n– Recht: wij willen regels.'},
    {why: 'en, blank lines between', text: 'We ask for:\n\n— more time\n\n— less noise'},
    {
      why: 'en, questions only, under a colon',
      text: 'We asked:\n– What does it cost?\n– When does it start?'
    },
    {why: 'en, sentences under a colon', text: 'The rules are:\n— Knock first.\n— Wait outside.'},
    {why: 'de, nouns', text: 'Einkaufsliste\n– Äpfel\n– Birnen'},
    {
      why: 'de, parts of a sentence',
      text: 'Das Amt prüft,\n\n– ob ein Antrag vorliegt,\n– ob er vollständig ist'
    },
    {why: 'fr, a colon with a space before', text: 'Il faut :\n– du pain ;\n– du vin.'},
    {why: 'es, nouns', text: 'Compras:\n— pan\n— leche'},
    {why: 'dots as Word writes them', text: 'Dagelijks\n·\teten\n·\tslapen'},
    {why: 'years that are items', text: 'Tijdlijn\n\n– 1990 begin\n– 2000 einde'},
    {why: 'names', text: 'Aanwezig:\n– Jan Jansen\n– Piet de Boer'},
    {why: 'an empty item', text: 'Wij willen:\n– geld\n–'},
    {why: 'in a block quote', text: '> Wij willen:\n> – geld\n> – tijd'}
  ])('$why', ({text}) => {
    const wanted = text.split('\n').filter((line) => /^(?:> )?[–—·]/.test(line))
    expect(items(text)).toEqual(wanted)
  })

  test.each([
    {why: 'an indented line carries an item on', text: '– a\n  b\n– c', lines: [1, 3]},
    {why: 'nested items, with one alone', text: '– a\n  – b\n– c', lines: [1, 2, 3]},
    {why: 'an item in a numbered item', text: '1. – a\n   – b', lines: [1, 2]},
    {why: 'a no-break space after the sign', text: '–\u00a0a\n–\u00a0b', lines: [1, 2]},
    {why: 'line ends of all kinds', text: 'x:\r\n– a\r– b\n– c', lines: [2, 3, 4]},
    {
      why: 'the rest of a long line, wrapped',
      text: '– een lang punt dat over de rand van de regel heen loopt en\nhier verder gaat\n– kort',
      lines: [1, 3]
    },
    {why: 'each sign apart', text: 'Kies:\n– a\n– b\n— c\n— d', lines: [2, 3, 4, 5]}
  ])('$why', ({text, lines}) => {
    expect([...dashListLines(text)]).toEqual(lines)
  })
})

describe('a dash that marks no item', () => {
  test.each([
    {why: 'fr, one line of dialogue', text: '– Bonjour, dit-il.'},
    {why: 'nl, one line of dialogue', text: '— Ja, zei ze.'},
    {why: 'nl, dialogue in turns', text: '– Kom je mee?\n– Nee, ik blijf hier.\n– Waarom?'},
    {why: 'nl, dialogue under a colon', text: 'Ze praatten even:\n– Kom je?\n– Nee.'},
    {why: 'nl, reported, without final stops', text: '– Ja, zei ze\n– nee'},
    {why: 'en, dialogue', text: '— Yes, he said.\n— No, she replied.'},
    {why: 'en, dialogue with blank lines', text: '— Are you coming?\n\n— Not today.'},
    {why: 'de, dialogue', text: '– Kommst du? fragte er.\n– Nein.'},
    {
      why: 'de, sentences that nothing announces',
      text: 'Es war Nacht.\n\n– Guten Abend.\n– Guten Abend.'
    },
    {why: 'fr, dialogue with an inversion', text: '— Tu viens ? demanda-t-elle.\n— Oui.'},
    {why: 'es, dialogue with broken speech', text: '— Hola —dijo él—, ¿qué tal?\n— Bien.'},
    {why: 'es, question and answer', text: '— ¿Vienes?\n— No puedo.'},
    {why: 'a range of years', text: '1990\n– 2000'},
    {why: 'a range of years, and an item after it', text: '1990\n– 2000\n– heden'},
    {why: 'a range of prices', text: 'tussen € 10\n– € 20'},
    {why: 'an author under a quotation', text: '“Be yourself.”\n— Oscar Wilde'},
    {why: 'an author in a block quote', text: '> Be yourself.\n>\n> — Oscar Wilde'},
    {why: 'author and book under a quotation', text: '»Wer reitet so spät?«\n— Goethe\n— Erlkönig'},
    {why: 'two quotations with their authors', text: '“One.”\n— Ann Lee\n\n“Two.”\n— Bob Ray'},
    {why: 'nl, an aside that was wrapped', text: 'Hij kwam – zoals altijd\n– veel te laat binnen.'},
    {
      why: 'en, two asides in one paragraph',
      text: 'The committee of the province met on a rainy day in May\n– late, as ever – and it went home\n– early, as ever – before it rained.'
    },
    {why: 'a dash alone', text: 'Wij willen:\n– geld'},
    {why: 'an ornament', text: '— — —\n\n— — —'},
    {why: 'no white space after it', text: '–appels\n–peren'},
    {why: 'not at the start of a line', text: 'a – b\nc – d'},
    {why: 'dots between names that were wrapped', text: 'Amsterdam · Bern\n· Praag'},
    {why: 'dots along the line', text: '· Bern · Praag'}
  ])('$why', ({text}) => {
    expect(items(text)).toEqual([])
  })

  test('prose between two dashes parts them', () => {
    expect(items('– Ja\n\nToen zweeg hij lang.\n\n– Nee')).toEqual([])
  })
})

describe('laws', () => {
  const line = fc.constantFrom(
    '– a',
    '– A.',
    '— b?',
    '· c',
    'x:',
    '',
    '  y',
    '> – z',
    '1990',
    '– 2',
    '– – –'
  )

  test('only lines that open with a dash are named, in order', () => {
    fc.assert(
      fc.property(fc.array(line, {maxLength: 12}), (lines) => {
        const found = [...dashListLines(lines.join('\n'))]
        expect(found.every((number) => /^(?:> )?[–—·] [^–]/.test(lines[number - 1] ?? ''))).toBe(
          true
        )
        expect(found).toEqual(found.toSorted((a, b) => a - b))
      }),
      {seed: 2}
    )
  })

  test('line ends do not matter', () => {
    fc.assert(
      fc.property(fc.array(line, {maxLength: 12}), (lines) => {
        expect(dashListLines(lines.join('\r\n'))).toEqual(dashListLines(lines.join('\n')))
        expect(dashListLines(lines.join('\r'))).toEqual(dashListLines(lines.join('\n')))
      }),
      {seed: 3}
    )
  })
})
