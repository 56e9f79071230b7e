import {describe, expect, test} from 'vitest'
import packageJson from '../../package.json' with {type: 'json'}
import {tempFolder} from '../workspace/temp-folder.js'
import {runCli} from './run-cli.js'

describe('help', () => {
  test.each([
    {argv: ['--help'], says: 'Usage: bitext [options] [command]'},
    {argv: ['check', '--help'], says: 'Usage: bitext check [options] [SOURCE TARGET | NAME…]'},
    {argv: ['align', '-h'], says: 'Usage: bitext align [options] [NAME… | SOURCE TARGET]'},
    {argv: ['accept', '-h'], says: 'Usage: bitext accept [options] PAIR (ADDRESS… | --all)'},
    {argv: ['reject', '-h'], says: 'Usage: bitext reject [options] PAIR ADDRESS…'},
    {argv: ['link', '-h'], says: 'Usage: bitext link [options] PAIR SOURCE TARGET'},
    {argv: ['unlink', '-h'], says: 'Usage: bitext unlink [options] PAIR (ADDRESS… | --lost)'},
    {argv: ['status', '-h'], says: 'Usage: bitext status [options] [NAME…]'},
    {argv: ['diff', '-h'], says: 'Usage: bitext diff [options] [REVISION] [NAME…]'},
    {argv: ['merge', '-h'], says: 'Usage: bitext merge [options] <base> <ours> <theirs>'},
    {argv: ['evaluate', '--help'], says: 'Usage: bitext evaluate [options]'},
    {argv: ['segments', '--help'], says: 'Usage: bitext segments [options] <file>'},
    {argv: ['init', '--help'], says: 'Usage: bitext init [options]'},
    {argv: ['explain', '--help'], says: 'Usage: bitext explain [options] [RULE]'},
    {argv: ['config', '--help'], says: 'Usage: bitext config [options]'}
  ])('$argv fits a screen and has two examples', async ({argv, says}) => {
    const {code, stdout, stderr} = await runCli(argv)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toContain(says)
    expect(stdout.match(/^ {2}\$ bitext /gm)).toHaveLength(2)
    const lines = stdout.trimEnd().split('\n')
    expect(lines.length).toBeLessThanOrEqual(40)
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(80)
  })

  test('without a command it goes to stderr, as nothing was done', async () => {
    const {code, stdout, stderr} = await runCli([])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain('Usage: bitext')
  })

  test.each([['--version'], ['-v']])('%s prints the version of the package', async (flag) => {
    expect(await runCli([flag])).toEqual({code: 0, stdout: `${packageJson.version}\n`, stderr: ''})
  })
})

test.each([
  {
    argv: ['chekc'],
    says: ["unknown command 'chekc'", 'Did you mean check?', 'Run `bitext --help`']
  },
  {
    argv: ['check', '--formt', 'json'],
    says: ["unknown option '--formt'", 'Did you mean --format?', 'Run `bitext check --help`']
  },
  {argv: ['check', '--format', 'jsno'], says: ['html (did you mean `json`?)']},
  {
    argv: ['check', '--fail-on', 'eror'],
    says: ['error, warning, info, never (did you mean `error`?)']
  },
  {argv: ['check', '--max-warnings', '-1'], says: ['Expected a whole number, 0 or more']},
  {
    argv: ['check', 'a', 'b', '--rule', 'segment-mising'],
    says: ['did you mean `segment-missing`?']
  },
  {argv: ['check', '--source-lang', '12!'], says: ['Expected a language tag']},
  {argv: ['check', '--format', 'html', '--format', 'json'], says: ['Cannot write 2 reports']},
  {argv: ['check', '--preset', 'stric'], says: ['did you mean `strict`?']},
  {argv: ['config', 'prin'], says: ['did you mean `print`?']},
  {argv: ['config', 'print'], says: ['Cannot find a config']},
  {argv: ['explain', 'segment-mising'], says: ['did you mean `segment-missing`?']},
  {argv: ['segments'], says: ["missing required argument 'file'", 'Run `bitext segments --help`']},
  {argv: ['segments', 'a', 'b'], says: ['too many arguments']},
  {argv: ['segments', '--format', 'html', 'a'], says: ['Expected one of table, json']},
  {argv: ['align', '--format', 'tabel', 'a', 'b'], says: ['did you mean `table`?']},
  {argv: ['align', '--pair', 'a'], says: ['Expected two files: `--pair SOURCE TARGET`']},
  {argv: ['align', 'a', 'b', '--joint'], says: ['Cannot use `--joint` for documents']},
  {argv: ['align', 'a', 'b', '--pair', 'a', 'b'], says: ['Cannot use `--pair` for documents']},
  {argv: ['align', 'a', 'b', '--check'], says: ['Cannot use `--check` when printing beads']},
  {argv: ['accept', 'a'], says: ['Missing beads to accept']},
  {argv: ['accept', 'a', '2.3', '--all'], says: ['Unexpected addresses together with `--all`']},
  {argv: ['reject', 'a'], says: ['Missing beads to reject']},
  {argv: ['unlink', 'a'], says: ['Missing beads to unlink']},
  {argv: ['link', 'a', 's1'], says: ["missing required argument 'target'"]},
  {argv: ['link', 'a', 'none', 'none'], says: ['Cannot link: both sides are `none`']},
  {argv: ['status', '--min-checked', '800'], says: ['Expected a number from 0 to 100']},
  {argv: ['diff', '--format', 'jsno'], says: ['did you mean `json`?']},
  {argv: ['evaluate', '--gold', 'a'], says: ['Unexpected 0 of `--test` for 1 of `--gold`']},
  {argv: ['evaluate', '--min-f1', '90'], says: ['Expected a number from 0 to 1, such as 0.9']}
])('$argv is refused in words', async ({argv, says}) => {
  const {code, stdout, stderr} = await runCli(argv, {cwd: tempFolder()})
  expect([code, stdout]).toEqual([2, ''])
  for (const words of says) expect(stderr).toContain(words)
  expect(stderr).toMatch(/^error: /)
})
