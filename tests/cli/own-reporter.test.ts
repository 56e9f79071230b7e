import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Files, tempFolder} from '../workspace/temp-folder.js'
import {runCli} from './run-cli.js'

const source = '# Plan\n\n1. First we listen.\n2. Then we act.\n'
const target = '# Plan\n\n1. Eerst luisteren we.\n• Dan doen we iets.\n'

/** A pair with one error, and a reporter in `mine.mjs`. */
function folder(reporter: string, files: Files = {}): string {
  return tempFolder({'a.en.md': source, 'a.nl.md': target, 'mine.mjs': reporter, ...files})
}

function check(cwd: string, ...formats: readonly string[]) {
  const flags = formats.flatMap((format) => ['--format', format])
  return runCli(['check', 'a.en.md', 'a.nl.md', ...flags], {cwd})
}

describe('a reporter from a module', () => {
  test.each([
    {
      how: 'the default export',
      code: 'export default {report: (pairs) => [String(pairs.length), " x\\n"]}'
    },
    {
      how: 'the export `reporter`',
      code: 'export const reporter = {report: (pairs) => pairs.length + " x\\n"}'
    }
  ])('is $how, and writes to stdout', async ({code}) => {
    const result = await check(folder(code), './mine.mjs')
    expect(result).toMatchObject({code: 1, stdout: '1 x\n', stderr: ''})
  })

  test('writes to a file, over its own report only', async () => {
    const code =
      'export default {report: () => "own report\\n", isOwn: ({start}) => start.startsWith("own")}'
    const cwd = folder(code, {'notes.txt': 'mine\n'})
    for (const _ of ['first', 'again']) {
      const {stderr} = await check(cwd, './mine.mjs=out.txt')
      expect(stderr).toBe('Wrote out.txt\n')
    }
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toBe('own report\n')
    const refused = await check(cwd, './mine.mjs=notes.txt')
    expect([refused.code, readFileSync(join(cwd, 'notes.txt'), 'utf8')]).toEqual([2, 'mine\n'])
  })

  test('gets findings, both texts if it needs them, and what a report must know', async () => {
    const code = `export default {
      needs: 'texts',
      report(pairs, {colour, rules, version}) {
        const [{name, findings: [finding], bitext}] = pairs
        const {rule, at, reason} = finding
        const sentences = bitext.target.segments.map((segment) => segment.sentences.length)
        return JSON.stringify({name, rule, line: at.line ?? at.start.line, reason, sentences,
          colour, version: typeof version, rules: rules.length > 10}) + '\\n'
      }
    }`
    const {stdout, stderr} = await check(folder(code), './mine.mjs')
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({
      name: 'a.en.md → a.nl.md',
      rule: 'list-kind-parity',
      line: 4,
      reason: 'Unexpected `•`, expected `2.`',
      sentences: [1, 1, 1],
      colour: false,
      version: 'string',
      rules: true
    })
  })
})

describe('a module that is no good exits with 2 and says why', () => {
  test.each([
    {code: 'export const other = 1', says: 'mine.mjs: Missing default export, expected a reporter'},
    {code: 'export default {report: 5}', says: 'mine.mjs: Unexpected `report` of the reporter'},
    {
      code: 'export default {report() {}, needs: "all"}',
      says: 'mine.mjs: Unexpected `needs` of the reporter'
    },
    {code: 'export default {', says: 'mine.mjs: Cannot load the module: '},
    {
      code: 'export default {report() { throw new Error("no luck") }}',
      says: 'mine.mjs: Cannot make the report: no luck'
    },
    {
      code: 'export default {report: async () => "x"}',
      says: 'mine.mjs: Cannot make the report: `report` gives neither a text nor a list of texts'
    },
    {
      code: 'export default {report: () => [5]}',
      says: 'mine.mjs: Cannot make the report: a piece is not a text: 5'
    }
  ])('$code', async ({code, says}) => {
    const result = await check(folder(code), './mine.mjs')
    expect([result.code, result.stderr]).toEqual([2, expect.stringContaining(says)])
    expect(result.stderr).not.toContain('bug in bitext')
  })

  test('a file that does not exist, with the one that was probably meant', async () => {
    const {code, stderr} = await check(folder('export default 1'), './mien.mjs')
    expect([code, stderr]).toEqual([2, expect.stringContaining('./mien.mjs: Cannot find the file')])
    expect(stderr).toContain('mine.mjs')
  })

  test('the other reports are written all the same', async () => {
    const cwd = folder('export default {report() { throw new Error("no luck") }}')
    const {code, stdout} = await check(cwd, './mine.mjs', 'compact=out.txt')
    expect([code, stdout]).toEqual([2, ''])
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toContain('list-kind-parity')
  })
})

test('the reporter of the manual works as it is printed there', async () => {
  const page = readFileSync('docs/writing-reporters.md', 'utf8')
  const [, code = ''] = /```js\n([\s\S]*?)```/.exec(page) ?? []
  const {stdout, stderr} = await check(folder(code), './mine.mjs')
  expect([stdout, stderr]).toEqual(['1 a.en.md → a.nl.md\n', ''])
})
