import {SaxesParser} from 'saxes'
import {describe, expect, test} from 'vitest'
import {statusBadge} from '../../../src/report/status/badge.js'
import {type CheckedStatus, cellText, statusMatrix} from '../../../src/report/status/matrix.js'
import {statusMatrixHtml} from '../../../src/report/status/matrix-html.js'
import {statusMatrixMarkdown} from '../../../src/report/status/matrix-markdown.js'
import {statusMatrixTerminal} from '../../../src/report/status/matrix-terminal.js'
import {tallyAlignment} from '../../../src/store/alignment-tally.js'
import {expectGolden} from '../../golden.js'

interface Sizes {
  readonly segments: number
  readonly aligned?: number
  readonly checked?: number
  readonly errors?: number
  readonly warnings?: number
}

/** A pair of which only numbers count. */
function pair(path: string, lang: string, sizes: Sizes): CheckedStatus {
  const {segments, aligned = segments, checked = 0, errors = 0, warnings = 0} = sizes
  const alignment = {
    source: {path, lang: 'en'},
    target: {path: `${lang}/${path}`, lang},
    beads: [],
    lost: []
  }
  return {
    name: `${path} ${lang}`,
    file: `alignments/${path}.json`,
    isStored: true,
    alignment,
    tally: {...tallyAlignment(alignment), segments, aligned, checked},
    findings: {error: errors, warning: warnings, info: 0}
  }
}

const pairs = [
  pair('guide.md', 'nl', {segments: 40, checked: 10, errors: 2, warnings: 1}),
  pair('guide.md', 'de', {segments: 40, checked: 40}),
  pair('a|b <i>.md', 'nl', {segments: 3, aligned: 1, warnings: 1})
]
const matrix = statusMatrix(pairs)

describe('statusMatrix', () => {
  test('has a row for each reference and a column for each language', () => {
    expect(matrix.languages).toEqual(['de', 'nl'])
    const texts = matrix.rows.map(({document, cells}) => [
      document,
      ...cells.map((cell) => cell && cellText(cell))
    ])
    expect(texts).toEqual([
      ['guide.md', '100% / 100%, 0', '100% / 25%, 3'],
      ['a|b <i>.md', undefined, '33% / 0%, 1']
    ])
  })

  test('adds up by segments, whichever way', () => {
    expect(matrix.totals.map(cellText)).toEqual(['100% / 100%, 0', '95% / 23%, 4'])
    expect(cellText(matrix.total)).toBe('97% / 60%, 4')
  })

  test('joins documents of one reference in one language', () => {
    const [one] = statusMatrix([...pairs.slice(0, 1), ...pairs.slice(0, 1)]).rows
    expect(one?.cells.map((cell) => cell?.tally.segments)).toEqual([80])
  })
})

describe('looks as it did', () => {
  test.each([
    {name: 'matrix.txt', text: statusMatrixTerminal(matrix, {colour: false, width: 80})},
    {name: 'matrix-colour.txt', text: statusMatrixTerminal(matrix, {colour: true, width: 80})},
    {name: 'matrix.md', text: statusMatrixMarkdown(matrix)},
    {name: 'matrix.html', text: statusMatrixHtml(matrix)},
    {name: 'matrix.svg', text: statusBadge(matrix)}
  ])('$name', ({name, text}) => expectGolden(name, text))
})

describe('the badge', () => {
  test.each([
    {why: 'no pair', of: [], says: 'translations: none', colour: '#555555'},
    {
      why: 'nothing to do',
      of: pairs.slice(1, 2),
      says: 'translations: 100% aligned, 0 findings',
      colour: '#1f7a3d'
    },
    {
      why: 'something not aligned',
      of: pairs.slice(2),
      says: 'translations: 33% aligned, 1 finding',
      colour: '#8a5a00'
    },
    {why: 'errors', of: pairs, says: 'translations: 97% aligned, 4 findings', colour: '#b3261e'}
  ])('with $why says $says', ({of, says, colour}) => {
    const svg = statusBadge(statusMatrix(of))
    const labels: unknown[] = []
    const fills: unknown[] = []
    const parser = new SaxesParser()
    parser.on('opentag', ({name, attributes}) => {
      if (name === 'svg') labels.push(attributes['aria-label'])
      if (name === 'rect') fills.push(attributes.fill)
    })
    parser.on('error', (error) => {
      throw error
    })
    parser.write(svg).close()
    expect(labels).toEqual([says])
    expect(fills).toEqual(['#444444', colour])
  })
})

test('no text of a config becomes markup of the page', () => {
  expect(statusMatrixHtml(matrix)).not.toContain('<i>')
})
