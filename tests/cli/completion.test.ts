import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import packageJson from '../../package.json' with {type: 'json'}
import {completionFish} from '../../src/cli/commands/completion/completion-fish.js'
import {completionZsh} from '../../src/cli/commands/completion/completion-zsh.js'
import {programOutline} from '../../src/cli/commands/completion/program-outline.js'
import {declaredProgram} from '../../src/cli/program/program.js'
import {manPage} from './man-page.js'
import {runCli} from './run-cli.js'

const silent = {write: () => true}
const outline = programOutline(declaredProgram({stdout: silent, stderr: silent}, async () => {}))

/** What bash offers for the last of the words, after `bitext`. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const {stdout: script} = await runCli(['completion', 'bash'])
  const ask = `${script}
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_bitext
printf '%s\\n' "\${COMPREPLY[@]}"`
  const argv = ['--noprofile', '--norc', '-c', ask, 'bash', 'bitext', ...words]
  return execFileSync('bash', argv, {encoding: 'utf8'}).split('\n').filter(Boolean)
}

describe('bash', () => {
  test.each([
    {words: ['che'], offers: ['check']},
    {words: ['al'], offers: ['align']},
    {words: ['check', '--max'], offers: ['--max-warnings']},
    {words: ['--no-color', 'status', '--matr'], offers: ['--matrix']},
    {words: ['check', 'guide.en.md', '--upd'], offers: ['--update-baseline']},
    {words: ['check', '--format', 'sa'], offers: ['sarif']},
    {words: ['status', '-f', 'sv'], offers: ['svg']},
    {words: ['check', '--rule', 'list-n'], offers: ['list-number-parity', 'list-number-sequence']},
    {words: ['explain', 'mojib'], offers: ['mojibake']},
    {words: ['completion', 'z'], offers: ['zsh']},
    {words: ['check', 'guide'], offers: []},
    {words: ['chekc', '--max'], offers: []}
  ])('offers $offers for $words', async ({words, offers}) => {
    expect(await offered(...words)).toEqual(offers)
  })
})

describe.each(['bash', 'zsh', 'fish'])('%s', (shell) => {
  test('knows every command and every option', async () => {
    const {code, stdout, stderr} = await runCli(['completion', shell])
    expect([code, stderr]).toEqual([0, ''])
    const long = outline.commands.flatMap(({options}) => options.flatMap(({names}) => names.at(-1)))
    const wanted = [...outline.commands.map(({name}) => name), ...long]
    const missing = wanted.filter((name) => !stdout.includes(name?.replace(/^--/, '') ?? ''))
    expect(missing).toEqual([])
  })
})

test('a shell that it does not know is refused', async () => {
  const {code, stdout, stderr} = await runCli(['completion', 'bahs'])
  expect([code, stdout]).toEqual([2, ''])
  expect(stderr).toContain('Expected one of bash, zsh, fish (did you mean `bash`?)')
})

/** A program whose words are full of what shells give a meaning to. */
const odd = {
  ...{name: 'odd', summary: '', description: '', usage: '', values: []},
  options: [],
  commands: [
    {
      ...{name: 'go', summary: "it's: a [go]", description: '', usage: '', values: []},
      options: [
        {
          ...{flags: '-x, --ex <n>', names: ['-x', '--ex']},
          ...{description: "one's [n]: \\ it", takesValue: true, values: []}
        }
      ]
    }
  ]
}

test('signs of a shell in a description mean themselves', () => {
  const zsh = completionZsh(odd)
  expect(zsh).toContain(String.raw`'go:it'\''s\: a [go]'`)
  expect(zsh).toContain(String.raw`'(-x --ex)'{-x,--ex}'[one'\''s \[n\]\: \\ it]:value:_files'`)
  expect(completionFish(odd)).toContain(
    String.raw`complete -c odd -n '__fish_seen_subcommand_from go' -s x -l ex -r -d 'one\'s [n]: \\ it'`
  )
})

/** `UPDATE_GOLDEN=1 npx vitest run tests/cli/completion.test.ts` writes the page anew. */
test('docs/man/bitext.1 says what the help says', () => {
  const page = manPage(outline, packageJson.version)
  const path = 'docs/man/bitext.1'
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(path, page)
  expect(readFileSync(path, 'utf8')).toBe(page)
})
