import {describe, expect, test} from 'vitest'
import {alignDocuments, fixBitext, parseDocument} from '../../src/pipeline.js'

const rules = '# Harbour rules\n\nDogs stay outside.\n\n'

/** What becomes of a translation when all is fixed that can be. */
function fixed(source: string, target: string, lang = 'nl'): string {
  const outcome = fixBitext(
    alignDocuments(parseDocument(source, {lang: 'en'}), parseDocument(target, {lang})),
    {safety: 'unsafe'}
  )
  expect(outcome.left).toEqual([])
  return outcome.bitext.target.text
}

describe('headings', () => {
  const hours = `${rules}## Opening hours\n\nFrom six.\n`
  const regels = '# Havenregels\n\nHonden blijven buiten.\n\n'
  const head = `${regels}## Openingstijden\n\nVanaf zes.\n`

  test.each([
    {why: 'a bold line', text: `${regels}**Openingstijden**\n\nVanaf zes.\n`, result: head},
    {why: 'another bold line', text: `${regels}__Openingstijden__\n\nVanaf zes.\n`, result: head},
    {why: 'another depth', text: `${regels}#### Openingstijden\n\nVanaf zes.\n`, result: head},
    {
      why: 'an underline of another depth',
      text: `${regels}Openingstijden\n====\n\nVanaf zes.\n`,
      result: `${regels}Openingstijden\n----\n\nVanaf zes.\n`
    }
  ])('$why becomes that of the reference', ({text, result}) => {
    expect(fixed(hours, text)).toBe(result)
  })

  test('a heading becomes the bold line of the reference', () => {
    const source = `${rules}**Opening hours**\n\nFrom six.\n`
    expect(fixed(source, head)).toBe(head.replace('## Openingstijden', '**Openingstijden**'))
  })
})

test.each([
  {why: 'a blank line', text: '# Havenregels\n\n# Havenregels\n\nHonden blijven buiten.\n'},
  {why: 'CRLF', text: '# Havenregels\r\n\r\n# Havenregels\r\n\r\nHonden blijven buiten.\r\n'}
])('the second title goes, with $why', ({text}) => {
  const half = text.indexOf('# H', 1)
  expect(fixed('# Harbour rules\n\nDogs stay outside.\n', text)).toBe(text.slice(half))
})

test.each([
  {lang: 'de', ours: '„Nr. 3“', odd: '"Nr. 3"'},
  {lang: 'de', ours: '„Nr. 3“', odd: '« Nr. 3 »'},
  {lang: 'fr', ours: '«\u00A0Nr. 3\u00A0»', odd: '"Nr. 3"'},
  {lang: 'es', ours: '«Nr. 3»', odd: '“Nr. 3”'},
  {lang: 'nl', ours: '“Nr. 3”', odd: '"Nr. 3"'}
])('$odd among marks as those of $ours becomes as they are', ({lang, ours, odd}) => {
  const text = (made: (number: number) => string) =>
    Array.from({length: 12}, (_, index) => `Anna Visser ${made(index)}`).join('\n\n')
  const source = text((number) => `"Nr. ${number}"`)
  const right = text((number) => ours.replace('3', String(number)))
  expect(fixed(source, right.replace(ours, odd), lang)).toBe(right)
})

describe('spaces', () => {
  test.each([
    ['De veerboot  vertrekt om zes uur.', 'De veerboot vertrekt om zes uur.'],
    ['De veerboot vertrekt om zes uur .', 'De veerboot vertrekt om zes uur.'],
    ['De veerboot ( de nieuwe ) vertrekt.', 'De veerboot (de nieuwe) vertrekt.'],
    ['De veerboot,de nieuwe, vertrekt.', 'De veerboot, de nieuwe, vertrekt.']
  ])('`%s` becomes `%s`', (text, result) => {
    expect(fixed('The ferry, the new one, leaves at six.', text)).toBe(result)
  })

  test('a French mark gets the space that the document has before it', () => {
    const source = 'Bring: a coat\n\nWhy? Rain!\n\nWhere: here\n\nWhen? Now!'
    const text =
      'Apportez\u00A0: un manteau\n\nPourquoi\u202F? La pluie\u202F!\n\nOù\u00A0: ici\n\nQuand? Maintenant\u202F!'
    expect(fixed(source, text, 'fr')).toBe(text.replace('Quand?', 'Quand\u202F?'))
  })
})

test('numbers are written as the language has them', () => {
  expect(fixed('The dam holds 1,000.5 tonnes.', 'De dam houdt 1,000.5 ton.')).toBe(
    'De dam houdt 1.000,5 ton.'
  )
})

describe('mentions of renumbered parts', () => {
  const parts = [
    'Dogs stay outside the office.',
    'Boats carry a light after ten.',
    'No fires on the wooden jetty.',
    'Anna Visser keeps the keys.'
  ]
  const delen = [
    'Honden blijven buiten het kantoor.',
    'Boten voeren een licht na tien uur.',
    'Geen vuur op de houten steiger.',
    'Anna Visser bewaart de sleutels.'
  ]
  const text = (opening: string, items: readonly string[], labels: readonly string[]) =>
    `${opening}\n\n${items.map((item, index) => `${labels[index]} ${item}\n`).join('\n')}`

  const points = ['1.', '2.', '3.', '4.']
  const wrong = ['1.', '2.', '4.', '5.']

  test.each([
    {
      why: 'follow their items',
      source: 'Who makes fire, see point 3. Who keeps keys follows points 2 and 4.',
      target: 'Wie vuur maakt, zie punt 4. Wie sleutels bewaart volgt de punten 2 en 5.',
      result: 'Wie vuur maakt, zie punt 3. Wie sleutels bewaart volgt de punten 2 en 4.'
    },
    {
      why: 'stay where they are right already',
      source: 'Who makes fire, see point 3.',
      target: 'Wie vuur maakt, zie punt 3.',
      result: 'Wie vuur maakt, zie punt 3.'
    },
    {
      why: 'stay where they lead nowhere',
      source: 'Who makes fire, see point 3.',
      target: 'Wie vuur maakt, zie punt 9.',
      result: 'Wie vuur maakt, zie punt 9.'
    }
  ])('$why', ({source, target, result}) => {
    const outcome = fixBitext(
      alignDocuments(
        parseDocument(text(source, parts, points), {lang: 'en'}),
        parseDocument(text(target, delen, wrong), {lang: 'nl'})
      )
    )
    expect(outcome.bitext.target.text).toBe(text(result, delen, points))
  })

  test('keep what they name inside of them', () => {
    const [sections, secties] = [
      ['1.1', '1.2', '1.3', '1.4'],
      ['1.1', '1.2', '1.4', '1.5']
    ]
    expect(
      fixed(
        text('Who makes fire, see section 1.3(a).', parts, sections ?? []),
        text('Wie vuur maakt, zie paragraaf 1.4(a).', delen, secties ?? [])
      )
    ).toBe(text('Wie vuur maakt, zie paragraaf 1.3(a).', delen, sections ?? []))
  })

  test('of articles and paragraphs of them follow', () => {
    const [articles, artikelen] = [
      ['## Article 1\n\n', '## Article 2\n\n', '## Article 3\n\n', '## Article 4\n\n'],
      ['## Artikel 1\n\n', '## Artikel 2\n\n', '## Artikel 4\n\n', '## Artikel 5\n\n']
    ]
    const right = artikelen?.map((head, index) => head.replace(/\d/u, String(index + 1)))
    expect(
      fixed(
        text('See Article 3, second paragraph.', parts, articles ?? []),
        text('Zie artikel 4, tweede lid.', delen, artikelen ?? [])
      )
    ).toBe(text('Zie artikel 3, tweede lid.', delen, right ?? []))
  })
})

describe('a list without a reference counts on', () => {
  const labelled = (labels: readonly string[]) =>
    labels
      .map((label, index) => `${label} ${['Brood', 'Melk', 'Eieren', 'Zout', 'Vis'][index]}`)
      .join('\n')

  test.each([
    {why: 'one that is off', labels: ['1.', '2.', '5.', '4.', '5.']},
    {why: 'a gap', labels: ['1.', '2.', '4.', '5.', '6.']},
    {why: 'a restart', labels: ['1.', '2.', '1.', '2.', '3.']},
    {why: 'a repeat', labels: ['1.', '2.', '2.', '3.', '4.']},
    {why: 'two breaks', labels: ['1.', '3.', '4.', '4.', '7.']}
  ])('after $why', ({labels}) => {
    const outcome = fixBitext(
      alignDocuments(
        parseDocument('Nothing of it.', {lang: 'en'}),
        parseDocument(labelled(labels), {lang: 'nl'})
      ),
      {safety: 'unsafe', accept: ({rule}) => rule === 'list-number-sequence'}
    )
    expect(outcome.bitext.target.text).toBe(labelled(['1.', '2.', '3.', '4.', '5.']))
  })
})

test.each([
  {why: 'before that mark', marks: ['\u202F?', '\u202F?', '\u00A0?', '\u00A0:'], space: '\u202F'},
  {
    why: 'before that mark, if another than before most',
    marks: ['\u00A0?', '\u202F!', '\u202F!', '\u202F!'],
    space: '\u00A0'
  }
])('a French mark gets the space that is usual $why', ({marks, space}) => {
  const words = ['La pluie', 'Le vent', 'La mer', 'Le port']
  const source = [...marks.map((mark, at) => `Word ${at}${mark.trim()}`), 'When?'].join('\n\n')
  const lines = marks.map((mark, at) => `${words[at]}${mark}`).join('\n\n')
  expect(fixed(source, `${lines}\n\nQuand?`, 'fr')).toBe(`${lines}\n\nQuand${space}?`)
})
