import {expect, test} from 'vitest'
import {factsOf} from '../../src/text/facts/read-facts.js'
import {intlCalendar} from '../../src/text/languages/intl-calendar.js'

const datesIn = (text: string, lang: string) =>
  factsOf({text, lang, marks: []}).filter(({type}) => type === 'date' || type === 'time')

test.each([
  {lang: 'it', text: 'Pubblicato il 3 marzo 2019 a Roma.', value: '2019-03-03'},
  {lang: 'pl', text: 'Ukazała się 3 marca 2019 r.', value: '2019-03-03'},
  {lang: 'cs', text: 'Vyšla 3. března 2019.', value: '2019-03-03'},
  {lang: 'pt', text: 'Publicado em 3 de março de 2019.', value: '2019-03-03'},
  {lang: 'sv', text: 'Den 3 mars 2019 kom den ut.', value: '2019-03-03'},
  {lang: 'ru', text: 'Вышла 3 марта 2019 года.', value: '2019-03-03'},
  {lang: 'el', text: 'Κυκλοφόρησε στις 3 Μαρτίου 2019.', value: '2019-03-03'},
  {lang: 'fi', text: 'Se julkaistiin 3. maaliskuuta 2019.', value: '2019-03-03'},
  {lang: 'it', text: 'Nel marzo 2019 era pronto.', value: '2019-03'},
  {lang: 'it', text: 'Il negozio apre alle 17:30.', value: '17:30'}
])('$lang: $text', ({lang, text, value}) => {
  expect(datesIn(text, lang).map((fact) => fact.value)).toEqual([value])
})

test.each([
  {lang: 'it', text: 'I giorni di marzo sono lunghi.'},
  {lang: 'pl', text: 'Maj jest zielony.'},
  {lang: 'ja', text: '最初のバージョンは公開されました。'}
])('no date without a day or year: $lang: $text', ({lang, text}) => {
  expect(datesIn(text, lang)).toEqual([])
})

test.each([{lang: 'ja'}, {lang: 'tlh'}, {lang: 'not a tag'}, {lang: ''}])(
  'nothing is known of $lang',
  ({lang}) => {
    expect(intlCalendar(lang)).toBeUndefined()
  }
)
