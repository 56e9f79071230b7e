import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../../../src/rules/index.js'
import {loadConfig} from '../../../src/workspace/config/load-config.js'
import {type CheckWish, resolveCheck} from '../../../src/workspace/config/resolve-check.js'
import {importModule} from '../import-module.js'
import {tempFolder} from '../temp-folder.js'

const pairs = [{source: 'a.md', target: 'b.md'}]

/** The check of `docs/en/{name}` against `docs/nl/{name}` under a config. */
async function resolved(given: object, wish: CheckWish = {}, name = 'guide.md') {
  const folder = tempFolder({'bitext.config.json': JSON.stringify({pairs, ...given})})
  const shown = 'bitext.config.json'
  const result = await loadConfig({path: join(folder, shown), shown}, {rules, importModule})
  if (result.type === 'problems') throw new Error(JSON.stringify(result.problems))
  const files = ['en', 'nl'].map((lang) => ({path: join(folder, 'docs', lang, name), lang}))
  return resolveCheck(result.config, files, wish)
}

describe('the severity of a rule', () => {
  const off = {rules: {'title-repeated': 'off'}}

  test.each([
    {why: 'is its own by default', config: {}, severity: 'warning'},
    {why: 'comes from the config', config: off, severity: 'off'},
    {
      why: 'comes from an override of a path that fits',
      config: {...off, overrides: [{files: ['docs/nl/**'], rules: {'title-repeated': 'error'}}]},
      severity: 'error'
    },
    {
      why: 'does not come from an override of another path',
      config: {...off, overrides: [{files: ['docs/de/**'], rules: {'title-repeated': 'error'}}]},
      severity: 'off'
    },
    {
      why: 'comes from an override of the language',
      config: {overrides: [{languages: ['nl'], rules: {'title-repeated': 'info'}}]},
      severity: 'info'
    },
    {
      why: 'needs path and language of one document',
      config: {
        overrides: [{files: ['docs/en/**'], languages: ['nl'], rules: {'title-repeated': 'info'}}]
      },
      severity: 'warning'
    },
    {
      why: 'is what the last override says',
      config: {
        overrides: [
          {languages: ['nl'], rules: {'title-repeated': 'info'}},
          {files: ['guide.md'], rules: {'title-repeated': 'error'}}
        ]
      },
      severity: 'error'
    },
    {
      why: 'is not what a preset of an override says once the config names it',
      config: {...off, overrides: [{languages: ['nl'], preset: 'strict'}]},
      severity: 'off'
    }
  ])('$why', async ({config, severity}) => {
    expect((await resolved(config)).severities['title-repeated']).toBe(severity)
  })
})

test('a preset of the command line goes before that of the config', async () => {
  const {preset} = await resolved({preset: 'strict'}, {preset: 'structure'})
  expect(preset).toBe('structure')
})

test('rules that are asked for run alone, and also where they are off', async () => {
  const wish = {rule: ['title-repeated']}
  const check = await resolved({rules: {'title-repeated': 'off'}}, wish)
  expect([check.rules.map(({id}) => id), check.severities]).toEqual([
    ['title-repeated'],
    {'title-repeated': 'warning'}
  ])
})

test('rewrites and same words of overrides are added, single values replaced', async () => {
  const check = await resolved({
    linkRewrites: [{from: '/en/', to: '/nl/'}],
    sameWords: ['Rijn'],
    minConfidence: 0.2,
    overrides: [
      {files: ['guide.md'], sameWords: ['Maas'], minConfidence: 0.7},
      {languages: ['de'], sameWords: ['Ems']}
    ]
  })
  expect([check.settings, check.minConfidence]).toEqual([
    {linkRewrites: [{from: '/en/', to: '/nl/'}], sameWords: ['Rijn', 'Maas']},
    0.7
  ])
})
