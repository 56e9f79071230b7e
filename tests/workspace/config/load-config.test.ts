import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import * as v from 'valibot'
import {describe, expect, test} from 'vitest'
import {rules} from '../../../src/rules/index.js'
import {findConfig} from '../../../src/workspace/config/find-config.js'
import {loadConfig} from '../../../src/workspace/config/load-config.js'
import {importModule} from '../import-module.js'
import {type Files, tempFolder} from '../temp-folder.js'

/** Two of the rules, one with options. */
const known = rules
  .filter(({id}) => id === 'segment-missing' || id === 'list-number-parity')
  .map((rule) =>
    rule.id === 'segment-missing'
      ? {
          ...rule,
          options: v.object({
            sections: v.optional(v.boolean(), true),
            atLeast: v.optional(v.number(), 1)
          })
        }
      : rule
  )

function load(text: string | object) {
  const content = typeof text === 'string' ? text : JSON.stringify(text)
  const folder = tempFolder({'bitext.config.json': content})
  const shown = 'bitext.config.json'
  return loadConfig({path: join(folder, shown), shown}, {rules: known, importModule})
}

function loadAs(name: string, text: string, files: Files = {}) {
  const folder = tempFolder({...files, [name]: text})
  return loadConfig({path: join(folder, name), shown: name}, {rules: known, importModule})
}

async function problemsOf(text: string | object): Promise<readonly string[]> {
  const result = await load(text)
  if (result.type === 'config') return []
  return result.problems.map(
    ({path, line, column, what, help}) => `${path}:${line}:${column} ${what}; ${help}`
  )
}

const pair = {source: 'a.md', target: 'b.md'}

/** A rule as a module writes it. */
function own(id: string): string {
  return `{id: '${id}', summary: 'x', why: 'y', severity: 'info', category: 'custom', examples: [], check() {}}`
}

/** A schema of no library that has the function as its validator. */
function schema(validate: string): string {
  return `{'~standard': {version: 1, vendor: 'own', validate: ${validate}}}`
}

const pairs = '"pairs": [{"source": "a", "target": "b"}]'

describe('loadConfig', () => {
  test('gives what the file says', async () => {
    const result = await load({
      $schema: './docs/schema/config.schema.json',
      pairs: [{...pair, name: 'a', sourceLang: 'en', targetLang: 'pt-BR'}],
      rules: {'segment-missing': 'off'},
      failOn: 'warning'
    })
    expect(result).toMatchObject({
      type: 'config',
      config: {
        pairs: [{...pair, name: 'a', sourceLang: 'en', targetLang: 'pt-BR'}],
        layer: {severities: {'segment-missing': 'off'}},
        failOn: 'warning'
      }
    })
  })

  test('may start with a byte-order mark', async () => {
    expect((await load(`\uFEFF${JSON.stringify({pairs: [pair]})}`)).type).toBe('config')
  })

  test('needs no rules and no failing severity', async () => {
    const result = await load({pairs: [pair]})
    expect(result.type === 'config' && result.config.layer.severities).toEqual({})
    expect(result.type === 'config' && 'failOn' in result.config).toBe(false)
  })

  const pairLine = '"pairs": [{"source": "a", "target": "b"}]'

  test.each([
    {
      text: '{"pair": []}',
      problems: [
        '1:1 Missing key `pairs` in the config; Add `pairs`, a list of pairs of documents',
        '1:2 Unexpected key `pair` (did you mean `pairs`?); Remove it, or use one of `$schema`, `extends`, `pairs`, `expect`, `exclude`, `preset`, `rules`, `linkRewrites`, `sameWords`, `glossary`, `minConfidence`, `overrides`, `failOn`, `maxWarnings`, `baseline`, `iso17100`, `ruleModules`'
      ]
    },
    {
      text: '{"pairs": [\n  {"source": "a", "tagret": "b"}]}',
      problems: [
        '2:3 Missing key `target` in this pair; Add `target`, the path of a document',
        '2:19 Unexpected key `tagret` (did you mean `target`?); Remove it, or use one of `name`, `source`, `target`, `sourceLang`, `targetLang`, `expect`'
      ]
    },
    {
      text: '{"pairs": []}',
      problems: [
        '1:2 Unexpected empty list for `pairs`, expected at least one pair; Name a pair: `{"source": "docs/{name}.en.md", "target": "docs/{name}.nl.md"}`'
      ]
    },
    {
      text: '{"pairs": "a.md"}',
      problems: ['1:2 Unexpected `"a.md"` for `pairs`, expected a list; Write `pairs` in that form']
    },
    {
      text: '{"pairs": ["a.md", {"source": 1, "target": null}]}',
      problems: [
        '1:12 Unexpected `"a.md"` for item 1 of `pairs`, expected an object; Write item 1 of `pairs` in that form',
        '1:21 Unexpected `1` for `source`, expected a text; Write `source` in that form',
        '1:34 Unexpected `null` for `target`, expected a text; Write `target` in that form'
      ]
    },
    {
      text: '{"pairs": [{"source": " ", "target": "b", "name": ""}]}',
      problems: [
        '1:13 Unexpected empty text for `source`, expected the path of a document; Write it, or remove the pair',
        '1:43 Unexpected empty text for `name`, expected a name; Write it, or remove the key'
      ]
    },
    {
      text: '{"pairs": [{"source": "a", "target": "b", "targetLang": "Dutch!"}]}',
      problems: [
        '1:43 Unexpected `"Dutch!"` for `targetLang`, expected a language tag; Write a BCP 47 tag such as `en`, `nl` or `pt-BR`'
      ]
    },
    {
      text: `{${pairLine},\n"failOn": "errors"}`,
      problems: [
        '2:1 Unexpected `"errors"` for `failOn`, expected one of `error`, `warning`, `info`, `never`; Write one of them (did you mean `error`?)'
      ]
    },
    {
      text: `{${pairLine},\n"rules": {"segment-missing": "warn", "Bad Id": "off"}}`,
      problems: [
        '2:11 Unexpected `"warn"` for `segment-missing`, expected one of `off`, `info`, `warning`, `error`; Write one of them',
        '2:38 Unexpected rule `Bad Id`; Use one of `segment-missing`, `list-number-parity`'
      ]
    },
    {
      text: `{${pairLine},\n"rules": {"segment-mising": "off"}}`,
      problems: [
        '2:11 Unexpected rule `segment-mising` (did you mean `segment-missing`?); Use one of `segment-missing`, `list-number-parity`'
      ]
    },
    {
      text: `{${pairLine},\n"rules": {"segment-missing": ["error", {"section": false}]}}`,
      problems: [
        '2:41 Unexpected key `section` (did you mean `sections`?); Remove it, or use one of `sections`, `atLeast`'
      ]
    },
    {
      text: `{${pairLine},\n"rules": {"segment-missing": {"options": {"sections": 1}}}}`,
      problems: [
        '2:43 Unexpected `1` for `sections`, expected `true` or `false`; Write `sections` in that form'
      ]
    },
    {
      text: `{${pairLine},\n"rules": {"list-number-parity": ["error", {}]}}`,
      problems: [
        '2:43 Unexpected options for `list-number-parity`: it has none; Write only its severity'
      ]
    },
    {
      text: `{${pairLine},\n"rules": {"segment-missing": {"severty": "off"}}}`,
      problems: [
        '2:31 Unexpected key `severty` (did you mean `severity`?); Remove it, or use one of `severity`, `options`'
      ]
    },
    {
      text: `{${pairLine},\n"rules": {"segment-missing": []}}`,
      problems: [
        '2:11 Unexpected list for `segment-missing`, expected a severity, or `[severity, options]`; Write `segment-missing` in that form'
      ]
    },
    {
      text: `{${pairLine},\n"minConfidence": 90, "maxWarnings": 1.5, "iso17100": "yes"}`,
      problems: [
        '2:1 Unexpected `90` for `minConfidence`, expected 1 or less; Write `minConfidence` in that form',
        '2:22 Unexpected `1.5` for `maxWarnings`, expected a whole number; Write `maxWarnings` in that form',
        '2:42 Unexpected `"yes"` for `iso17100`, expected `true` or `false`; Write `iso17100` in that form'
      ]
    },
    {
      text: `{${pairLine},\n"overrides": [{"rules": {}}, {"languages": ["Dutch!"], "sameWord": []}]}`,
      problems: [
        '2:45 Unexpected `"Dutch!"` for item 1 of `languages`, expected a language tag; Write a BCP 47 tag such as `en`, `nl` or `pt-BR`',
        '2:56 Unexpected key `sameWord` (did you mean `sameWords`?); Remove it, or use one of `files`, `languages`, `preset`, `rules`, `linkRewrites`, `sameWords`, `glossary`, `minConfidence`'
      ]
    },
    {
      text: `{${pairLine},\n"overrides": [{"rules": {}}]}`,
      problems: [
        '2:15 Missing key `files` or `languages` in this override; Say which documents it applies to, or move its keys to the top of the config'
      ]
    },
    {
      text: `{${pairLine},\n"linkRewrites": [{"from": "/en/", "too": "/nl/"}]}`,
      problems: [
        '2:18 Missing key `to` in this object; Add `to`',
        '2:35 Unexpected key `too` (did you mean `to`?); Remove it, or use one of `from`, `to`'
      ]
    },
    {
      text: '[]',
      problems: [
        '1:1 Unexpected list for the config, expected an object; Write the config in that form'
      ]
    },
    {
      text: '{"pairs": [[]]}',
      problems: [
        '1:12 Unexpected list for item 1 of `pairs`, expected an object; Write item 1 of `pairs` in that form'
      ]
    },
    {
      text: 'null',
      problems: [
        '1:1 Unexpected `null` for the config, expected an object; Write the config in that form'
      ]
    },
    {
      text: '{"pairs": [\n  {"source": "a" "target": "b"}]}',
      problems: ['2:18 Unexpected `"target"`, expected `,` or `}`; Correct the JSON here']
    },
    {
      text: '{\n  // my pairs\n}',
      problems: [
        '2:3 Unexpected comment, expected a key in double quotes; Remove it: JSON has no comments. A `bitext.config.yaml` may have them'
      ]
    }
  ])('refuses $text', async ({text, problems}) => {
    expect(await problemsOf(text)).toEqual(
      problems.map((problem) => `bitext.config.json:${problem}`)
    )
  })

  test('refuses a file that is no text', async () => {
    await expect(load('\0')).rejects.toThrow('binary')
  })
})

describe('the schema for editors', () => {
  const schema = JSON.parse(readFileSync('docs/schema/config.schema.json', 'utf8'))
  const valid = new Ajv2020({allErrors: true, strictTuples: false}).compile(schema)

  test('takes the config of this repository', async () => {
    const text = readFileSync('bitext.config.json', 'utf8')
    expect(valid(JSON.parse(text)), JSON.stringify(valid.errors)).toBe(true)
    expect(await problemsOf(text)).toEqual([])
  })

  test.each([
    {good: true, config: {pairs: [pair]}, why: 'the least there can be'},
    {
      good: true,
      config: {$schema: 'x', pairs: [pair], rules: {}, failOn: 'never'},
      why: 'all keys'
    },
    {
      good: true,
      config: {pairs: [{...pair, name: 'a b', sourceLang: 'zh-Hant-TW'}]},
      why: 'a name'
    },
    {good: true, config: {pairs: [pair], rules: {'segment-missing': 'info'}}, why: 'a rule'},
    {
      good: true,
      config: {
        pairs: [pair],
        preset: 'strict',
        exclude: ['drafts/'],
        overrides: [{files: ['a.md'], rules: {'list-number-parity': ['error']}}],
        linkRewrites: [{from: '/en/', to: ''}],
        sameWords: ['Bitext'],
        minConfidence: 0.5,
        maxWarnings: 3,
        iso17100: true,
        baseline: 'b.json'
      },
      why: 'most keys'
    },
    {
      good: true,
      config: {pairs: [pair], rules: {'list-number-parity': {severity: 'off'}}},
      why: 'a severity in an object'
    },
    {
      good: false,
      config: {pairs: [pair], rules: {'list-number-parity': ['off', 1]}},
      why: 'a number for options'
    },
    {good: false, config: {pairs: [pair], preset: 'loose'}, why: 'an unknown preset'},
    {good: false, config: {pairs: [pair], sameWords: 'Bitext'}, why: 'a text for a list'},
    {good: false, config: {pairs: [pair], minConfidence: 2}, why: 'too high a confidence'},
    {good: false, config: {}, why: 'no pairs'},
    {good: false, config: [], why: 'a list'},
    {good: false, config: {pairs: [pair], rule: {}}, why: 'an unknown key'},
    {good: false, config: {pairs: []}, why: 'no pair'},
    {good: false, config: {pairs: {}}, why: 'pairs as an object'},
    {good: false, config: {pairs: [[]]}, why: 'a pair as a list'},
    {good: false, config: {pairs: [{source: 'a'}]}, why: 'half a pair'},
    {good: false, config: {pairs: [{...pair, lang: 'nl'}]}, why: 'an unknown key of a pair'},
    {good: false, config: {pairs: [{...pair, name: ''}]}, why: 'an empty name'},
    {good: false, config: {pairs: [{...pair, sourceLang: 'english'}]}, why: 'no language tag'},
    {good: false, config: {pairs: [{...pair, targetLang: 'nl_BE'}]}, why: 'a tag with _'},
    {good: false, config: {pairs: [pair], rules: []}, why: 'rules as a list'},
    {
      good: false,
      config: {pairs: [pair], rules: {'segment-missing': 2}},
      why: 'a number for a severity'
    },
    {good: false, config: {pairs: [pair], rules: {A: 'off'}}, why: 'a rule in capitals'},
    {good: false, config: {pairs: [pair], failOn: 'off'}, why: 'a severity that fails nothing'},
    {good: false, config: {$schema: 1, pairs: [pair]}, why: 'a number for the schema'}
  ])('agrees with the tool on $why', async ({good, config}) => {
    expect(valid(config)).toBe(good)
    expect((await problemsOf(config)).length === 0).toBe(good)
  })
})

describe('other formats', () => {
  test.each([
    {
      name: 'bitext.config.yaml',
      text: '# Ours\npairs:\n  - {source: a.md, target: b.md}\nrules:\n  segment-missing: "off"\n'
    },
    {
      name: 'bitext.config.mjs',
      text: "export default {pairs: [{source: 'a.md', target: 'b.md'}], rules: {'segment-missing': 'off'}}"
    },
    {
      name: 'package.json',
      text: '{"name": "x", "bitext": {"pairs": [{"source": "a.md", "target": "b.md"}], "rules": {"segment-missing": "off"}}}'
    }
  ])('$name says the same', async ({name, text}) => {
    expect(await loadAs(name, text)).toMatchObject({
      type: 'config',
      config: {pairs: [pair], layer: {severities: {'segment-missing': 'off'}}}
    })
  })

  test.each([
    {
      name: 'bitext.config.yaml',
      text: 'pairs:\n  - source: a.md\n    tagret: b.md\nrules:\n  segment-mising: off\n',
      problems: [
        ['bitext.config.yaml', 2, 5, 'Missing key `target` in this pair'],
        ['bitext.config.yaml', 3, 5, 'Unexpected key `tagret` (did you mean `target`?)']
      ]
    },
    {
      name: 'bitext.config.yaml',
      text: 'pairs:\n  - {source: a.md, target: b.md}\nrules:\n  segment-mising: info\n',
      problems: [
        [
          'bitext.config.yaml',
          4,
          3,
          'Unexpected rule `segment-mising` (did you mean `segment-missing`?)'
        ]
      ]
    },
    {
      name: 'bitext.config.yaml',
      text: 'pairs: [a\nrules: {}\n',
      problems: [
        [
          'bitext.config.yaml',
          2,
          1,
          'Cannot read the YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'
        ]
      ]
    },
    {
      name: 'bitext.config.mjs',
      text: "export default {pairs: [{source: 'a.md', target: 'b.md', nam: ''}]}",
      problems: [
        [
          'bitext.config.mjs: pairs[0].nam',
          undefined,
          undefined,
          'Unexpected key `nam` (did you mean `name`?)'
        ]
      ]
    },
    {
      name: 'bitext.config.mjs',
      text: 'export const config = {}',
      problems: [
        ['bitext.config.mjs', undefined, undefined, 'Missing default export, expected the config']
      ]
    },
    {
      name: 'bitext.config.mjs',
      text: 'throw new Error("no luck")',
      problems: [['bitext.config.mjs', undefined, undefined, 'Cannot load the module: no luck']]
    },
    {
      name: 'package.json',
      text: '{\n  "bitext": {"pairs": [], "rule": 1}}',
      problems: [
        ['package.json', 2, 14, 'Unexpected empty list for `pairs`, expected at least one pair'],
        ['package.json', 2, 27, 'Unexpected key `rule` (did you mean `rules`?)']
      ]
    }
  ])('$name is refused where it is wrong: $problems', async ({name, text, problems}) => {
    const result = await loadAs(name, text)
    expect(
      result.type === 'problems' &&
        result.problems.map(({path, line, column, what}) => [path, line, column, what])
    ).toEqual(problems)
  })
})

describe('rule modules', () => {
  test('add their rules, which the config may then set', async () => {
    const result = await loadAs(
      'bitext.config.json',
      `{${pairs}, "ruleModules": ["./rules/own.mjs"], "rules": {"no-shouting": "error"}}`,
      {'rules/own.mjs': `export const noShouting = ${own('no-shouting')}\nexport const other = 3`}
    )
    expect(
      result.type === 'config' && [
        result.config.rules.map(({id}) => id),
        result.config.layer.severities
      ]
    ).toEqual([['segment-missing', 'list-number-parity', 'no-shouting'], {'no-shouting': 'error'}])
  })

  test.each([
    {
      module: `export default [${own('segment-missing')}]`,
      says: 'Unexpected second rule `segment-missing`'
    },
    {
      module: `export default ${own('no-shouting').replace('info', 'loud')}`,
      says: 'Unexpected `severity` of rule `no-shouting`: `"loud"`, expected `("info" | "warning" | "error")` (`./own.mjs`)'
    },
    {
      module: `export default ${own('NoShouting')}`,
      says: 'Unexpected `id` of rule `NoShouting`: `"NoShouting"`, expected kebab case'
    },
    {
      module: `export default {...${own('no-shouting')}, examples: [{name: 'x'}]}`,
      says: 'Unexpected `examples.0.source` of rule `no-shouting`: `undefined`'
    },
    {
      module: `export default {...${own('no-shouting')}, options: {parse() {}}}`,
      says: 'Unexpected `options` of rule `no-shouting`'
    },
    {
      module: `export default {...${own('no-shouting')}, options: ${schema('async () => ({value: 1})')}}`,
      says: 'Unexpected options of rule `no-shouting`: its options have an asynchronous schema'
    },
    {
      module: `export default {...${own('no-shouting')}, options: ${schema("() => ({issues: [{message: 'most is missing'}]})")}}`,
      says: 'Missing defaults for the options of rule `no-shouting`: most is missing'
    },
    {module: 'export const rule = 1', says: 'Missing rule in `./own.mjs`'},
    {module: 'export default (', says: 'Cannot load the module'},
    {module: undefined, says: 'Cannot find the file `./own.mjs`'}
  ])('are refused in words: $says', async ({module, says}) => {
    const text = `{${pairs},\n"ruleModules": ["./own.mjs"]}`
    const files = module === undefined ? {} : {'own.mjs': module}
    const result = await loadAs('bitext.config.json', text, files)
    const [problem] = result.type === 'problems' ? result.problems : []
    expect(problem).toMatchObject({path: 'bitext.config.json', line: 2, column: 17})
    expect(problem?.what).toContain(says)
  })
})

describe('options with a schema of another library', () => {
  const validate = `(value) => value.most === undefined || typeof value.most === 'number'
    ? {value}
    : {issues: [{message: 'most is a number', path: [{key: 'most'}]}]}`
  const module = `export default {...${own('no-shouting')}, options: ${schema(validate)}}`

  function loadWith(options: string) {
    const text = `{${pairs}, "ruleModules": ["own.mjs"],\n"rules": {"no-shouting": ["error", ${options}]}}`
    return loadAs('bitext.config.json', text, {'own.mjs': module})
  }

  test('are taken as they are', async () => {
    const result = await loadWith('{"most": 4}')
    expect(result.type === 'config' && result.config.layer.options).toEqual({
      'no-shouting': {most: 4}
    })
    expect(result.type === 'config' && result.config.rules.at(-1)?.module).toBe('own.mjs')
  })

  test('are refused in the words of the library, at their place', async () => {
    const result = await loadWith('{"most": "x"}')
    expect(result.type === 'problems' && result.problems).toMatchObject([
      {line: 2, column: 37, what: 'Unexpected option of `no-shouting`: most is a number'}
    ])
  })
})

describe('findConfig', () => {
  test.each([
    {from: '.', found: 'bitext.config.json', why: 'the folder itself'},
    {from: 'docs/nl', found: 'docs/bitext.config.json', why: 'the nearest one above'},
    {from: 'src/deep', found: 'bitext.config.json', why: 'one further up'},
    {from: 'yaml', found: 'yaml/bitext.config.yaml', why: 'in YAML'},
    {from: 'own', found: 'own/package.json', why: 'a key of the manifest'},
    {from: 'other', found: 'bitext.config.json', why: 'not a manifest without the key'},
    {from: 'vendor/lib/docs', found: undefined, why: 'not past the root of a repository'}
  ])('finds $found from $from: $why', ({from, found}) => {
    const folder = tempFolder({
      'bitext.config.json': '{}',
      'docs/bitext.config.json': '{}',
      'docs/nl/': '',
      'src/deep/': '',
      'yaml/bitext.config.yaml': '',
      'own/package.json': '{"bitext": {}}',
      'other/package.json': '{"name": "bitext"}',
      'vendor/lib/.git/': '',
      'vendor/lib/docs/': ''
    })
    expect(findConfig(join(folder, from))).toBe(found && join(folder, found))
  })
})
