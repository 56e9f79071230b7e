import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {rules} from '../../src/rules/index.js'
import {tempFolder} from '../workspace/temp-folder.js'
import {runCli} from './run-cli.js'

test('explain prints the page of a rule', async () => {
  const {code, stdout, stderr} = await runCli(['explain', 'unused-ignore'], {cwd: tempFolder()})
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toBe(readFileSync('docs/rules/unused-ignore.md', 'utf8'))
  expect(stdout).toContain('| `requireReason` | boolean | `false` |')
})

test('explain lists the rules, one a line', async () => {
  const {stdout} = await runCli(['explain'], {cwd: tempFolder()})
  const lines = stdout.trimEnd().split('\n')
  expect(lines.map((line) => line.split(' ')[0])).toEqual(rules.map(({id}) => id))
})

test('explain knows the rules of the config', async () => {
  const cwd = tempFolder({
    'bitext.config.json': '{"pairs": [{"source": "a", "target": "b"}], "ruleModules": ["own.mjs"]}',
    'own.mjs':
      "export default {id: 'no-shouting', summary: 'Nobody shouts', why: 'It is loud.', severity: 'info', category: 'custom', examples: [], check() {}}"
  })
  const {stdout} = await runCli(['explain', 'no-shouting'], {cwd})
  expect(stdout).toContain('# `no-shouting`\n\nNobody shouts.\n\nIt is loud.')
})

test('a broken config keeps nobody from reading', async () => {
  const cwd = tempFolder({'bitext.config.json': '{'})
  const {code, stdout, stderr} = await runCli(['explain', 'segment-missing'], {cwd})
  expect([code, stdout.startsWith('# `segment-missing`')]).toEqual([0, true])
  expect(stderr).toContain('bitext.config.json:1:2')
})

const config = '{"pairs": [{"source": "a.en.md", "target": "a.nl.md"}], "ruleModules": ["own.mjs"]}'

/** A module with a rule that finds capitals, and its second example with an expectation. */
function moduleWith(expected: string, check = ''): string {
  return `export default {
    id: 'no-shouting', summary: 'x', why: 'y', severity: 'warning', category: 'custom',
    examples: [
      {name: 'no shouting', source: ['en', 'Stop.'], target: ['nl', 'Stop.'], findings: []},
      {name: 'shouting', source: ['en', 'Stop.'], target: ['nl', 'STOP.'], findings: ['${expected}']}
    ],
    check(bitext, report) {
      ${check}
      for (const segment of bitext.target.segments) {
        if (!segment.text.startsWith('STOP')) continue
        const place = {segment, start: 0, end: 4}
        report({message: 'Unexpected shout', side: 'target', place, evidence: 0.9})
      }
    }
  }`
}

describe('explain --check', () => {
  const right = 'target 1:1-1:5 Unexpected shout'

  async function checked(module: string, ...args: readonly string[]) {
    const cwd = tempFolder({'bitext.config.json': config, 'own.mjs': module})
    return runCli(['explain', '--check', ...args], {cwd})
  }

  test('runs the examples of the rules of the config', async () => {
    expect(await checked(moduleWith(right))).toEqual({
      code: 0,
      stdout: 'pass  no-shouting: no shouting\npass  no-shouting: shouting\n2 examples pass\n',
      stderr: ''
    })
  })

  test('exits with 1 when an example fails, and shows how', async () => {
    const {code, stdout} = await checked(moduleWith('target 1:1-1:4 Unexpected shout'))
    expect(code).toBe(1)
    expect(stdout.split('\n').slice(1)).toEqual([
      'fail  no-shouting: shouting',
      '      expected  target 1:1-1:4 Unexpected shout',
      '      actual    target 1:1-1:5 Unexpected shout',
      '1 of 2 examples fail',
      ''
    ])
  })

  test('exits with 2 when the rule throws', async () => {
    const {code, stdout} = await checked(moduleWith(right, 'bitext.target.nothing.length'))
    expect(code).toBe(2)
    expect(stdout).toContain('      Cannot run rule `no-shouting` of `own.mjs`: Cannot read prop')
  })

  test('runs the examples of a rule that is named, also one of bitext', async () => {
    const {code, stdout} = await checked(moduleWith('wrong'), 'unused-ignore')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^(pass {2}unused-ignore: .*\n)+\d+ examples pass\n$/)
  })

  test('exits with 2 when the config is broken, or there is nothing to run', async () => {
    const broken = tempFolder({'bitext.config.json': '{'})
    expect((await runCli(['explain', '--check'], {cwd: broken})).code).toBe(2)
    const {code, stderr} = await runCli(['explain', '--check'], {cwd: tempFolder()})
    expect([code, stderr]).toEqual([2, expect.stringContaining('Missing rules to check')])
  })
})

describe('a check with a rule that goes wrong', () => {
  const texts = {
    'a.en.md': 'Stop at 6.\n',
    'a.nl.md': 'STOP om 7.\n'
  }

  async function checked(check: string, env = {}) {
    const module = moduleWith('x', check)
    const cwd = tempFolder({'bitext.config.json': config, 'own.mjs': module, ...texts})
    return runCli(['check', '--format', 'compact'], {cwd, env})
  }

  test.each([
    {
      check: "throw new Error('no dogs')",
      says: 'Cannot run rule `no-shouting` of `own.mjs`: no dogs'
    },
    {
      check: "report({message: 'x', side: 'target', place: {start: 1, end: 2}, evidence: 1})",
      says: 'Unexpected report of rule `no-shouting` of `own.mjs`: `place` is `{"start":1,"end":2}`, expected'
    }
  ])('names rule and module, keeps all other findings, and exits with 2: $says', async (given) => {
    const {code, stdout, stderr} = await checked(given.check)
    expect(code).toBe(2)
    expect(stderr).toContain(`a.nl.md: ${given.says}`)
    expect(stdout).toContain('number-parity')
    expect(stderr).not.toContain('bug in bitext')
  })

  test('shows where it threw when it is asked to', async () => {
    const {stderr} = await checked("throw new Error('no dogs')", {BITEXT_DEBUG: '1'})
    expect(stderr).toMatch(/Error: no dogs\n +at .*own\.mjs/)
  })
})
