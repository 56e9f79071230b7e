import {describe, expect, test} from 'vitest'
import {defineRule, type RuleOf} from '../../src/check/define-rule.js'
import type {Report} from '../../src/check/report.js'
import {runRule} from '../../src/check/run-rule.js'
import {runRules} from '../../src/check/run-rules.js'
import {noSettings} from '../../src/check/settings.js'
import type {Bitext} from '../../src/model/bead.js'
import {alignDocuments, checkBitext, parseDocument} from '../../src/pipeline.js'

const bitext = pairOf('Dogs stay outside.', '**Honden** blijven buiten.')

function pairOf(source: string, target: string): Bitext {
  return alignDocuments(
    parseDocument(source, {path: 'a.en.md', lang: 'en'}),
    parseDocument(target, {path: 'a.nl.md', lang: 'nl'})
  )
}

function ruleOf(check: RuleOf<undefined>['check'], id = 'own-rule') {
  const example = {name: 'x', source: ['en', ''], target: ['nl', ''], findings: []} as const
  return defineRule({
    id,
    summary: id,
    why: id,
    severity: 'warning',
    category: 'custom',
    examples: [example, example],
    check
  })
}

const context = {settings: noSettings, ignores: [], options: undefined}

/** What comes of reports in plain data, as a module without types may make them. */
function ran(...given: readonly unknown[]) {
  const rule = ruleOf((_, report) => {
    for (const one of given) report(one as Report)
  })
  return runRule({...rule, module: 'own.mjs'}, bitext, context)
}

const [segment] = bitext.target.segments
const [bead] = bitext.beads
if (!segment || !bead) throw new Error('Expected a pair with a segment')
const fine = {message: 'Unexpected dog', side: 'target', place: segment.place, evidence: 0.5}

describe('a report', () => {
  test.each([
    {name: 'no bead', given: {}, score: 0.5, number: undefined},
    {name: 'a bead', given: {bead: {number: 1, confidence: 0.8}}, score: 0.4, number: 1},
    {name: 'the number of a bead', given: {bead: 1}, score: 0.5 * bead.confidence, number: 1},
    {
      name: 'several beads as one',
      given: {bead: {confidence: 0.6}},
      score: 0.3,
      number: undefined
    },
    {
      name: 'a bead that it only names',
      given: {bead: {number: 1, confidence: 0.8}, alone: true},
      score: 0.5,
      number: 1
    }
  ])('with $name scores $score', ({given, score, number}) => {
    const {reports, errors} = ran({...fine, ...given})
    expect(errors).toEqual([])
    expect(reports[0]?.confidence).toBeCloseTo(score, 10)
    expect(reports[0]?.bead).toBe(number)
  })

  test('may say its places as ranges in the text of a segment', () => {
    const [from] = bitext.source.segments
    const range = (start: number, end: number) => ({segment, start, end})
    const {reports} = ran({
      ...fine,
      place: range(0, 6),
      related: [range(7, 14)],
      counterpart: {segment: from, start: 0, end: 4}
    })
    const shown = (side: 'source' | 'target', place = segment.place) =>
      bitext[side].text.slice(place.start.offset, place.end.offset)
    expect(shown('target', reports[0]?.place)).toBe('Honden')
    expect(shown('target', reports[0]?.related?.[0])).toBe('blijven')
    expect(shown('source', reports[0]?.counterpart)).toBe('Dogs')
  })

  test('keeps only what a report has', () => {
    const {reports} = ran({...fine, note: 'why', extra: 1, bead})
    expect(Object.keys(reports[0] ?? {}).sort()).toEqual(
      ['bead', 'confidence', 'message', 'note', 'place', 'side'].sort()
    )
  })
})

const edit = {start: 0, end: 2, insert: ''}
const fix = {title: 'Delete it', side: 'target', edits: [edit], safety: 'sure'}

describe('what is not a report', () => {
  test.each<{readonly given: unknown; readonly says: string}>([
    {given: 'dog', says: 'it is `"dog"`, expected an object'},
    {given: undefined, says: 'it is missing, expected an object'},
    {given: {...fine, message: 3}, says: '`message` is `3`, expected a string'},
    {given: {...fine, evidence: undefined}, says: '`evidence` is missing, expected a number from'},
    {given: {...fine, evidence: 1.2}, says: '`evidence` is `1.2`, expected a number from 0 to 1'},
    {given: {...fine, evidence: Number.NaN}, says: '`evidence` is `NaN`'},
    {given: {...fine, side: 'both'}, says: '`side` is `"both"`, expected `source` or `target`'},
    {
      given: {...fine, place: {start: 1, end: 2}},
      says: '`place` is `{"start":1,"end":2}`, expected a place in the text, or `{segment, start, end}`'
    },
    {given: {...fine, place: undefined}, says: '`place` is missing'},
    {given: {...fine, place: {segment, start: 3, end: 99}}, says: '`place` is an object'},
    {given: {...fine, place: {segment, start: 3, end: 2}}, says: '`place` is an object'},
    {given: {...fine, place: {segment: {...segment}, start: 0, end: 1}}, says: '`place` is an obj'},
    {given: {...fine, side: 'source', place: {segment, start: 0, end: 1}}, says: '`place` is an'},
    {
      given: {...fine, counterpart: {segment, start: 0, end: 1}},
      says: '`counterpart` is an object'
    },
    {given: {...fine, related: segment.place}, says: '`related` is an object, expected a list'},
    {given: {...fine, bead: 7}, says: '`bead` is `7`, expected a bead, or the number of one'},
    {given: {...fine, bead: {number: 1}}, says: '`bead` is `{"number":1}`'},
    {given: {...fine, alone: 'yes'}, says: '`alone` is `"yes"`, expected true or false'},
    {given: {...fine, severity: 'fatal'}, says: '`severity` is `"fatal"`, expected `info`, `warn'},
    {given: {...fine, expected: 1}, says: '`expected` is `1`, expected a string'},
    {given: {...fine, note: null}, says: '`note` is `null`, expected a string'},
    {given: {...fine, fix: {...fix, edits: []}}, says: '`fix` is'},
    {given: {...fine, fix: {...fix, edits: [{...edit, end: 999}]}}, says: '`fix` is an object'},
    {given: {...fine, fix: {...fix, safety: 'maybe'}}, says: '`fix` is an object'},
    {given: {...fine, fix: {...fix, title: undefined}}, says: '`fix` is an object'},
    {given: {...fine, fix, fixRepeats: {start: 1, end: 2}}, says: '`fixRepeats` is `{"start":1'}
  ])('is refused: $says', ({given, says}) => {
    const {reports, errors} = ran(fine, given, fine)
    expect(reports).toHaveLength(2)
    expect(errors).toHaveLength(1)
    expect(errors[0]?.message).toContain(
      `Unexpected report of rule \`own-rule\` of \`own.mjs\`: ${says}`
    )
  })

  test('is told of once for a rule', () => {
    expect(ran({}, {}, fine).errors).toHaveLength(1)
  })
})

describe('a rule that throws', () => {
  const broken = ruleOf((_, report) => {
    report({...fine, side: 'target'})
    throw new TypeError('dogs is undefined\nat somewhere')
  })

  test('is named, and what it reported before counts', () => {
    const {reports, errors} = runRule({...broken, module: 'own.mjs'}, bitext, context)
    expect(reports).toHaveLength(1)
    expect(errors.map(({message}) => message)).toEqual([
      'Cannot run rule `own-rule` of `own.mjs`: dogs is undefined'
    ])
    expect(errors[0]?.cause).toBeInstanceOf(TypeError)
  })

  test('costs the findings of no other rule', () => {
    const other = ruleOf((_, report) => report({...fine, side: 'target'}), 'other-rule')
    const {findings, errors} = runRules(bitext, [broken, other])
    expect(findings.map(({rule}) => rule)).toEqual(['other-rule', 'own-rule'])
    expect(errors).toHaveLength(1)
    expect(() => checkBitext(bitext, {rules: [broken, other]})).toThrow(
      'Cannot run rule `own-rule`: dogs is undefined'
    )
  })

  test('is named as well where it only collects', () => {
    const corpus = {
      collect: () => {
        throw new Error('no items')
      },
      compare: () => []
    }
    const {errors} = runRules(bitext, [{...ruleOf(() => undefined), corpus}])
    expect(errors.map(({message}) => message)).toEqual(['Cannot run rule `own-rule`: no items'])
  })
})
