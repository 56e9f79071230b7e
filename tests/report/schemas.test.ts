import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {beadsJson} from '../../src/report/beads/json.js'
import type {PairChanges} from '../../src/report/changes/changes.js'
import {changesJson} from '../../src/report/changes/json.js'
import {evaluationJson} from '../../src/report/evaluation/json.js'
import {json as jsonPieces} from '../../src/report/findings/json.js'
import {segmentsJson} from '../../src/report/segments/json.js'
import {sentencesJson} from '../../src/report/sentences/json.js'
import {statusJson} from '../../src/report/status/json.js'
import {fromBitext} from '../../src/store/from-bitext.js'
import {teaBitext, teaPair} from './fixture.js'
import {printed} from './printed.js'
import {schemaErrors} from './schema-errors.js'
import {milkEvaluation, milkSentences} from './sentence-fixture.js'
import {teaStatus} from './status-fixture.js'

const json = printed(jsonPieces)

const outputs = {
  check: json([teaPair()], {colour: false, width: 80}),
  segments: segmentsJson(teaBitext().source),
  align: beadsJson('tea', teaBitext()),
  'align-sentences': sentencesJson(milkSentences),
  evaluate: evaluationJson(milkEvaluation),
  status: statusJson([teaStatus()]),
  diff: changesJson([teaChanges()])
}

/** One bead of the tea pair whose translation has changed since a commit. */
function teaChanges(): PairChanges {
  const {source, target, beads} = fromBitext(teaBitext(), {
    source: 'tea.en.md',
    target: 'tea.nl.txt'
  })
  const [bead] = beads
  if (!bead) throw new Error('The tea pair has beads')
  const change = {
    type: 'stale' as const,
    source: {before: 'Tea guide', now: 'Tea guide'},
    target: {before: 'Theegids', now: 'De theegids'},
    bead
  }
  const since = {type: 'revision', name: 'HEAD', commit: '0123456789abcdef'.repeat(3)} as const
  return {name: 'tea', source, target, since, changes: [change]}
}

/** Each breaks one promise of a format, by a change in what we write. */
const broken = [
  {
    what: 'another version',
    name: 'check',
    from: '"version": 1',
    to: '"version": 2',
    says: '/version must be equal to constant'
  },
  {
    what: 'null for absent',
    name: 'check',
    from: '"expected": "2."',
    to: '"expected": null',
    says: '/pairs/0/findings/2/expected must be string'
  },
  {
    what: 'an unknown severity',
    name: 'check',
    from: '"error"',
    to: '"fatal"',
    says: '/pairs/0/findings/2/severity must be equal to one of the allowed values'
  },
  {
    what: 'an unknown key',
    name: 'check',
    from: '"fixable"',
    to: '"fixible"',
    says: "/pairs/0/findings/0 must have required property 'fixable'"
  },
  {
    what: 'a confidence in per cent',
    name: 'check',
    from: '0.98',
    to: '98',
    says: '/pairs/0/findings/0/confidence must be <= 1'
  },
  {
    what: 'lines from 0',
    name: 'check',
    from: '"line": 1,',
    to: '"line": 0,',
    says: '/pairs/0/findings/0/target/start/line must be >= 1'
  },
  {
    what: 'a finding without its own place',
    name: 'check',
    from: '"side": "target"',
    to: '"side": "source"',
    says: "/pairs/0/findings/0 must have required property 'source'"
  },
  {
    what: 'an unknown kind',
    name: 'segments',
    from: '"item"',
    to: '"bullet"',
    says: '/segments/3/kind must be equal to one of the allowed values'
  },
  {
    what: 'a label without its numbering',
    name: 'segments',
    from: '"numbering"',
    to: '"numbers"',
    says: '/segments/3 must have property numbering when property label is present'
  },
  {
    what: 'a shape in words',
    name: 'align',
    from: '"0-1"',
    to: '"none to one"',
    says: '/beads/0/shape must match pattern "^[0-9]+-[0-9]+$"'
  },
  {
    what: 'sentences from 1',
    name: 'align-sentences',
    from: '"index": 0',
    to: '"index": -1',
    says: '/beads/0/source/0/index must be >= 0'
  },
  {
    what: 'rates in per cent',
    name: 'evaluate',
    from: '"recall": 0.5',
    to: '"recall": 50',
    says: '/strict/recall must be <= 1'
  },
  {
    what: 'a count below zero',
    name: 'status',
    from: '"segments": ',
    to: '"segments": -',
    says: '/total/segments must be >= 0'
  },
  {
    what: 'a state that there is not',
    name: 'diff',
    from: '"state": "proposed"',
    to: '"state": "done"',
    says: '/pairs/0/changes/0/state must be equal to one of the allowed values'
  }
] as const

const names = Object.keys(outputs) as readonly (keyof typeof outputs)[]

describe.each(names)('%s.schema.json', (name) => {
  test('describes what is written', () => {
    expect(schemaErrors(name, JSON.parse(outputs[name]))).toEqual([])
  })

  test('says of every key what it is', () => {
    const file = new URL(`../../docs/schema/${name}.schema.json`, import.meta.url)
    expect(undescribed(JSON.parse(readFileSync(file, 'utf8')), '#')).toEqual([])
  })
})

describe('a schema refuses', () => {
  test.each(broken)('$what in $name', ({name, from, to, says}) => {
    expect(outputs[name]).toContain(from)
    expect(schemaErrors(name, JSON.parse(outputs[name].replace(from, to)))).toContain(says)
  })
})

/** Pointers of the properties without a description, their own or that of what they refer to. */
function undescribed(schema: unknown, pointer: string): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) => {
    const here = `${pointer}/${key}`
    const isProperty = /\/properties$/u.test(pointer) && !pointer.includes('/anyOf/')
    const silent = isProperty && !('description' in Object(value)) && !('$ref' in Object(value))
    return [...(silent ? [here] : []), ...undescribed(value, here)]
  })
}

test('beads of a stored alignment are as the schema says, with addresses and states', () => {
  const bitext = teaBitext()
  const stored = fromBitext(bitext, {source: 'tea.en.md', target: 'tea.nl.txt'})
  const beads = stored.beads.map((bead, index) =>
    index === 0 ? {...bead, stale: ['source'] as const, conflict: true as const} : bead
  )
  const written = JSON.parse(beadsJson('tea', bitext, {...stored, beads}))
  expect(written.beads[0]).toMatchObject({state: 'proposed', stale: ['source']})
  expect(schemaErrors('align', written)).toEqual([])
})
