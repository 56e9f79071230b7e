import {beforeEach, describe, expect, test} from 'vitest'
import {type Files, tempFolder} from '../workspace/temp-folder.js'
import {type CliOptions, type CliResult, runCli} from './run-cli.js'

const good = 'One sentence of text.\n'
const pair = {source: 'a.md', target: 'b.md'}
const config = (value: object) => JSON.stringify(value, undefined, 2)

/** What every refusal has: exit code 2, words on stderr, and never a stack trace. */
function expectRefusal({code, stderr}: CliResult, says: readonly string[]): void {
  expect(code).toBe(2)
  expect(stderr).toMatch(/^error: /)
  for (const words of says) expect(stderr).toContain(words)
  expect(stderr).not.toMatch(/^\s+at /m)
  expect(stderr).not.toContain('bug')
}

describe('a bad file', () => {
  const cases: readonly {
    readonly why: string
    readonly files: Files
    readonly says: readonly string[]
  }[] = [
    {
      why: 'missing',
      files: {'bad.txt': good},
      says: ['error: bad.md: Cannot find the file', '\n  Did you mean `bad.txt`?']
    },
    {
      why: 'a directory',
      files: {'bad.md/': ''},
      says: ['error: bad.md: Cannot read a folder as a document\n  Name a file in it']
    },
    {
      why: 'binary',
      files: {'bad.md': 'ab\ncd\0ef'},
      says: ['error: bad.md:2:3: Unexpected binary file', '\n  Save it as plain text']
    },
    {
      why: 'an image',
      files: {'bad.md': Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')},
      says: ['error: bad.md:1:1: Unexpected PNG image', '\n  Use a text or Markdown file']
    },
    {
      why: 'a Word document',
      files: {'bad.md': Buffer.from('PK\x03\x04\x14\0word/document.xml', 'latin1')},
      says: ['error: bad.md:1:1: Unexpected Word document', '\n  Save it as plain text or Markdown']
    },
    {
      why: 'UTF-16',
      files: {'bad.md': Buffer.from('\uFEFFOne sentence.', 'utf16le')},
      says: [
        'error: bad.md:1:1: Unexpected text in UTF-16',
        '\n  Convert it: `iconv -f UTF-16 -t UTF-8 bad.md > bad.utf8.md`'
      ]
    },
    {
      why: 'invalid UTF-8',
      files: {'bad.md': Buffer.from('# Title\n\nA caf\xe9.\n', 'latin1')},
      says: [
        'error: bad.md:3:6: Unexpected byte 0xE9 (`é`',
        '\n  Convert it: `iconv -f WINDOWS-1252 -t UTF-8 bad.md > bad.utf8.md`'
      ]
    },
    {
      why: 'empty',
      files: {'bad.md': ''},
      says: ['error: bad.md:1:1: Unexpected empty file\n  Write the text into it']
    },
    {
      why: '50 MB on one line',
      files: {'bad.md': Buffer.alloc(50 * 1024 * 1024, 'word. ')},
      says: ['error: bad.md:1:1: Unexpected text of 52428800 characters', '\n  Split the text']
    },
    {
      why: 'a list nested 5,000 deep',
      files: {'bad.md': `${'- '.repeat(5000)}a\n`},
      says: ['error: bad.md:1:', 'Unexpected list or quote more than', '\n  Take out the levels']
    }
  ]

  test.each(cases)('$why', async ({files, says}) => {
    const cwd = tempFolder({...files, 'good.md': good})
    for (const argv of [
      ['check', 'good.md', 'bad.md'],
      ['align', 'bad.md', 'good.md'],
      ['segments', 'bad.md']
    ]) {
      const result = await runCli(argv, {cwd})
      expectRefusal(result, says)
      expect(result.stdout).toBe('')
    }
  })

  test('on standard input', async () => {
    expectRefusal(await runCli(['segments', '-'], {stdin: ''}), [
      'error: <stdin>:1:1: Unexpected empty'
    ])
    expectRefusal(await runCli(['check', '-', '-']), ['Cannot read both texts from standard input'])
  })
})

describe('a bad config', () => {
  test.each([
    {
      why: 'an unknown key',
      text: '{\n  "pairs": [{"source": "a.md", "target": "b.md"}],\n  "rule": {}\n}',
      says: [
        'error: bitext.config.json:3:3: Unexpected key `rule` (did you mean `rules`?)\n  Remove it'
      ]
    },
    {
      why: 'an unknown rule',
      text: '{"pairs": [{"source": "a.md", "target": "b.md"}],\n "rules": {"segment-mising": "off"}}',
      says: [
        'error: bitext.config.json:2:12: Unexpected rule `segment-mising` (did you mean `segment-missing`?)\n  Use one of'
      ]
    },
    {
      why: 'broken JSON',
      text: '{\n  "pairs": [\n  ],\n}',
      says: ['error: bitext.config.json:4:1: Unexpected comma before the end\n  Correct the JSON']
    },
    {
      why: 'a pattern that matches nothing',
      text: '{"pairs": [\n  {"source": "doc/{name}.en.md", "target": "doc/{name}.nl.md"}\n]}',
      says: [
        'error: bitext.config.json:2:4: Unexpected pattern `doc/{name}.en.md`: it matches no file\n  Check'
      ]
    },
    {
      why: 'a missing partner',
      text: '{"pairs": [{"source": "p.x.md", "target": "p.y.md"}]}',
      says: ['error: p.y.md: Cannot find the file, the target to `p.x.md`\n  ']
    },
    {
      why: 'one file twice',
      text: '{"pairs": [\n  {"source": "a.md", "target": "./a.md"}\n]}',
      says: [
        'error: bitext.config.json:2:3: Unexpected `./a.md` as source and target of one pair',
        '\n  Name the translation'
      ]
    },
    {
      why: 'a name twice',
      text: '{"pairs": [\n  {"name": "n", "source": "a.md", "target": "b.md"},\n  {"name": "n", "source": "b.md", "target": "a.md"}\n]}',
      says: [
        'error: bitext.config.json:3:3: Unexpected second pair with the name `n`, the first is of line 2',
        '\n  Give one of the two'
      ]
    },
    {
      why: 'not text',
      text: '\0',
      says: ['error: bitext.config.json:1:1: Unexpected binary file', '\n  Save']
    }
  ])('$why', async ({text, says}) => {
    const files = {'a.md': good, 'b.md': good, 'p.x.md': good, 'q.x.md': good, 'q.y.md': good}
    const cwd = tempFolder({...files, 'bitext.config.json': text})
    expectRefusal(await runCli(['check'], {cwd}), says)
  })

  test.each([
    {argv: ['check'], says: ['Cannot find a `bitext.config.json`', '\n  Name two files']},
    {
      argv: ['check', '--config', 'other.json'],
      says: ['error: other.json: Cannot find the file', '\n  ']
    },
    {argv: ['check', 'one'], says: ['without a `bitext.config.json`', '\n  Name two files']}
  ])('none: $argv', async ({argv, says}) => {
    expectRefusal(await runCli(argv, {cwd: tempFolder()}), says)
  })
})

describe('a pair the wrong way round', () => {
  const english = 'The city wants a humane policy. We work together for the health of all.\n'
  const dutch = 'De stad wil een menselijk beleid. Wij werken samen voor de gezondheid van allen.\n'
  const options: {cwd: string} = {cwd: ''}

  beforeEach(() => {
    options.cwd = tempFolder({
      'a.md': english,
      'b.md': dutch,
      'ref.md': `---\nrole: reference\n---\n\n${english}`,
      'bitext.config.json': config({pairs: [{...pair, name: 'city'}]})
    })
  })

  const run = (argv: readonly string[]) => runCli(argv, options satisfies CliOptions)

  test('by its front matter', async () => {
    expectRefusal(await run(['check', '--pair', 'b.md', 'ref.md']), [
      'error: ref.md:2:1: Unexpected `role: reference` in the target',
      '\n  Swap the two: `ref.md b.md`'
    ])
  })

  test('by the flags', async () => {
    expectRefusal(
      await run(['check', 'a.md', 'b.md', '--source-lang', 'nl', '--target-lang', 'en']),
      [
        'error: a.md: Unexpected language `en` of the source, expected `nl`',
        '\n  Swap the two: `b.md a.md`'
      ]
    )
  })

  test('by the config, which is right', async () => {
    for (const argv of [['align'], ['check', '--fail-on', 'never'], ['check', '--pair']]) {
      const {code, stderr} = await run([...argv, 'b.md', 'a.md'])
      expect([argv, code, stderr]).toEqual([
        argv,
        0,
        'The config has these files the other way round: comparing a.md → b.md\n'
      ])
    }
  })

  test('the same file', async () => {
    expectRefusal(await run(['check', 'a.md', './a.md']), [
      'error: a.md: Cannot compare a file with itself',
      '\n  Give the translation as the second file'
    ])
  })
})
