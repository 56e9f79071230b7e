import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
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
