import {stripVTControlCharacters} from 'node:util'
import {describe, expect, test} from 'vitest'
import {terminal as terminalPieces} from '../../../src/report/findings/terminal.js'
import {displayWidth} from '../../../src/report/layout/display-width.js'
import type {CheckedPair} from '../../../src/report/reporter.js'
import {expectGolden} from '../../golden.js'
import {cleanPair, finding, placeIn, placeOf, teaBitext, teaPair} from '../fixture.js'
import {printed} from '../printed.js'

const terminal = printed(terminalPieces)

const plain = {colour: false, width: 90}
const ESCAPE = '\u001b'
const codes = (list: string) => new RegExp(`${ESCAPE}\\[(?:${list})m`, 'gu')

/** The tea guide with one finding, without what every report has around it. */
function reportOf(fields: Parameters<typeof finding>[0], width = 90): readonly string[] {
  const pair = {name: 'tea', bitext: teaBitext(), findings: [finding(fields)]}
  return terminal([pair], {colour: false, width}).split('\n').slice(3, -3)
}

describe('terminal', () => {
  test.each([
    {name: 'tea.txt', context: plain},
    {name: 'tea-ascii-60.txt', context: {colour: false, width: 60, ascii: true}},
    {name: 'tea-colour.txt', context: {colour: true, width: 90}}
  ])('shows what $name holds', ({name, context}) => {
    expectGolden(name, terminal([teaPair(), cleanPair()], context))
  })

  test('says plainly that there is nothing', () => {
    expect(terminal([cleanPair()], plain)).toBe(
      '✔ milk  docs/milk.en.md → docs/milk.nl.md  no findings\n\n✔ no findings in 1 pair\n'
    )
  })

  test('says so for no pairs at all', () => {
    expect(terminal([], plain)).toBe('✔ no findings in 0 pairs\n')
  })

  test('only counts clean pairs when there are many', () => {
    const many = Array.from({length: 21}, cleanPair)
    expect(terminal(many, plain)).toBe('✔ no findings in 21 pairs\n')
  })

  test('calls a pair by its paths once when it has no other name', () => {
    const pair = {...cleanPair(), name: 'docs/milk.en.md → docs/milk.nl.md'}
    expect(terminal([pair], plain)).toContain('✔ docs/milk.en.md → docs/milk.nl.md  no findings\n')
  })

  test('has no escape sequence without colours, whatever the texts hold', () => {
    const {name, bitext} = teaPair()
    const place = {...placeIn(bitext.target, 'Theegids'), path: `a${ESCAPE}[31m.md`}
    const message = `Unexpected \`${ESCAPE}[2J\``
    const findings = [finding({place, message, note: ESCAPE, actual: ESCAPE, related: [place]})]
    const target = {...bitext.target, text: bitext.target.text.replace('Van', ESCAPE)}
    const pair: CheckedPair = {name: name + ESCAPE, bitext: {...bitext, target}, findings}
    expect(terminal([pair], plain)).not.toMatch(/(?!\n)\p{Cc}/u)
  })

  test('switches every colour off again that it switches on', () => {
    const report = terminal([teaPair()], {colour: true, width: 90})
    for (const line of report.split('\n')) {
      const on = line.match(codes('1;31|1;33|1;34|1|2|36|32')) ?? []
      const off = line.match(codes('22;39|22|39')) ?? []
      expect(on.length).toBe(off.length)
    }
    expect(stripVTControlCharacters(report)).toBe(terminal([teaPair()], plain))
  })

  test.each([40, 60, 80, 120])('keeps its frames within %i columns', (width) => {
    const {bitext} = teaPair()
    const text = `${'煎茶 tea '.repeat(60)}!`
    const target = {...bitext.target, text}
    const at = {path: 'a.md', ...placeOf(text, 300, 310)}
    const findings = [finding({place: at, counterpart: placeIn(bitext.source, 'Steps')})]
    const lines = terminal([{name: 'tea', bitext: {...bitext, target}, findings}], {
      colour: false,
      width
    }).split('\n')
    for (const line of lines.slice(2)) expect(displayWidth(line)).toBeLessThanOrEqual(width)
  })

  test('is laid out for 120 columns where nothing limits the width', () => {
    const free = terminal([teaPair()], {colour: false, width: Number.POSITIVE_INFINITY})
    expect(free).toBe(terminal([teaPair()], {colour: false, width: 120}))
  })

  test('shows a range of three lines whole', () => {
    const {target} = teaBitext()
    const place = {
      path: target.path,
      start: placeIn(target, 'Van').start,
      end: placeIn(target, 'theekrant.').end
    }
    expect(reportOf({place, severity: 'info', message: 'Unexpected text', actual: 'x'})).toEqual([
      'ℹ info  Unexpected text',
      '      ╭─ docs/tea.nl.txt:1:1  list-number-parity',
      '    1 │ ┃ Van de redactie',
      '    2 │ ┃',
      '    3 │ ┃ Overgenomen uit de theekrant.',
      '      │ ┃ actual `x`'
    ])
  })

  test('counts the places that it does not list', () => {
    const {source, target} = teaBitext()
    const place = placeIn(target, 'Theegids')
    const related = [...Array.from({length: 6}, () => placeIn(source, 'Steps')), place, place]
    const report = reportOf({place, related}, 200)
    expect(report.at(-1)).toBe(
      '      ╰─ See also docs/tea.en.md:5:4, 5:4, 5:4, 5:4, 5:4, 5:4 and 2 more places'
    )
  })

  test('finds what a source finding is compared with in the target', () => {
    const {source, target} = teaBitext()
    const report = reportOf({
      side: 'source',
      place: placeIn(source, 'Steps'),
      counterpart: placeIn(target, 'Stappen')
    })
    expect(report).toEqual([
      '✖ error  Unexpected `a`, expected `b`',
      '      ╭─ docs/tea.en.md:5:4  list-number-parity',
      '    5 │ ## Steps',
      '      │    ━━━━━',
      '      ├─ docs/tea.nl.txt:13:1',
      '   13 │ Stappen',
      '      │ ───────'
    ])
  })
})
