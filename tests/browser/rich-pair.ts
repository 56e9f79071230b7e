import type {Bead} from '../../src/model/bead.js'
import type {Finding} from '../../src/model/finding.js'
import type {Place} from '../../src/model/place.js'
import type {Segment} from '../../src/model/segment.js'
import type {WholePair} from '../../src/report/reporter.js'
import type {BeadState, StoredSegment} from '../../src/store/stored-alignment.js'
import {cleanPair, finding, placeIn, teaPair} from '../report/fixture.js'

/** The tea guide with all that a page can show: a fix, follow-ups, what is suppressed, and states. */
export function richPair(): WholePair {
  const {bitext, findings, ...pair} = teaPair()
  const {source, target} = bitext
  const at = placeIn(target, 'Stappen')
  const mended = finding({
    rule: 'term-consistency',
    severity: 'warning',
    confidence: 0.7,
    message: 'Unexpected `Stappen`, expected `Werkwijze`',
    note: 'The glossary has another word for it',
    actual: 'Stappen',
    expected: 'Werkwijze',
    category: 'terminology/inconsistent-with-resource',
    place: at,
    counterpart: placeIn(source, 'Steps'),
    fix: {
      title: 'Write `Werkwijze`',
      side: 'target',
      edits: [{start: at.start.offset, end: at.end.offset, insert: 'Werkwijze'}],
      safety: 'unsafe'
    },
    followUps: [finding({place: placeIn(target, 'Kook'), message: 'Unexpected `Kook`'})]
  })
  const suppressed = finding({place: placeIn(target, 'Blad'), rule: 'case-start', severity: 'info'})
  return {
    ...pair,
    bitext: {...bitext, beads: bitext.beads.map(moveSome)},
    findings: [...findings, mended],
    suppressed: [suppressed.with({suppressed: {kind: 'inline', reason: 'Short in print'}})],
    stored: {source, target, beads: bitext.beads.map(storedBead), lost: []}
  }
}

function moveSome(bead: Bead): Bead {
  return bead.number === 6 ? {...bead, moved: true} : bead
}

function storedBead({number, source, target, confidence}: Bead) {
  const state: BeadState = number < 4 ? 'checked' : 'proposed'
  return {
    source: source.map(storedSegment),
    target: target.map(storedSegment),
    confidence,
    provenance: 'search',
    state,
    decisions: []
  } as const
}

function storedSegment({hash, kind, number, path}: Segment): StoredSegment {
  return {hash, kind, number, path}
}

/** Beads of the long pair. */
export const MANY = 5000

/** A pair of 5,000 beads of different heights, with a finding in every fiftieth. */
export function longPair(): WholePair {
  const {bitext} = cleanPair()
  const [bead] = bitext.beads
  const [source] = bitext.source.segments
  const [target] = bitext.target.segments
  if (!bead || !source || !target) throw new Error('Missing bead')
  const numbers = Array.from({length: MANY}, (_, index) => index + 1)
  const sources = numbers.map((number) => longSegment(source, number, 'A line on milk. '))
  const targets = numbers.map((number) => longSegment(target, number, 'Een regel over melk. '))
  const beads = numbers.map((number, index) => ({
    ...bead,
    number,
    source: sources.slice(index, index + 1),
    target: targets.slice(index, index + 1)
  }))
  return {
    name: 'long',
    bitext: {
      source: {...bitext.source, segments: sources},
      target: {...bitext.target, segments: targets},
      beads
    },
    findings: numbers.filter((number) => number % 50 === 0).map(inBead)
  }
}

function longSegment(segment: Segment, number: number, text: string): Segment {
  const whole = `${number}. ${text.repeat(1 + ((number * 7) % 23))}`
  return {
    ...segment,
    number,
    path: String(number),
    text: whole,
    place: placeOfLine(number),
    ...bare
  }
}

const bare = {sentences: [], pieces: []} as const

/** As if each segment were a line of ten characters. */
function placeOfLine(line: number): Place {
  const offset = line * 10
  return {
    start: {line, column: 1, offset},
    end: {line, column: 10, offset: offset + 9}
  }
}

function inBead(bead: number): Finding {
  const at = {path: 'docs/milk.nl.md', ...placeOfLine(bead)}
  return finding({bead, place: at, message: `Unexpected milk in bead \`${bead}\``})
}
