import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {rules} from '../../../../src/rules/index.js'
import {type Config, loadConfig} from '../../../../src/workspace/config/load-config.js'
import {importModule} from '../../import-module.js'
import {type Files, tempFolder} from '../../temp-folder.js'

const name = 'site/bitext.config.json'

/** Loads `site/bitext.config.json`, by default with one pair, among other files. */
function load(config: object, files: Files = {}) {
  const text = JSON.stringify(config, undefined, 1)
  const folder = tempFolder({...files, [name]: text})
  const file = {path: join(folder, name), shown: name}
  return loadConfig(file, {rules, importModule})
}

async function loaded(config: object, files: Files): Promise<Config> {
  const result = await load(config, files)
  if (result.type === 'problems') throw new Error(JSON.stringify(result.problems))
  return result.config
}

/** Each with its place, as it is printed. */
async function problems(config: object, files: Files = {}): Promise<readonly string[]> {
  const result = await load(config, files)
  if (result.type === 'config') return []
  return result.problems.map(({path, line, what}) => `${path}:${line} ${what}`)
}

const pairs = [{source: 'a.md', target: 'b.md'}]

describe('a config that extends others', () => {
  test('has their lists before its own, in order, and their pairs', async () => {
    const config = await loaded(
      {extends: ['./one.yaml', './two.json'], sameWords: ['C'], pairs},
      {
        'site/one.yaml': 'sameWords: [A]\npairs: [{source: x.md, target: y.md}]\n',
        'site/two.json': '{"sameWords": ["B"]}'
      }
    )
    expect(config.layer.sameWords).toEqual(['A', 'B', 'C'])
    expect(config.pairs.map(({source}) => source)).toEqual(['x.md', 'a.md'])
    expect(config.extended.map((path) => path.split('/').at(-1))).toEqual(['one.yaml', 'two.json'])
  })

  test('has the last value of what is no list, and rules one by one', async () => {
    const config = await loaded(
      {extends: './base.json', failOn: 'warning', rules: {'unused-ignore': 'info'}, pairs},
      {
        'site/base.json': JSON.stringify({
          failOn: 'never',
          maxWarnings: 3,
          rules: {'unused-ignore': ['error', {requireReason: true}], 'term-drift': 'off'}
        })
      }
    )
    expect([config.failOn, config.maxWarnings]).toEqual(['warning', 3])
    expect(config.layer.severities).toEqual({'unused-ignore': 'info', 'term-drift': 'off'})
    expect(config.layer.options).toEqual({'unused-ignore': {requireReason: true}})
  })

  test('has no need of pairs where those that it extends have some', async () => {
    const config = await loaded({extends: '../base.json'}, {'base.json': JSON.stringify({pairs})})
    expect(config.pairs).toEqual([{source: '../a.md', target: '../b.md'}])
  })

  test('has paths and globs of a file start from the folder of that file', async () => {
    const base = {
      exclude: ['drafts/', 'site/old/**', '*.tmp.md', '**/new/**', '*/own/a.md', 'other/**'],
      glossary: 'terms.csv',
      baseline: './accepted.json',
      overrides: [{files: ['site/legal/**'], glossary: 'law.csv'}]
    }
    const config = await loaded(
      {extends: '../base.json', exclude: ['own/**'], pairs},
      {'base.json': JSON.stringify(base)}
    )
    expect(config.exclude).toEqual([
      'drafts/',
      'old/**',
      '*.tmp.md',
      '**/new/**',
      'own/a.md',
      '../other/**',
      'own/**'
    ])
    const root = config.folder.replace(/\/site$/, '')
    expect(config.layer.glossary?.path).toBe(join(root, 'terms.csv'))
    expect(config.baseline?.path).toBe(join(root, 'accepted.json'))
    const [override] = config.overrides
    expect([override?.files, override?.glossary?.path]).toEqual([
      ['legal/**'],
      join(root, 'law.csv')
    ])
  })

  test('may build on one that builds on another, and reads a shared one once', async () => {
    const config = await loaded(
      {extends: ['./a.json', './b.json'], pairs},
      {
        'site/a.json': '{"extends": "./base.json", "sameWords": ["A"]}',
        'site/b.json': '{"extends": "./base.json", "sameWords": ["B"]}',
        'site/base.json': '{"sameWords": ["Base"]}'
      }
    )
    expect(config.layer.sameWords).toEqual(['Base', 'A', 'B'])
  })
})

const rule = `{id: 'todo-left', summary: 'x', why: 'y', severity: 'info', category: 'custom', examples: [], check() {}}`

describe('a config that extends a package', () => {
  test.each([
    {how: 'its config by name', extend: '@tide/bitext', file: 'bitext.config.yaml'},
    {how: 'its main', extend: '@tide/bitext', file: 'lib/strict.yaml'},
    {how: 'a path in it', extend: '@tide/bitext/lib/strict.yaml', file: 'lib/strict.yaml'}
  ])('finds $how', async ({extend, file}) => {
    const config = await loaded(
      {extends: extend, pairs},
      {
        'node_modules/@tide/bitext/package.json': '{"main": "lib/strict.yaml"}',
        [`node_modules/@tide/bitext/${file}`]: 'sameWords: [Shared]\n'
      }
    )
    expect(config.layer.sameWords).toEqual(['Shared'])
  })

  test('has its rules and glossary from the package, and globs from its own folder', async () => {
    const config = await loaded(
      {extends: 'bitext-config-tide', pairs},
      {
        'node_modules/bitext-config-tide/bitext.config.json': JSON.stringify({
          glossary: 'terms.csv',
          exclude: ['docs/drafts/'],
          ruleModules: ['./rules.mjs'],
          rules: {'todo-left': 'error'}
        }),
        'node_modules/bitext-config-tide/rules.mjs': `export const one = ${rule}`
      }
    )
    expect(config.layer.glossary?.path).toMatch(/node_modules\/bitext-config-tide\/terms\.csv$/)
    expect(config.exclude).toEqual(['docs/drafts/'])
    expect(config.rules.at(-1)?.id).toBe('todo-left')
    expect(config.layer.severities).toEqual({'todo-left': 'error'})
  })
})

describe('what is wrong with it', () => {
  test('a circle, with all that is in it', async () => {
    const files = {
      'site/a.json': '{"extends": "./b.json"}',
      'site/b.json': '{"extends": "./a.json"}'
    }
    expect(await problems({extends: './a.json', pairs}, files)).toEqual([
      'site/b.json:1 Unexpected circle of `extends`: `site/a.json` → `site/b.json` → `site/a.json`'
    ])
  })

  test('a config that extends itself', async () => {
    expect(await problems({extends: './bitext.config.json', pairs})).toEqual([
      `${name}:2 Unexpected circle of \`extends\`: \`${name}\` → \`${name}\``
    ])
  })

  test.each([
    {
      extend: './bse.json',
      says: `${name}:2 Cannot find the file \`./bse.json\` that this config extends`
    },
    {
      extend: 'bitext-config-none',
      says: `${name}:2 Cannot find the package \`bitext-config-none\` that this config extends, or a config in it`
    },
    {
      extend: 5,
      says: `${name}:2 Unexpected \`5\` for \`extends\`, expected a path or a list of paths`
    }
  ])('extends: $extend', async ({extend, says}) => {
    expect(await problems({extends: extend, pairs})).toEqual([says])
  })

  test.each([
    {
      base: '{"falOn": "never"}',
      says: 'site/base.json:1 Unexpected key `falOn` (did you mean `failOn`?)'
    },
    {base: '{"rules": {"none": "off"}}', says: 'site/base.json:1 Unexpected rule `none`'},
    {base: '{"overrides": [{"preset": "strict"}]}', says: 'site/base.json:1 Missing key `files`'},
    {base: '{', says: 'site/base.json:1 '},
    {base: '{"ruleModules": ["./none.mjs"]}', says: 'site/base.json:1 Cannot find the file'}
  ])('a mistake in another file, at its place there: $base', async ({base, says}) => {
    const config = {
      sameWords: ['A'],
      extends: './base.json',
      overrides: [{languages: ['nl'], preset: 'strict'}],
      pairs
    }
    const [first = '', ...others] = await problems(config, {'site/base.json': base})
    expect(others).toEqual([])
    expect(first).toContain(says)
  })

  test('no pairs anywhere', async () => {
    expect(await problems({extends: './base.json'}, {'site/base.json': '{}'})).toEqual([
      `${name}:1 Missing key \`pairs\` in the config`
    ])
  })
})
