import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {jsonFault, jsonLocator} from '../../../src/workspace/config/json-places.js'
import {runs} from '../../runs.js'

describe('jsonLocator', () => {
  const text = `{
  "pairs": [
    {"source": "a.md", "target": "b.md"},
    {"source": "c.md",
     "sauce": 1}
  ],
  "rules": {"x\\u0079": "off", "deep": {"a": [[], {}, 1]}}
}`

  test.each([
    {path: [], at: '1:1', why: 'the whole'},
    {path: ['pairs'], at: '2:3', why: 'a key'},
    {path: ['pairs', 0], at: '3:5', why: 'an item'},
    {path: ['pairs', 0, 'target'], at: '3:24', why: 'a key in an item'},
    {path: ['pairs', 1, 'sauce'], at: '5:6', why: 'a key on a line of its own'},
    {path: ['pairs', 1, 'target'], at: '4:5', why: 'the owner of a key that is missing'},
    {path: ['pairs', 9], at: '2:3', why: 'the owner of an item that is missing'},
    {path: ['rules', 'xy'], at: '7:13', why: 'a key with an escape'},
    {path: ['rules', 'deep', 'a', 2], at: '7:54', why: 'after empty values'}
  ])('$at is $why', ({path, at}) => {
    const {line, column} = jsonLocator(text)(path)
    expect(`${line}:${column}`).toBe(at)
  })

  test.each([
    {text: '\uFEFF\r\n {"a": 1}', at: '2:3', why: 'no column for a byte-order mark'},
    {text: '{"a": 1, "a": 2}', at: '1:10', why: 'the last of equal keys, which counts'}
  ])('$why', ({text, at}) => {
    const {line, column} = jsonLocator(text)(['a'])
    expect(`${line}:${column}`).toBe(at)
  })
})

describe('jsonFault', () => {
  test.each([
    {text: '{"a": 1,}', fault: '1:9 Unexpected comma before the end'},
    {text: '[1,]', fault: '1:4 Unexpected comma before the end'},
    {text: '{"a": 1\n "b": 2}', fault: '2:2 Unexpected `"b"`, expected `,` or `}`'},
    {text: '{"a" 1}', fault: '1:6 Unexpected `1`, expected `:`'},
    {text: '{a: 1}', fault: '1:2 Unexpected `a`, expected a key in double quotes'},
    {text: '{"a": yes}', fault: '1:7 Unexpected `yes`, expected a value'},
    {text: "{'a': 1}", fault: "1:2 Unexpected `'`, expected a key in double quotes"},
    {text: '{"a": 1', fault: '1:8 Unexpected end of the file, expected `,` or `}`'},
    {
      text: '{"a": "b',
      fault: '1:7 Unexpected text that is not closed or not escaped, expected a value'
    },
    {
      text: '{"a": "C:\\docs"}',
      fault: '1:7 Unexpected text that is not closed or not escaped, expected a value'
    },
    {text: '// pairs\n{}', fault: '1:1 Unexpected comment, expected a value'},
    {text: '{} {}', fault: '1:4 Unexpected `{`, expected the end of the file'},
    {text: '', fault: '1:1 Unexpected end of the file, expected a value'},
    {text: '[01]', fault: '1:3 Unexpected `1`, expected `,` or `]`'}
  ])('$text: $fault', ({text, fault}) => {
    const found = jsonFault(text)
    expect(found && `${found.line}:${found.column} ${found.what}`).toBe(fault)
  })

  const isJson = (text: string) => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }

  test('finds nothing wrong with JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
        expect(jsonFault(JSON.stringify(value, undefined, indent))).toBeUndefined()
      }),
      {seed: 5}
    )
  })

  test('agrees with JSON.parse on texts that are nearly JSON', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\x"',
      '1',
      '-',
      '1e5',
      '.5',
      'true',
      'nul',
      ' ',
      '\n'
    )
    fc.assert(
      fc.property(fc.array(token, {maxLength: 9}), (tokens) => {
        const text = tokens.join('')
        expect(jsonFault(text) === undefined, text).toBe(isJson(text))
      }),
      {seed: 5, numRuns: runs(3000)}
    )
  })

  test('survives nesting that would exhaust the call stack', () => {
    const text = '['.repeat(200_000)
    expect(jsonFault(text)?.what).toBe('Unexpected end of the file, expected a value')
  })
})
