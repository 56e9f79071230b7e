import {describe, expect, test} from 'vitest'
import {anchorEvidence, anchorsOf, countAnchors} from '../../src/align/anchor-evidence.js'

describe('anchorsOf', () => {
  test.each([
    {text: 'Op 26 januari', anchors: ['#26', 'janua'], why: 'numbers and long words'},
    {text: 'Bogotá', anchors: ['bogot'], why: 'marks removed'},
    {text: 'in de FD', anchors: [], why: 'short words and short capitals say nothing'},
    {text: 'Bern', anchors: ['bern'], why: 'a short name counts'}
  ])('$text: $why', ({text, anchors}) => {
    expect([...anchorsOf(text).weights.keys()]).toEqual(anchors)
  })
})

describe('anchorEvidence', () => {
  const evidence = (source: string, target: string) => {
    const units = [anchorsOf(source), anchorsOf(target)] as const
    return anchorEvidence(units[0], units[1], {counts: countAnchors(units), units: 40})
  }

  test('rewards a shared name', () => {
    expect(evidence('Mayor Femke Halsema', 'Burgemeester Femke Halsema')).toBeGreaterThan(2)
  })
  test('holds a number of one side only against the bead', () => {
    expect(evidence('in 1990', 'dat jaar')).toBe(-0.25)
  })
  test('says nothing of words that differ', () => {
    expect(evidence('the harbour', 'de haven')).toBe(0)
  })
  test('never outweighs everything else', () => {
    const names = Array.from({length: 30}, (_, index) => `Naam${String.fromCharCode(65 + index)}x`)
    expect(evidence(names.join(' '), names.join(' '))).toBe(6)
  })
})
