import {type SpawnSyncReturns, spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {tempFolder} from './workspace/temp-folder.js'

const page = readFileSync('docs/writing-rules.md', 'utf8')

/** The code of the page that is in a language, in order. */
function blocksOf(language: string): readonly string[] {
  const fences = page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)
  return [...fences].flatMap(([, name, code]) => (name === language && code ? code : []))
}

const [todoLeft = '', ownTest = '', ticketParity = ''] = blocksOf('js')
const [config = ''] = blocksOf('json')
const [explained = '', reported = ''] = blocksOf('console')

/** A project as the page has its reader make one. */
function project(files: Readonly<Record<string, string>> = {}): string {
  const folder = tempFolder({
    'bitext.config.json': config,
    'rules/todo-left.mjs': todoLeft,
    'rules/todo-left.test.mjs': ownTest,
    'rules/ticket-parity.mjs': ticketParity,
    'guide.en.md': 'Dogs stay outside.\n',
    'guide.nl.md': 'Honden blijven TODO buiten.\n',
    ...files
  })
  for (const name of ['bitext', 'valibot']) {
    const link = join(folder, 'node_modules', name)
    mkdirSync(dirname(link), {recursive: true})
    symlinkSync(name === 'bitext' ? resolve('.') : resolve('node_modules', name), link)
  }
  return folder
}

function node(cwd: string, ...args: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, args, {cwd, encoding: 'utf8', env: {PATH: process.env.PATH}})
}

function bitext(cwd: string, ...args: readonly string[]) {
  return node(cwd, resolve('dist/cli.js'), ...args)
}

describe('docs/writing-rules.md', () => {
  test('has a rule, its test and another rule', () => {
    expect([todoLeft, ownTest, ticketParity].map((code) => code.split('\n')[0])).toEqual([
      "import {defineRule, grade, linkedBeads} from 'bitext/rule'",
      "import test from 'node:test'",
      expect.stringContaining("from 'bitext/rule'")
    ])
    expect(blocksOf('js')).toHaveLength(3)
  })

  describe('the first rule', () => {
    test('passes its examples, as the page shows', () => {
      const {stdout, stderr, status} = bitext(project(), 'explain', '--check')
      expect([status, stderr]).toEqual([0, ''])
      expect(`$ npx bitext explain --check\n${stdout}`).toBe(explained)
    })

    test('passes under the test runner of Node', () => {
      const {stdout, status} = node(project(), '--test', 'rules/todo-left.test.mjs')
      expect([status, /pass 1$/m.test(stdout)]).toEqual([0, true])
    })

    test('reports in a check', () => {
      const {stdout, status} = bitext(project(), 'check', '--format', 'compact')
      expect([status, stdout]).toEqual([0, expect.stringContaining('guide.nl.md:1:16')])
      expect(stdout).toContain('Unexpected `TODO`')
    })
  })

  test('the second rule passes its examples, and is set as the page says', () => {
    const own = {...JSON.parse(config), ruleModules: ['rules/ticket-parity.mjs']}
    const [, setting = ''] = /with `("ticket-parity": .*)`\./.exec(page) ?? []
    const rules = JSON.parse(`{${setting}}`)
    const folder = project({
      'bitext.config.json': JSON.stringify({...own, rules}),
      'guide.en.md': 'See QUAY-7.\n',
      'guide.nl.md': 'Zie QUAY-8.\n'
    })
    expect(bitext(folder, 'explain', '--check')).toMatchObject({
      stderr: '',
      stdout: expect.stringMatching(/^3 examples pass$/m)
    })
    const {stdout, status} = bitext(folder, 'check', '--format', 'compact')
    expect(status).toBe(1)
    expect(stdout).toContain('Unexpected ticket `QUAY-8`, expected `QUAY-7`')
  })

  test('a rule with a mistake is named as the page says', () => {
    const wrong = todoLeft.replace('evidence: grade.strong, ', '')
    const {stderr, status} = bitext(project({'rules/todo-left.mjs': wrong}), 'check')
    expect(status).toBe(2)
    expect(stderr.split('\n')[0]).toBe(reported.trimEnd())
  })
})

test('the page names every helper', async () => {
  const names = Object.keys(await import('../src/rule.js'))
  const told = [...page.matchAll(/`(\w+)`/g)].map(([, name]) => name)
  expect(names.filter((name) => !told.includes(name))).toEqual([])
})
