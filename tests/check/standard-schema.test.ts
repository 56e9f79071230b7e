import * as v from 'valibot'
import {describe, expect, test} from 'vitest'
import {defineRule} from '../../src/check/define-rule.js'
import {ruleOptions} from '../../src/check/rule-options.js'
import {decodeWith, isValibot, type StandardSchema} from '../../src/check/standard-schema.js'
import {alignDocuments, checkBitext, parseDocument} from '../../src/pipeline.js'

interface Limit {
  readonly most: number
}

/** A schema of no library. */
const limit: StandardSchema<Limit> = {
  '~standard': {
    version: 1,
    vendor: 'own',
    validate: (value) => {
      const {most = 3} = value as {readonly most?: unknown}
      return typeof most === 'number'
        ? {value: {most}}
        : {issues: [{message: 'most is a number', path: ['most']}]}
    }
  }
}

const later: StandardSchema<Limit> = {
  '~standard': {version: 1, vendor: 'own', validate: async () => ({value: {most: 1}})}
}

describe('a Standard Schema', () => {
  test('decodes, of whatever library it is', () => {
    expect(decodeWith(limit, {})).toEqual({value: {most: 3}})
    expect(decodeWith(limit, {most: 'x'})).toMatchObject({issues: [{message: 'most is a number'}]})
    const schema = v.object({most: v.optional(v.number(), 3)})
    expect(decodeWith(schema, {})).toMatchObject({value: {most: 3}})
    expect([isValibot(schema), isValibot(limit)]).toEqual([true, false])
  })

  test('must be synchronous', () => {
    expect(() => decodeWith(later, {})).toThrow('asynchronous')
  })
})

function ruleWith(options: StandardSchema<Limit>) {
  const example = {name: 'x', source: ['en', ''], target: ['nl', ''], findings: []} as const
  return defineRule({
    id: 'short-title',
    summary: 'Titles are short',
    why: 'x',
    severity: 'info',
    category: 'custom',
    options,
    examples: [example, example],
    check({target: {segments}}, report, {options: {most}}) {
      for (const {text, place} of segments) {
        if (text.length <= most) continue
        report({message: `Unexpected ${text}`, side: 'target', place, evidence: 1})
      }
    }
  })
}

describe('the options of a rule', () => {
  const bitext = alignDocuments(
    parseDocument('Four', {lang: 'en'}),
    parseDocument('Vier', {lang: 'nl'})
  )
  const run = (schema: StandardSchema<Limit>, given?: unknown) =>
    checkBitext(bitext, {
      rules: [ruleWith(schema)],
      ...(given === undefined ? {} : {options: {'short-title': given}})
    }).length

  test('have the defaults of their schema', () => {
    expect([run(limit), run(limit, {most: 4})]).toEqual([1, 0])
  })

  test('are refused with the name of the rule', () => {
    expect(() => run(limit, {most: 'x'})).toThrow(
      'Cannot run rule `short-title`: its options are refused: most is a number'
    )
    expect(() => run(later)).toThrow('rule `short-title`: its options have an asynchronous schema')
  })

  test('are on the page where the schema tells its keys', () => {
    expect(ruleOptions(ruleWith(limit))).toEqual([])
    const schema = v.object({most: v.optional(v.number(), 3)})
    expect(ruleOptions(ruleWith(schema)).map(({name}) => name)).toEqual(['most'])
  })
})
