import {expect, test} from 'vitest'
import {alignDocuments, checkBitext, parseDocument} from '../../src/pipeline.js'

const bitext = alignDocuments(
  parseDocument('The path is 5 miles long.', {lang: 'en'}),
  parseDocument('Het pad is 8 km lang.', {lang: 'nl'})
)

// A right conversion is reported as information by a rule that is an error otherwise.
test.each([
  {given: {}, severity: 'info'},
  {given: {'unit-parity': 'error'}, severity: 'info'},
  {given: {'unit-parity': 'warning'}, severity: 'warning'}
] as const)('with $given a conversion is of severity $severity', ({given, severity}) => {
  const found = checkBitext(bitext, {severities: given})
  expect(found.filter(({rule}) => rule === 'unit-parity').map((one) => one.severity)).toEqual([
    severity
  ])
})
