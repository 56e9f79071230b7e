import {describe, expect, test} from 'vitest'
import {finalMark} from '../../src/text/marks/final-mark.js'
import {findMojibake, repaired} from '../../src/text/marks/mojibake.js'
import {unpairedBrackets} from '../../src/text/marks/unpaired-brackets.js'
import {unpairedQuotes} from '../../src/text/marks/unpaired-quotes.js'

describe('finalMark', () => {
  test.each([
    ['a full stop', 'Zes uur.', '.'],
    ['behind a quotation mark', '„Sechs Uhr.“', '.'],
    ['before a bracket', 'Six (or seven.)', '.'],
    ['a French question', 'À six heures\u00a0?', '?'],
    ['a French quotation', '« À six heures ! »', '!'],
    ['of full width', '六点。', '.'],
    ['three dots', 'Zes uur...', '…'],
    ['one sign for three dots', 'Seis…', '…'],
    ['several exclamation marks', 'Zes!!!', '!'],
    ['a doubled colon', 'Zes::', '::'],
    ['none', 'Zes uur', ''],
    ['nothing', '', '']
  ])('%s', (_name, text, mark) => expect(finalMark(text).mark).toBe(mark))
})

describe('unpairedBrackets', () => {
  test.each([
    ['all paired', '(a [b] c) {d}', []],
    ['an opening one', 'De boot (nieuw vaart', ['(']],
    ['a closing one', 'De boot nieuw) vaart', [')']],
    ['crossing', 'Een (boot [nieuw) vaart', ['[']],
    ['labels', 'Breng a) geld, ii) een jas en 3) tijd', []],
    ['faces', 'Leuk :-) of niet :(', []],
    ['of full width', '船（新', ['（']]
  ])('%s', (_name, text, marks) =>
    expect(unpairedBrackets(text).map(({shown}) => shown)).toEqual(marks)
  )
})

describe('unpairedQuotes', () => {
  test.each([
    ['straight', 'Het "schip" vaart', []],
    ['German', 'Das „Schiff“ fährt', []],
    ['French with spaces', 'Le « bateau » part', []],
    ['Dutch low and high', 'Het „schip” vaart', []],
    ['a lost closing one', 'Het "schip en de "boot" varen', ['4 "']],
    ['a lost opening one', 'Das Schiff“ fährt', ['10 “']],
    ['a number in quotation marks', 'Versie "1.2.3" en "4"', []],
    ['a number that lost one', 'Versie "1.2.3 en "4"', ['7 "']],
    ['inches', 'Een plank van 12"', []],
    ['apostrophes', '’s Avonds de foto’s van ‘t schip', []],
    ['single ones', 'Het ‘schip’ vaart', []],
    ['a single one that is open', 'Het ‘schip vaart', ['4 ‘']],
    ['German single ones', 'Das ‚Schiff‘ fährt', []]
  ])('%s', (_name, text, marks) =>
    expect(unpairedQuotes(text).map(({at, shown}) => `${at} ${shown}`)).toEqual(marks)
  )
})

describe('findMojibake', () => {
  test.each([
    ['a letter', 'fÃ¼r', 'für'],
    ['a quotation', 'â€œhiâ€\u009d', '“hi”'],
    ['an apostrophe', 'donâ€™t', 'don’t'],
    ['a no-break space', '5Â\u00a0km', '5\u00a0km'],
    ['a euro', 'â‚¬5', '€5'],
    ['broken twice', 'fÃƒÂ¼r', 'für'],
    ['Cyrillic', 'Ð”Ð°', 'Да']
  ])('%s', (_name, text, whole) => expect(repaired(text, findMojibake(text))).toBe(whole))

  test.each([
    ['good letters', 'für Ünal, à côté, señor, ÂÃÄ'],
    ['a capital before a quotation mark', 'das „Ä“ und das „MENÜ”'],
    ['Portuguese in capitals', 'NÃO É MÃE'],
    ['prices', '5 € of £5']
  ])('%s are left alone', (_name, text) => expect(findMojibake(text)).toEqual([]))

  test('what was broken is undone', () => {
    for (const text of ['Größe „à la carte“ – señor', 'l’été à Zürich… 5 €', 'Łódź']) {
      const bytes = new TextEncoder().encode(text)
      const read = new TextDecoder('windows-1252').decode(bytes)
      expect(repaired(read, findMojibake(read))).toBe(text)
    }
  })
})
