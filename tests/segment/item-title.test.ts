import {describe, expect, test} from 'vitest'
import {outline} from './read.js'

/** The items of a list, titles and bodies with ` || ` between them. */
function items(markdown: string): readonly string[] {
  const found: string[] = []
  for (const line of outline(markdown)) {
    const [, kind, ...words] = line.split(' ')
    const text = words.join(' ')
    const title = found.at(-1)?.endsWith(' ||') ? found.pop() : undefined
    if (title !== undefined) found.push(`${title} ${text}`)
    else found.push(kind === 'item-title' ? `${text} ||` : text)
  }
  return found
}

describe('one item alone', () => {
  test.each([
    ['a title on the same line', 'Moedige keuzes maken: We erkennen dat dit nodig is.'],
    ['an English title', 'Clear roles: Give everyone a task of their own.'],
    ['a German title', 'Klare Rollen: Geben Sie allen eine Aufgabe.'],
    ['a French title, space before the colon', 'Rôles clairs : Donnez une tâche à chacun.'],
    ['a Spanish title', 'Funciones claras: Da una tarea a cada persona.'],
    ['a title with a comma', 'Zorg, onderwijs en werk: Alles hangt samen.']
  ])('%s is cut off', (_name, item) => {
    const at = item.indexOf(':') + 1
    expect(items(`- ${item}`)).toEqual([`${item.slice(0, at)} || ${item.slice(at + 1)}`])
  })

  test.each([
    ['a note in lower case', 'Note: see below'],
    ['speech', 'He said: "No."'],
    ['speech without quotes', 'Zij zei: Dat is niet waar.'],
    ['a quotation', 'Het motto: “Samen verder.”'],
    ['an example', 'Kies een stad, zoals: Amsterdam of Utrecht.'],
    ['a French example', 'Prenez une ville, par exemple : Paris ou Lyon.'],
    ['a list led in', 'The steps are: Start, run and stop.'],
    ['a German list led in', 'Die Schritte lauten: Starten und Laufen.'],
    ['a Spanish list led in', 'Los pasos son: Empezar y terminar.'],
    ['a sentence before', 'Dat is klaar. Let op: De rest volgt nog.'],
    ['a time', 'Om 14:30 begint het. Kom op tijd.'],
    ['an address', 'Zie https://voorbeeld.nl voor alle regels.'],
    ['a key and a short value', 'Prijs: Gratis'],
    ['a small letter at the start', 'vet: Dit is een uitleg in een zin.'],
    [
      'a long run of words',
      'Wie in de stad woont en werkt en leeft moet ook dit weten: Alles wordt anders.'
    ],
    ['code', '`path` String: The place of the file on disk.'],
    ['bold without a mark after it', '**Nooit** zonder overleg doen.'],
    ['a whole bold sentence', '**Doe dit nooit.**']
  ])('%s is no title', (_name, item) => {
    expect(items(`- ${item}`)).toEqual([item.replaceAll(/\*\*|`/g, '')])
  })
})

describe('a title on a line of its own', () => {
  test.each([
    [
      'with a colon',
      '1. Titel van het punt:\n   De tekst van het punt.',
      'Titel van het punt: || De tekst van het punt.'
    ],
    [
      'with a colon and a no-break space',
      '1. Titel:\u00a0\n   tekst in kleine letters.',
      'Titel: || tekst in kleine letters.'
    ],
    ['a lazy continuation', '1. Titel:\nDe tekst.', 'Titel: || De tekst.'],
    ['with a hard break and no colon', '1. Titel  \n   De tekst.', 'Titel || De tekst.'],
    [
      'but wrapped prose is one body',
      '1. De tekst van dit punt\n   loopt gewoon door.',
      'De tekst van dit punt loopt gewoon door.'
    ],
    [
      'nor a list led in',
      '1. Kies uit de volgende:\n   rood of blauw.',
      'Kies uit de volgende: rood of blauw.'
    ]
  ])('%s', (_name, markdown, expected) => expect(items(markdown)).toEqual([expected]))
})

describe('a bold lead', () => {
  test.each([
    ['stop inside', '- **Titel.** De tekst.', 'Titel. || De tekst.'],
    ['colon inside', '- **Titel:** de tekst.', 'Titel: || de tekst.'],
    ['colon outside', '- **Titel**: de tekst.', 'Titel: || de tekst.'],
    ['stop outside', '- **Titel**. De tekst.', 'Titel. || De tekst.'],
    ['question', '- **Waarom?** Daarom.', 'Waarom? || Daarom.'],
    ['a dash', '- **Titel** – de tekst.', 'Titel || de tekst.'],
    ['a hyphen', '- **Titel** - de tekst.', 'Titel || de tekst.'],
    ['nothing after it', '- **Titel** de tekst.', 'Titel de tekst.'],
    ['a compound', '- **Titel**-achtig is de tekst.', 'Titel-achtig is de tekst.']
  ])('%s', (_name, markdown, expected) => expect(items(markdown)).toEqual([expected]))

  test('a title that is a paragraph of its own', () =>
    expect(items('- **Titel**\n\n  De tekst.')).toEqual(['Titel || De tekst.']))
})

describe('items of one list decide together', () => {
  test('a same-line title beside titles on lines of their own', () =>
    expect(
      items(
        '1. Een:\n   De tekst.\n2. Twee met veel meer woorden dan een titel zonder steun mag: de tekst.'
      )
    ).toEqual([
      'Een: || De tekst.',
      'Twee met veel meer woorden dan een titel zonder steun mag: || de tekst.'
    ]))
  test('one colon among many plain items is no title', () =>
    expect(
      items(
        '- Zet de oven aan.\n- Let op: De plaat is heet.\n- Bak het brood.\n- Laat het afkoelen.'
      )
    ).toEqual([
      'Zet de oven aan.',
      'Let op: De plaat is heet.',
      'Bak het brood.',
      'Laat het afkoelen.'
    ]))
  test('across the lists that a reader sees as one', () =>
    expect(items('1. Een:\n   De tekst.\n\n• Twee: de tekst.')).toEqual([
      'Een: || De tekst.',
      'Twee: || de tekst.'
    ]))
})
