import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {expect, test} from 'vitest'

/** Who may import whom, besides itself. The order is the data flow; nothing points back up. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: ['model'],
  syntax: ['model', 'text'],
  segment: ['model', 'text', 'syntax'],
  align: ['model', 'text'],
  store: ['model', 'text'],
  baseline: ['model', 'text'],
  check: ['model', 'text', 'store'],
  rules: ['model', 'text', 'store', 'check'],
  fix: ['model', 'text'],
  convert: ['model', 'text', 'syntax', 'check', 'fix'],
  report: ['model', 'text', 'align', 'store', 'check', 'fix'],
  'pipeline.ts': [
    'model',
    'text',
    'syntax',
    'segment',
    'align',
    'check',
    'rules',
    'fix',
    'convert'
  ],
  'rule-help.ts': ['model', 'check', 'pipeline.ts'],
  'update-alignment.ts': ['model', 'align', 'store', 'pipeline.ts'],
  'index.ts': [
    'model',
    'align',
    'store',
    'check',
    'fix',
    'convert',
    'rules',
    'pipeline.ts',
    'update-alignment.ts'
  ],
  'remark-bitext.ts': ['model', 'workspace'],
  'remark.ts': ['syntax', 'remark-bitext.ts'],
  workspace: [
    'model',
    'text',
    'align',
    'store',
    'baseline',
    'check',
    'rules',
    'pipeline.ts',
    'update-alignment.ts'
  ],
  batch: ['model', 'store', 'check', 'rules', 'report', 'pipeline.ts', 'workspace'],
  cli: [
    'model',
    'text',
    'align',
    'store',
    'baseline',
    'check',
    'rules',
    'fix',
    'report',
    'rule-help.ts',
    'pipeline.ts',
    'update-alignment.ts',
    'workspace',
    'batch'
  ],
  'program.ts': ['cli', 'batch'],
  'cli.ts': ['cli', 'program.ts']
}

/** Folders whose code knows no file, clock, process or network. */
const pure = [
  'baseline',
  'model',
  'text',
  'syntax',
  'segment',
  'align',
  'store',
  'check',
  'rules',
  'fix',
  'report'
]

const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))

function roomOf(path: string): string {
  return path.replaceAll('\\', '/').split('/')[0] ?? ''
}

function importsOf(path: string): string[] {
  const code = readFileSync(join('src', path), 'utf8')
  return [...code.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
}

test('every room is in the table', () => {
  const rooms = new Set(files.map(roomOf))
  expect([...rooms].filter((room) => !(room in mayImport))).toEqual([])
})

test.each(files)('src/%s imports only what its room may', (path) => {
  const targets = importsOf(path)
    .filter((target) => target.startsWith('.') && !target.endsWith('/package.json'))
    .map((target) => relative('src', join('src', dirname(path), target)).replace(/\.js$/, '.ts'))
    .map(roomOf)
  const allowed = [roomOf(path), ...(mayImport[roomOf(path)] ?? [])]
  expect(targets.filter((target) => !allowed.includes(target))).toEqual([])
})

test.each(files.filter((path) => pure.includes(roomOf(path))))('src/%s is pure', (path) => {
  const code = readFileSync(join('src', path), 'utf8')
  expect(importsOf(path).filter((target) => target.startsWith('node:'))).toEqual([])
  expect(code).not.toMatch(/\b(?:Math\.random|Date\.now|process\.|new Date\()/)
})
