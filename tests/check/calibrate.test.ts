import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Calibration, calibrated} from '../../src/check/calibrate.js'
import {findingCalibration} from '../../src/check/finding-calibration.js'
import {alignDocuments, checkBitext, parseDocument} from '../../src/pipeline.js'
import {rules} from '../../src/rules/index.js'

const plain: Calibration = {intercept: 1, slope: 0.5, offsets: {surer: 1, doubtful: -1}}
const ids = fc.constantFrom('surer', 'doubtful', 'link-parity', 'a-rule-of-a-user')
const scores = fc.double({min: 0, max: 1, noNaN: true})

describe('calibrated', () => {
  // Expected values computed apart: 1 / (1 + e^−z).
  test.each([
    {rule: 'unknown', score: 0.5, confidence: 0.7311, why: 'z = 1, the intercept alone'},
    {rule: 'unknown', score: 0.9, confidence: 0.8908, why: 'z = 1 + 0.5 · 2.1972'},
    {rule: 'surer', score: 0.5, confidence: 0.8808, why: 'z = 1 + 1'},
    {rule: 'doubtful', score: 0.5, confidence: 0.5, why: 'z = 1 − 1'},
    {rule: 'unknown', score: 0.000001, confidence: 0.2146, why: 'as 0.01, z = 1 − 0.5 · 4.5951'}
  ])('$rule at $score is $confidence ($why)', ({rule, score, confidence}) => {
    expect(calibrated(plain, rule, score)).toBeCloseTo(confidence, 4)
  })

  test.each([0, 1])('what is certain stays certain: %d', (score) => {
    expect(calibrated(plain, 'doubtful', score)).toBe(score)
  })

  test.each([
    ['any', plain],
    ['the fitted', findingCalibration]
  ])('%s calibration is in [0, 1] and never less sure for a higher score', (_name, calibration) => {
    fc.assert(
      fc.property(ids, scores, scores, (rule, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const [from, to] = [calibrated(calibration, rule, low), calibrated(calibration, rule, high)]
        expect(from).toBeGreaterThanOrEqual(0)
        expect(to).toBeLessThanOrEqual(1)
        expect(from).toBeLessThanOrEqual(to)
      })
    )
  })
})

test('the fitted calibration only knows rules that there are', () => {
  const known = new Set(rules.map(({id}) => id))
  expect(Object.keys(findingCalibration.offsets).filter((id) => !known.has(id))).toEqual([])
})

test('the least confidence that is asked for is one after calibration', () => {
  const bitext = alignDocuments(
    parseDocument('The ferry (a new one) leaves at six.', {lang: 'en'}),
    parseDocument('De veerboot (een nieuwe vertrekt om zes uur.', {lang: 'nl'})
  )
  const asked = (calibration: Calibration) =>
    checkBitext(bitext, {calibration, minConfidence: 0.9}).map(({rule}) => rule)
  expect(asked({intercept: 5, slope: 1, offsets: {}})).toContain('bracket-pairs')
  expect(asked({intercept: -5, slope: 1, offsets: {}})).toEqual([])
})
