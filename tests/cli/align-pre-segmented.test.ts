import {existsSync, mkdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {tempFolder} from '../workspace/temp-folder.js'
import {runCli} from './run-cli.js'

const english = [
  'The committee met in Utrecht on 4 May 1998.',
  'It heard eleven witnesses. All of them spoke Dutch.',
  'Nobody voted against the plan of Mrs Jansen.'
]
const dutch = [
  'De commissie kwam op 4 mei 1998 in Utrecht bijeen.',
  'Zij hoorde elf getuigen.',
  'Zij spraken allen Nederlands.',
  'Niemand stemde tegen het plan van mevrouw Jansen.'
]
const text = (lines: readonly string[]) => `${lines.join('\n')}\n`
const files = {
  'a.src': text(english),
  'a.tgt': text(dutch),
  'b.src': text(english.slice(1)),
  'b.tgt': text(dutch.slice(1))
}

/** The beads of a ladder, without how sure they are. */
function beads(ladder: string): readonly string[] {
  return ladder
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/:[\d.]+$/, ''))
}

const beadsOfA = ['[0]:[0]', '[1]:[1, 2]', '[2]:[3]']
const beadsOfB = ['[0]:[0, 1]', '[1]:[2]']

function run(argv: readonly string[], cwd = tempFolder(files), stdin = '') {
  return runCli(['align', '--pre-segmented', ...argv], {cwd, stdin})
}

describe('one pair', () => {
  test.each([
    {argv: ['a.src', 'a.tgt'], why: 'two files'},
    {argv: ['--pair', 'a.src', 'a.tgt'], why: 'a pair'},
    {argv: ['a.src', 'a.tgt', '--source-lang', 'en', '--target-lang', 'nl'], why: 'with languages'}
  ])('gives a ladder on stdout: $why', async ({argv}) => {
    const {code, stdout, stderr} = await run(argv)
    expect([code, stderr]).toEqual([0, ''])
    expect(beads(stdout)).toEqual(beadsOfA)
    expect(stdout).toMatch(/^(\[[\d, ]*\]:\[[\d, ]*\]:[01](\.\d+)?\n)+$/)
  })

  test('reads one side from standard input', async () => {
    const {stdout} = await run(['a.src', '-'], tempFolder(files), files['a.tgt'])
    expect(beads(stdout)).toEqual(beadsOfA)
  })

  test('counts empty lines', async () => {
    const spaced = {...files, 'a.src': text([english[0] ?? '', '', ...english.slice(1)])}
    const {stdout} = await run(['a.src', 'a.tgt'], tempFolder(spaced))
    expect(beads(stdout).at(-1)).toBe('[3]:[3]')
    expect(stdout).toMatch(/^\[(?:\d, )*1(?:, \d)*\]:/m)
  })

  test('gives the texts as TSV', async () => {
    const {stdout} = await run(['a.src', 'a.tgt', '--format', 'tsv'])
    const rows = stdout.split('\n').map((line) => line.split('\t'))
    expect(rows[2]?.slice(0, 4)).toEqual(['2', '1', '1 2', '1-2'])
    expect(rows[2]?.slice(6, 8)).toEqual([english[1], `${dutch[1]} ${dutch[2]}`])
  })

  test('gives JSON to programs', async () => {
    const {stdout} = await run(['a.src', 'a.tgt', '-f', 'json', '--source-lang', 'en'])
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      name: 'a',
      source: {path: 'a.src', lang: 'en', sentences: 3},
      target: {path: 'a.tgt', sentences: 4},
      beads: [
        {shape: '1-1'},
        {shape: '1-2', source: [{index: 1, text: english[1]}], target: [{index: 1}, {index: 2}]},
        {shape: '1-1'}
      ]
    })
  })
})

describe('several pairs', () => {
  test.each([
    {argv: ['a.src', 'a.tgt', 'b.src', 'b.tgt'], why: 'in turn'},
    {argv: ['a.src', 'b.src', 'a.tgt', 'b.tgt'], why: 'all sources first, as *.src *.tgt has it'},
    {argv: ['--pair', 'a.src', 'a.tgt', '--pair', 'b.src', 'b.tgt'], why: 'named'},
    {argv: ['--joint', 'a.src', 'b.src', 'a.tgt', 'b.tgt'], why: 'sharing what they learn'}
  ])('go to a ladder each: $why', async ({argv}) => {
    const cwd = tempFolder(files)
    const {code, stdout, stderr} = await run([...argv, '--output-dir', 'out/new'], cwd)
    expect([code, stdout]).toEqual([0, ''])
    expect(stderr).toBe(
      `Wrote ${join('out/new', 'a.ladder')}\nWrote ${join('out/new', 'b.ladder')}\n`
    )
    expect(beads(readFileSync(join(cwd, 'out/new/a.ladder'), 'utf8'))).toEqual(beadsOfA)
    expect(beads(readFileSync(join(cwd, 'out/new/b.ladder'), 'utf8'))).toEqual(beadsOfB)
  })

  test('that share what they learn come out otherwise than alone', async () => {
    const cwd = tempFolder(files)
    const argv = ['a.src', 'a.tgt', 'b.src', 'b.tgt', '--output-dir']
    await run([...argv, 'alone'], cwd)
    await run([...argv, 'joint', '--joint'], cwd)
    const [alone, joint] = ['alone', 'joint'].map((folder) =>
      readFileSync(join(cwd, folder, 'b.ladder'), 'utf8')
    )
    expect(joint).not.toBe(alone)
  })

  test('are aligned as far as they can be read', async () => {
    const cwd = tempFolder({...files, 'a.src': Buffer.from([0x63, 0xe9, 0x0a])})
    const {code, stderr} = await run(['a.src', 'a.tgt', 'b.src', 'b.tgt', '--output-dir', '.'], cwd)
    expect(code).toBe(2)
    expect(stderr).toContain('Wrote b.ladder\n')
    expect(stderr).toContain('error: a.src:1:2: ')
    expect(existsSync(join(cwd, 'a.ladder'))).toBe(false)
  })
})

describe('a ladder that is there', () => {
  const into = ['a.src', 'a.tgt', '--output-dir', '.']

  test('is replaced', async () => {
    const cwd = tempFolder({...files, 'a.ladder': '[0]:[0]\n'})
    expect((await run(into, cwd)).code).toBe(0)
    expect(beads(readFileSync(join(cwd, 'a.ladder'), 'utf8'))).toEqual(beadsOfA)
  })

  test('is left alone when it is something else, unless forced', async () => {
    const cwd = tempFolder({...files, 'a.ladder': 'How to climb'})
    const {code, stderr} = await run(into, cwd)
    expect([code, stderr]).toEqual([
      2,
      'error: a.ladder: Cannot overwrite the file: it is not a ladder\n  Choose another path, or overwrite it with `--force`\n'
    ])
    expect(readFileSync(join(cwd, 'a.ladder'), 'utf8')).toBe('How to climb')
    expect((await run([...into, '--force'], cwd)).code).toBe(0)
  })

  test('is never replaced when it is what was aligned', async () => {
    const cwd = tempFolder({...files, 'c.ladder': '[0]:[0]\n'})
    const {code, stderr} = await run(['c.ladder', 'a.tgt', '--output-dir', '.', '--force'], cwd)
    expect([code, readFileSync(join(cwd, 'c.ladder'), 'utf8')]).toEqual([2, '[0]:[0]\n'])
    expect(stderr).toContain('Cannot overwrite a document that the report is about')
  })
})

describe('evidence', () => {
  const evidence = {
    ...files,
    'a.src.nl': text([dutch[0] ?? '', `${dutch[1]} ${dutch[2]}`, dutch[3] ?? '']),
    'a.tgt.en': text([
      'On 4 May 1998 it met.',
      'It heard witnesses.',
      'All spoke.',
      'Nobody voted.'
    ]),
    'short.en': text(['On 4 May 1998 it met.', 'It heard witnesses.', 'All spoke.']),
    'words.tsv': 'getuigen\twitnesses\nstemde\tvoted\nniemand\tnobody\ncommissie\tcommittee\n',
    'fixed.ladder': '[0, 1]:[0]\n',
    'wrong.ladder': '[0]:[0]\n[3]:[1]\n'
  }
  const pair = ['a.src', 'a.tgt']

  test.each([
    {argv: ['--source-translation', 'a.src.nl']},
    {argv: ['--target-translation', 'a.tgt.en']},
    {argv: ['--source-translation', 'a.src.nl', '--target-translation', 'a.tgt.en']},
    {argv: ['--dictionary', 'words.tsv']}
  ])('from $argv makes the ladder surer, not other', async ({argv}) => {
    const cwd = tempFolder(evidence)
    const sum = (ladder: string) =>
      [...ladder.matchAll(/:([\d.]+)$/gm)].reduce((total, match) => total + Number(match[1]), 0)
    const plain = await run(pair, cwd)
    const {code, stdout} = await run([...pair, ...argv], cwd)
    expect([code, beads(stdout)]).toEqual([0, beadsOfA])
    expect(sum(stdout)).toBeGreaterThan(sum(plain.stdout))
  })

  test('says when a dictionary had to be turned round', async () => {
    const argv = [...pair, '--dictionary', 'words.tsv']
    const {stderr} = await run(argv, tempFolder(evidence))
    expect(stderr).toBe('Reversed words.tsv: its first words are in the target language\n')
  })

  test('from anchors must hold', async () => {
    const {stdout} = await run([...pair, '--anchors', 'fixed.ladder'], tempFolder(evidence))
    expect(stdout).toMatch(/^\[0, 1\]:\[0\]:1\n/)
  })

  test('belongs to the pairs in their order', async () => {
    const cwd = tempFolder({...evidence, 'b.ladder.in': '[0]:[1]\n'})
    const two = ['--pair', 'a.src', 'a.tgt', '--pair', 'b.src', 'b.tgt', '--output-dir', 'out']
    await run([...two, '--anchors', 'fixed.ladder', '--anchors', 'b.ladder.in'], cwd)
    expect(readFileSync(join(cwd, 'out/a.ladder'), 'utf8')).toContain('[0, 1]:[0]:1\n')
    expect(readFileSync(join(cwd, 'out/b.ladder'), 'utf8')).toContain('[0]:[1]:1\n')
  })

  test.each([
    {
      argv: [...pair, '--target-translation', 'short.en'],
      says: 'short.en: Unexpected 3 lines, expected 4, as `a.tgt` has\n  Translate line by line'
    },
    {
      argv: [...pair, '--anchors', 'wrong.ladder'],
      says: 'wrong.ladder:2: Unexpected source sentence 3, expected 0 to 2\n  Count sentences from 0'
    },
    {argv: [...pair, '--dictionary', 'a.src'], says: 'a.src:1: Unexpected `The committee met'},
    {argv: [...pair, '--anchors', 'none'], says: 'none: Cannot find the file'},
    {
      argv: [...pair, 'b.src', 'b.tgt', '--output-dir', 'o', '--anchors', 'fixed.ladder'],
      says: 'Unexpected one file of `--anchors` for 2 pairs\n  Repeat it for each pair'
    }
  ])('is refused: $argv', async ({argv, says}) => {
    const {code, stdout, stderr} = await run(argv, tempFolder(evidence))
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(says)
  })
})

describe('what does not fit together is refused', () => {
  test.each([
    {argv: [], says: 'Cannot align nothing with `--pre-segmented`'},
    {argv: ['a.src'], says: 'Cannot align one file with `--pre-segmented`'},
    {argv: ['a.src', 'a.tgt', 'b.src'], says: 'b.src: Cannot find its partner: no other file'},
    {
      argv: ['a.src', 'a.tgt', 'a.x', 'b.src', 'b.tgt', '--output-dir', 'o'],
      says: 'a.src: Cannot find its partner: 2 other files'
    },
    {argv: ['--pair', 'a.src', 'a.tgt', 'b.src'], says: 'Unexpected `b.src` beside `--pair`'},
    {argv: ['-', '-'], says: 'Cannot read more than one text from standard input'},
    {
      argv: ['a.src', 'a.tgt', 'b.src', 'b.tgt'],
      says: 'Cannot print the alignments of 2 pairs as one\n  Name a folder'
    },
    {
      argv: ['a.src', 'a.tgt', '-f', 'table'],
      says: 'Cannot show texts with one sentence per line as a table'
    },
    {argv: ['a.src', 'a.tgt', '-s'], says: 'Cannot use `--sentences` with `--pre-segmented`'},
    {argv: ['a.src', 'a.tgt', '-c', 'x'], says: 'Cannot use `--config` with `--pre-segmented`'},
    {argv: ['a.src', 'a.tgt', '--force'], says: 'Unexpected `--force`: nothing is written'},
    {argv: ['a.src', 'a.tgt', '-f', 'tsv', '--output-dir', 'o'], says: 'Cannot write `tsv` into'},
    {
      argv: ['--pair', 'a.src', 'a.tgt', '--pair', 'x/a.src', 'x/a.tgt', '--output-dir', 'o'],
      says: 'x/a.src: Cannot write two ladders as `a.ladder`: `a.src` has the same name'
    }
  ])('$argv', async ({argv, says}) => {
    const {code, stdout, stderr} = await run(argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(says)
  })

  test('and a folder where a ladder should be', async () => {
    const cwd = tempFolder(files)
    mkdirSync(join(cwd, 'out/a.ladder'), {recursive: true})
    const {code, stderr} = await run(['a.src', 'a.tgt', '--output-dir', 'out'], cwd)
    expect(code).toBe(2)
    expect(stderr).toContain('there is a folder of that name')
  })
})
