import {describe, expect, test} from 'vitest'
import {readLabels, readMarker} from '../../../src/syntax/labels/label.js'

/** `text | style value delimiter word` of each reading, most likely first. */
function shown(line: string): string[] {
  return readLabels(line).map(({text, style, value, delimiter, word}) =>
    [`${text} |`, style, value.join('.'), delimiter, word].filter((part) => part).join(' ')
  )
}

describe('readLabels reads', () => {
  test.each<[line: string, ...readings: string[]]>([
    // Decimal
    ['1. Bread', '1. | decimal 1 .'],
    ['1) Bread', '1) | decimal 1 )'],
    ['(1) Bread', '(1) | decimal 1 ()'],
    ['12. bread', '12. | decimal 12 .'],
    ['0. Preface', '0. | decimal 0 .'],
    ['3 - Bread', '3 - | decimal 3 -'],
    ['3 – Bread', '3 – | decimal 3 -'],
    ['3- Bread', '3- | decimal 3 -'],
    ['3.- Pan', '3.- | decimal 3 -'],
    ['4: Bread', '4: | decimal 4 :'],
    ['2° le pain', '2° | decimal 2'],
    ['2º el pan', '2º | decimal 2'],
    ['1\\) Bread', '1\\) | decimal 1 )'],
    ['1\\. Bread', '1\\. | decimal 1 .'],
    ['  1. Bread', '1. | decimal 1 .'],
    ['\u00a01. Bread', '1. | decimal 1 .'],
    ['1.\tBread', '1. | decimal 1 .'],
    ['1.\u00a0Bread', '1. | decimal 1 .'],
    ['1.', '1. | decimal 1 .'],
    ['**1.** Bread', '1. | decimal 1 .'],
    // Several levels
    ['1.1 Bread', '1.1 | decimal 1.1'],
    ['1.2. Bread', '1.2. | decimal 1.2 .'],
    ['1.2) bread', '1.2) | decimal 1.2 )'],
    ['(1.2) bread', '(1.2) | decimal 1.2 ()'],
    ['1.2.3 Bread', '1.2.3 | decimal 1.2.3'],
    ['10.11.12. bread', '10.11.12. | decimal 10.11.12 .'],
    ['1.1', '1.1 | decimal 1.1'],
    ['2.3 “Bread”', '2.3 | decimal 2.3'],
    // Letters and Roman numerals: both, where both are possible
    ['a) bread', 'a) | letter 1 )'],
    ['a. bread', 'a. | letter 1 .'],
    ['(b) bread', '(b) | letter 2 ()'],
    ['A. Bread', 'A. | letter 1 .'],
    ['(z) bread', '(z) | letter 26 ()'],
    ['aa) bread', 'aa) | letter 27 )', 'aa) | letter 1 )'],
    ['i) bread', 'i) | roman 1 )', 'i) | letter 9 )'],
    ['I. Bread', 'I. | roman 1 .', 'I. | letter 9 .'],
    ['v. bread', 'v. | letter 22 .', 'v. | roman 5 .'],
    ['C. Bread', 'C. | letter 3 .', 'C. | roman 100 .'],
    ['II. Bread', 'II. | roman 2 .', 'II. | letter 35 .', 'II. | letter 9 .'],
    ['(iii) bread', '(iii) | roman 3 ()'],
    ['iv) bread', 'iv) | roman 4 )'],
    ['XIV. Bread', 'XIV. | roman 14 .'],
    // Words
    ['Artikel 5', 'Artikel 5 | decimal 5 article'],
    ['Artikel 5 Begrippen', 'Artikel 5 | decimal 5 article'],
    ['Artikel 5. begrippen', 'Artikel 5. | decimal 5 . article'],
    ['ARTIKEL 5', 'ARTIKEL 5 | decimal 5 article'],
    ['Artikel 5a Begrippen', 'Artikel 5a | decimal 5.1 article'],
    ['Artikel 5 bis Begrippen', 'Artikel 5 bis | decimal 5.2 article'],
    ['Artikel 5:', 'Artikel 5: | decimal 5 : article'],
    ['Artikel 3.2 Kosten', 'Artikel 3.2 | decimal 3.2 article'],
    ['**Artikel 5** Begrippen', 'Artikel 5 | decimal 5 article'],
    ['Article 5', 'Article 5 | decimal 5 article'],
    ['Art. 5 Terms', 'Art. 5 | decimal 5 article'],
    ['Article 1er', 'Article 1er | decimal 1 article'],
    ['Article premier', 'Article premier | decimal 1 article'],
    ['Artículo 5.º', 'Artículo 5.º | decimal 5 article'],
    ['Arti\u0301culo 5', 'Arti\u0301culo 5 | decimal 5 article'],
    [
      'Hoofdstuk II',
      'Hoofdstuk II | roman 2 chapter',
      'Hoofdstuk II | letter 35 chapter',
      'Hoofdstuk II | letter 9 chapter'
    ],
    ['Hoofdstuk 2 – Kosten', 'Hoofdstuk 2 – | decimal 2 - chapter'],
    ['Chapter 2: The costs', 'Chapter 2: | decimal 2 : chapter'],
    ['Kapitel 3 Kosten', 'Kapitel 3 | decimal 3 chapter'],
    ['Chapitre IV', 'Chapitre IV | roman 4 chapter'],
    ['Capítulo 3', 'Capítulo 3 | decimal 3 chapter'],
    ['§ 4 Kosten', '§ 4 | decimal 4 section'],
    ['§4', '§4 | decimal 4 section'],
    ['Abschnitt 2', 'Abschnitt 2 | decimal 2 section'],
    ['Section 3.', 'Section 3. | decimal 3 . section'],
    ['Sección 3', 'Sección 3 | decimal 3 section'],
    ['Deel 1', 'Deel 1 | decimal 1 part'],
    ['Teil B', 'Teil B | letter 2 part'],
    ['Bijlage 3', 'Bijlage 3 | decimal 3 annex'],
    ['Annexe A', 'Annexe A | letter 1 annex'],
    ['Anexo 2', 'Anexo 2 | decimal 2 annex'],
    ['Stap 1: kneed', 'Stap 1: | decimal 1 : step'],
    ['Schritt 2 Kneten', 'Schritt 2 | decimal 2 step'],
    ['Étape 3 : pétrir', 'Étape 3 : | decimal 3 : step'],
    ['Paso 4', 'Paso 4 | decimal 4 step'],
    ['Figuur 2 Brood', 'Figuur 2 | decimal 2 figure'],
    ['Tabelle 1: Brot', 'Tabelle 1: | decimal 1 : table'],
    ['Punt 7', 'Punt 7 | decimal 7 point'],
    // Bullets
    ['• bread', '• | bullet'],
    ['- bread', '- | bullet'],
    ['* bread', '* | bullet']
  ])('`%s`', (line, ...readings) => expect(shown(line)).toEqual(readings))
})

describe('readLabels reads nothing in', () => {
  test.each([
    ['1986. What a year', 'a year'],
    ['(2024) A report', 'a year in brackets'],
    ['26 januari 2024', 'a date'],
    ['26.01.2024 Amsterdam', 'a date in figures'],
    ['1.2.2024 Berlin', 'a date without zeros'],
    ['3.5 million people', 'a quantity'],
    ['3.5 Million People', 'a quantity in a title'],
    ['1.000 euro', 'an amount'],
    ['10.30 uur', 'a time'],
    ['10.30 Uhr', 'a time with a noun'],
    ['1.5 GB', 'a size'],
    ['3 – 5 km', 'a range'],
    ['3 - 2 for Ajax', 'a score'],
    ['10: 30', 'a time with a space'],
    ['10:30', 'a time'],
    ['5 loaves', 'a number without a delimiter'],
    ['p. 5', 'lower-case abbreviation', 'p. | letter 16 .'],
    ['No. 5', 'an abbreviation of two letters'],
    ['nr. 5', 'another'],
    ['e.g. bread', 'an abbreviation with a letter at once'],
    ['U.S. bread', 'an acronym'],
    ['iV) bread', 'mixed case'],
    ['abc) bread', 'a word in brackets'],
    ['a)bread', 'no white space'],
    ['1.Bread', 'no white space'],
    ['artikel 5 geldt', 'a word in lower case'],
    ['Artikel 5 bepaalt dat', 'a sentence on an article'],
    ['Artikel 5, tweede lid', 'a reference'],
    ['Artikel 5 en 6', 'two articles'],
    ['Article', 'a word without number'],
    ['Participant 5', 'a longer word'],
    ['Section two', 'a number in letters'],
    ['Chapter Ivory', 'a word that starts like a numeral'],
    ['-bread', 'a bullet without white space'],
    ['', 'nothing']
  ])('`%s` (%s)', (line, _why, ...readings) => expect(shown(line)).toEqual(readings))
})

describe('readMarker', () => {
  test.each([
    {line: '1. a', text: '1.', value: [1]},
    {line: '1986. What a year', text: '1986.', value: [1986]},
    {line: '007) a', text: '007)', value: [7]},
    {line: '• [ ] a', text: '•', value: []}
  ])('takes `$text` from `$line`', ({line, text, value}) => {
    expect(readMarker(line)).toMatchObject({text, value})
  })
  test('refuses a line without marker', () => expect(readMarker('a) b')).toBeUndefined())
})
