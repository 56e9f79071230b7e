import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {loadConfig} from '../../src/workspace/config.js'
import {findConfig} from '../../src/workspace/find-config.js'
import {tempFolder} from './temp-folder.js'

const ruleIds = ['segment-missing', 'list-number-parity']

function load(text: string | object) {
  const content = typeof text === 'string' ? text : JSON.stringify(text)
  const folder = tempFolder({'bitext.config.json': content})
  const shown = 'bitext.config.json'
  return loadConfig({path: join(folder, shown), shown}, ruleIds)
}

function problemsOf(text: string | object): readonly string[] {
  const result = load(text)
  if (result.type === 'config') return []
  return result.problems.map(
    ({path, line, column, what, help}) => `${path}:${line}:${column} ${what}; ${help}`
  )
}

const pair = {source: 'a.md', target: 'b.md'}

describe('loadConfig', () => {
  test('gives what the file says', () => {
    const result = load({
      $schema: './docs/schema/config.schema.json',
      pairs: [{...pair, name: 'a', sourceLang: 'en', targetLang: 'pt-BR'}],
      rules: {'segment-missing': 'off'},
      failOn: 'warning'
    })
    expect(result).toMatchObject({
      type: 'config',
      config: {
        pairs: [{...pair, name: 'a', sourceLang: 'en', targetLang: 'pt-BR'}],
        rules: {'segment-missing': 'off'},
        failOn: 'warning'
      }
    })
  })

  test('may start with a byte-order mark', () => {
    expect(load(`\uFEFF${JSON.stringify({pairs: [pair]})}`).type).toBe('config')
  })

  test('needs no rules and no failing severity', () => {
    const result = load({pairs: [pair]})
    expect(result.type === 'config' && result.config.rules).toEqual({})
    expect(result.type === 'config' && 'failOn' in result.config).toBe(false)
  })

  const pairLine = '"pairs": [{"source": "a", "target": "b"}]'

  test.each([
    {
      text: '{"pair": []}',
      problems: [
        '1:1 Missing key `pairs` in the config; Add `pairs`, a list of pairs of documents',
        '1:2 Unexpected key `pair` (did you mean `pairs`?); Remove it, or use one of `$schema`, `pairs`, `rules`, `failOn`'
      ]
    },
    {
      text: '{"pairs": [\n  {"source": "a", "tagret": "b"}]}',
      problems: [
        '2:3 Missing key `target` in this pair; Add `target`, the path of a document',
        '2:19 Unexpected key `tagret` (did you mean `target`?); Remove it, or use one of `name`, `source`, `target`, `sourceLang`, `targetLang`'
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
        '2:38 Unexpected rule id `"Bad Id"`, expected lower-case words joined by hyphens; Write the id as it stands in a report, such as `list-number-parity`'
      ]
    },
    {
      text: `{${pairLine},\n"rules": {"segment-mising": "off"}}`,
      problems: [
        '2:11 Unexpected rule `segment-mising` (did you mean `segment-missing`?); Use one of `segment-missing`, `list-number-parity`'
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
      problems: [
        '2:18 Unexpected `"target"`, expected `,` or `}`; Put the JSON right at this place'
      ]
    },
    {
      text: '{\n  // my pairs\n}',
      problems: [
        '2:3 Unexpected comment, expected a key in double quotes; Remove it: JSON has no comments'
      ]
    }
  ])('refuses $text', ({text, problems}) => {
    expect(problemsOf(text)).toEqual(problems.map((problem) => `bitext.config.json:${problem}`))
  })

  test('refuses a file that is no text', () => {
    expect(() => load('\0')).toThrow('binary')
  })

  test('is quick with thousands of entries', () => {
    const pairs = Array.from({length: 5000}, (_, index) => ({
      source: `docs/en/${index}.md`,
      target: `docs/nl/${index}.md`
    }))
    const start = performance.now()
    expect(load({pairs}).type).toBe('config')
    expect(performance.now() - start).toBeLessThan(500)
  })
})

describe('the schema for editors', () => {
  const schema = JSON.parse(readFileSync('docs/schema/config.schema.json', 'utf8'))
  const valid = new Ajv2020({allErrors: true}).compile(schema)

  test('takes the config of this repository', () => {
    const text = readFileSync('bitext.config.json', 'utf8')
    expect(valid(JSON.parse(text)), JSON.stringify(valid.errors)).toBe(true)
    expect(problemsOf(text)).toEqual([])
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
  ])('agrees with the tool on $why', ({good, config}) => {
    expect(valid(config)).toBe(good)
    expect(problemsOf(config).length === 0).toBe(good)
  })
})

describe('findConfig', () => {
  test.each([
    {from: '.', found: 'bitext.config.json', why: 'the folder itself'},
    {from: 'docs/nl', found: 'docs/bitext.config.json', why: 'the nearest one above'},
    {from: 'src/deep', found: 'bitext.config.json', why: 'one further up'},
    {from: 'vendor/lib/docs', found: undefined, why: 'not past the root of a repository'}
  ])('finds $found from $from: $why', ({from, found}) => {
    const folder = tempFolder({
      'bitext.config.json': '{}',
      'docs/bitext.config.json': '{}',
      'docs/nl/': '',
      'src/deep/': '',
      'vendor/lib/.git/': '',
      'vendor/lib/docs/': ''
    })
    expect(findConfig(join(folder, from))).toBe(found && join(folder, found))
  })
})
