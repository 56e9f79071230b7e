import {execFileSync} from 'node:child_process'
import {existsSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {tempFolder} from '../workspace/temp-folder.js'
import {runCli} from './run-cli.js'

const source = '# List\n\n1. Bread for the week\n2. Milk for the child\n3. Eggs for the cake\n'
const target =
  '# Lijst\r\n\r\n1. Brood voor de week\r\n• Melk voor het kind \r\n• Eieren voor de taart'
const fixed = target.replace('•', '2.').replace('•', '3.')
const files = {'list.en.md': source, 'list.nl.md': target}
const names = ['list.en.md', 'list.nl.md']

const read = (cwd: string) => readFileSync(join(cwd, 'list.nl.md'), 'utf8')

describe('bitext fix on the shipped manifesto', () => {
  const corpus = {
    'manifest.en.md': readFileSync('corpus/manifest.en.md', 'utf8'),
    'manifest.nl.txt': readFileSync('corpus/manifest.nl.txt', 'utf8'),
    'bitext.config.json': '{"pairs": [{"source": "{name}.en.md", "target": "{name}.nl.txt"}]}'
  }
  const before = corpus['manifest.nl.txt']

  test('turns the three bullets into numbers, and nothing else', async () => {
    const cwd = tempFolder(corpus)
    const {code, stderr} = await runCli(['fix', 'manifest'], {cwd})
    expect(code).toBe(0)
    expect(stderr).toContain('Fixed 3 findings')
    const [, ...parts] = before.split(/^( ?)• /mu)
    expect(parts.length).toBe(6)
    const after = readFileSync(join(cwd, 'manifest.nl.txt'), 'utf8')
    let index = 0
    expect(after).toBe(before.replace(/•/gu, () => ['3.', '4.', '4.'][index++] ?? ''))
  })

  test('changes nothing a second time, and check is content with the list', async () => {
    const cwd = tempFolder(corpus)
    await runCli(['fix', 'manifest'], {cwd})
    const once = readFileSync(join(cwd, 'manifest.nl.txt'))
    const again = await runCli(['fix', 'manifest'], {cwd})
    expect(again.stderr).toContain('Nothing to fix')
    expect(readFileSync(join(cwd, 'manifest.nl.txt')).equals(once)).toBe(true)
    const {code, stdout} = await runCli(['check', '--format', 'json'], {cwd})
    const rules = JSON.parse(stdout).pairs[0].findings.map(({rule}: {rule: string}) => rule)
    expect(rules.filter((rule: string) => rule.startsWith('list-'))).toEqual([])
    expect(code).toBe(0)
  })
})

test('keeps CRLF, trailing spaces and a missing final line end', async () => {
  const cwd = tempFolder(files)
  const {code} = await runCli(['fix', ...names], {cwd})
  expect(code).toBe(0)
  expect(read(cwd)).toBe(fixed)
})

test('--dry-run prints a diff that git applies, and writes nothing', async () => {
  const cwd = tempFolder(files)
  const {code, stdout} = await runCli(['fix', ...names, '--dry-run'], {cwd})
  expect(code).toBe(1)
  expect(read(cwd)).toBe(target)
  writeFileSync(join(cwd, 'fix.diff'), stdout)
  execFileSync('git', ['apply', '--whitespace=nowarn', 'fix.diff'], {
    cwd,
    env: {...process.env, GIT_DIR: join(cwd, 'none'), GIT_CEILING_DIRECTORIES: cwd}
  })
  expect(read(cwd)).toBe(fixed)
})

test('--dry-run of several pairs prints one patch that git applies', async () => {
  const cwd = tempFolder({
    'docs/a b.en.md': source,
    'docs/a b.nl.md': target,
    'docs/é.en.md': source,
    'docs/é.nl.md': target,
    'bitext.config.json':
      '{"pairs": [{"source": "docs/{name}.en.md", "target": "docs/{name}.nl.md"}]}'
  })
  const {code, stdout} = await runCli(['fix', '--dry-run'], {cwd})
  expect(code).toBe(1)
  writeFileSync(join(cwd, 'fix.diff'), stdout)
  execFileSync('git', ['apply', '--whitespace=nowarn', 'fix.diff'], {
    cwd,
    env: {...process.env, GIT_DIR: join(cwd, 'none'), GIT_CEILING_DIRECTORIES: cwd}
  })
  expect(readFileSync(join(cwd, 'docs/a b.nl.md'), 'utf8')).toBe(fixed)
  expect(readFileSync(join(cwd, 'docs/é.nl.md'), 'utf8')).toBe(fixed)
})

test('--dry-run says what would be left, and why', async () => {
  const cwd = tempFolder({
    'a.en.md': '# Law\n\n1° Persons;\n\n2° Companies:\n\na) public;\n\nb) private.\n',
    'a.nl.md': '# Wet\n\n1° Personen;\n\n3° Bedrijven:\n\na) openbaar;\n\nb) particulier.\n'
  })
  const {code, stdout, stderr} = await runCli(['fix', 'a.en.md', 'a.nl.md', '--dry-run'], {cwd})
  expect({code, stdout}).toEqual({code: 1, stdout: ''})
  expect(stderr).toMatch(
    /^Left a\.nl\.md:5:1 {2}.* \(list-number-parity\): not safe here\. Unexpected change/u
  )
})

test('a pair that cannot be read does not keep others from being fixed', async () => {
  const cwd = tempFolder({
    'a.en.md': source,
    'a.nl.md': target,
    'b.en.md': source,
    'b.nl.md': '\u0000\u0001binary',
    'bitext.config.json': '{"pairs": [{"source": "{name}.en.md", "target": "{name}.nl.md"}]}'
  })
  const {code, stderr} = await runCli(['fix'], {cwd})
  expect(code).toBe(1)
  expect(stderr).toContain('b.nl.md')
  expect(readFileSync(join(cwd, 'a.nl.md'), 'utf8')).toBe(fixed)
})

test.each([
  {why: 'something to fix', text: target, code: 1, stdout: 'list.nl.md\n'},
  {why: 'nothing to fix', text: fixed, code: 0, stdout: ''}
])('--check only says whether there is $why', async ({text, code, stdout}) => {
  const cwd = tempFolder({...files, 'list.nl.md': text})
  expect(await runCli(['fix', ...names, '--check'], {cwd})).toMatchObject({code, stdout})
  expect(read(cwd)).toBe(text)
})

test('--only fixes what stands at a path, and refuses a path that is not there', async () => {
  const cwd = tempFolder(files)
  const {stdout} = await runCli(['segments', 'list.nl.md', '--format', 'json'], {cwd})
  const last = JSON.parse(stdout).segments.at(-1).path
  await runCli(['fix', ...names, '--only', last], {cwd})
  expect(read(cwd)).toBe(target.replace('• Eieren', '3. Eieren'))
  const refused = await runCli(['fix', ...names, '--only', '9.9'], {cwd})
  expect(refused.code).toBe(2)
  expect(refused.stderr).toContain('Cannot find a segment `9.9`')
})

test('--rule fixes the findings of that rule only', async () => {
  const cwd = tempFolder(files)
  await runCli(['fix', ...names, '--rule', 'heading-parity'], {cwd})
  expect(read(cwd)).toBe(target)
})

test('--backup keeps what was there', async () => {
  const cwd = tempFolder(files)
  await runCli(['fix', ...names, '--backup'], {cwd})
  expect(readFileSync(join(cwd, 'list.nl.md.bak'), 'utf8')).toBe(target)
})

test('--stubs puts a comment in the place of a missing item', async () => {
  const cwd = tempFolder({
    ...files,
    'list.nl.md': '# Lijst\n\n1. Brood voor de week\n2. Melk voor het kind\n'
  })
  await runCli(['fix', ...names, '--stubs'], {cwd})
  expect(read(cwd)).toContain('3. <!-- bitext-todo: Eggs for the cake -->')
})

test('a reference follows the item that it leads to', async () => {
  const list =
    '1. Bread for the week and the guests\n2. Milk for the child\n3. Eggs for the cake of Anna\n'
  const lijst =
    '1. Brood voor de week en de gasten\n2. Melk voor het kind\n2. Eieren voor de taart van Anna\n'
  const cwd = tempFolder({
    'list.en.md': `${list}\nWhoever bakes the cake for Anna, see point 3.\n`,
    'list.nl.md': `${lijst}\nWie de taart voor Anna bakt, zie punt 2.\n`
  })
  await runCli(['fix', ...names], {cwd})
  expect(read(cwd)).toBe(
    `${lijst.replace('2. Eieren', '3. Eieren')}\nWie de taart voor Anna bakt, zie punt 3.\n`
  )
})

describe('--interactive', () => {
  test.each([
    {keys: 'y\ny\n', result: fixed, why: 'yes to both'},
    {keys: 'n\ny\n', result: target.replace('• Eieren', '3. Eieren'), why: 'no and yes'},
    {keys: 'a\n', result: fixed, why: 'all'},
    {keys: 'q\n', result: target, why: 'quit'},
    {keys: '', result: target, why: 'the end of the input'},
    {keys: '?\nn\nn\n', result: target, why: 'help, then no'},
    {keys: 'e\n2)\nn\n', result: target.replace('• Melk', '2) Melk'), why: 'other words'}
  ])('takes $why', async ({keys, result}) => {
    const cwd = tempFolder(files)
    await runCli(['fix', ...names, '--interactive'], {cwd, stdin: keys})
    expect(read(cwd)).toBe(result)
  })
})

test('--interactive shows the line of the reference beside each change', async () => {
  const cwd = tempFolder(files)
  const {stdout} = await runCli(['fix', ...names, '--interactive'], {cwd, stdin: 'n\nn\n'})
  expect(stdout).toContain('list.en.md:4\n  2. Milk for the child\n--- a/list.nl.md')
  expect(stdout).toContain('list.en.md:5\n  3. Eggs for the cake\n--- a/list.nl.md')
})

describe('--interactive with an editor', () => {
  const bullets = target.replace(/\d\./gu, '•')

  /** Runs it with an editor that makes a replacement in the file that it is given. */
  async function edited(keys: string, from: string, to: string) {
    const script = `const {readFileSync, writeFileSync} = require('node:fs')
const [, , path] = process.argv
const text = readFileSync(path, 'utf8')
writeFileSync(path, text.replace(${from}, ${JSON.stringify(to)}))
`
    const cwd = tempFolder({...files, 'list.nl.md': bullets, 'editor.cjs': script})
    const env = {EDITOR: `"${process.execPath}" "${join(cwd, 'editor.cjs')}"`}
    const result = await runCli(['fix', ...names, '--interactive'], {cwd, stdin: keys, env})
    return {...result, text: read(cwd)}
  }

  const numbered = bullets.replace('•', '1.').replace('•', '2.').replace('•', '3.')

  test.each([
    {why: 'as it was shown', from: '/^$/u', to: '', result: numbered},
    {
      why: 'with another sign',
      from: '/^\\+(\\d)\\./gmu',
      to: '+$1)',
      result: numbered.replaceAll('. ', ') ')
    },
    {
      why: 'for all but one item',
      from: '/^-(• Melk[^\\n]*\\n)\\+[^\\n]*\\n/mu',
      to: ' $1',
      result: bullets.replace('• Brood', '1. Brood').replace('• Eieren', '3. Eieren')
    },
    {why: 'not at all, with all of it taken out', from: '/^@@[^]*/mu', to: '', result: bullets}
  ])('makes a fix of several places $why', async ({from, to, result}) => {
    const {text, stderr} = await edited('e\n', from, to)
    expect({text, stderr}).toEqual({text: result, stderr: expect.any(String)})
  })

  test('asks again where it does not fit the text, and leaves it when told so', async () => {
    const {text, stdout} = await edited('e\nn\n', '/Melk/gu', 'Karnemelk')
    expect(stdout).toContain('The change does not fit the text. Edit again?')
    expect(text).toBe(bullets)
  })

  test('says so when the editor fails, and writes nothing', async () => {
    const cwd = tempFolder(files)
    const env = {EDITOR: `"${process.execPath}" --no-such-option`}
    const {code, stderr} = await runCli(['fix', ...names, '-i'], {cwd, stdin: 'y\ne\n', env})
    expect(code).toBe(2)
    expect(stderr).toContain('Cannot edit with')
    expect(read(cwd)).toBe(target)
  })
})

test('--interactive also asks about fixes that need a look', async () => {
  const doubled = fixed.replace('voor de week', 'voor voor de week')
  const cwd = tempFolder({...files, 'list.nl.md': doubled})
  const {stdout} = await runCli(['fix', ...names, '-i'], {cwd, stdin: 'y\n'})
  expect(stdout).toContain(', if that is right')
  expect(read(cwd)).toBe(fixed)
})

test('--rule leaves what another rule knows better', async () => {
  const cwd = tempFolder(files)
  const {stderr} = await runCli(['fix', ...names, '--rule', 'list-marker-mixed'], {cwd})
  expect(stderr).toContain('Nothing to fix')
  expect(read(cwd)).toBe(target)
})

test('fixes all files but the one that cannot be fixed, and exits with 1', async () => {
  const elsewhere = tempFolder({'b.nl.md': target})
  const cwd = tempFolder({
    'a.en.md': source,
    'a.nl.md': target,
    'b.en.md': source,
    'bitext.config.json': '{"pairs": [{"source": "{name}.en.md", "target": "{name}.nl.md"}]}'
  })
  symlinkSync(join(elsewhere, 'b.nl.md'), join(cwd, 'b.nl.md'))
  const {code, stderr} = await runCli(['fix'], {cwd})
  expect(code).toBe(1)
  expect(stderr).toContain('outside the project')
  expect(stderr).not.toContain('Fixed b.nl.md')
  expect(readFileSync(join(cwd, 'a.nl.md'), 'utf8')).toBe(fixed)
  expect(readFileSync(join(elsewhere, 'b.nl.md'), 'utf8')).toBe(target)
})

test('fixes the source only where that is asked for', async () => {
  const bullets = source.replace('3.', '•')
  const cwd = tempFolder({'list.en.md': bullets, 'list.nl.md': fixed})
  await runCli(['fix', ...names, '--side', 'source'], {cwd})
  expect(readFileSync(join(cwd, 'list.nl.md'), 'utf8')).toBe(fixed)
})

test.each([
  {why: 'a missing file', args: ['fix', 'list.en.md', 'none.md']},
  {why: 'standard input', args: ['fix', 'list.en.md', '-']},
  {why: 'an unknown rule', args: ['fix', ...names, '--rule', 'nonsense']}
])('refuses $why and writes nothing', async ({args}) => {
  const cwd = tempFolder(files)
  const {code, stderr} = await runCli(args, {cwd, stdin: target})
  expect(code).toBe(2)
  expect(stderr).toMatch(/^error: /u)
  expect(read(cwd)).toBe(target)
  expect(existsSync(join(cwd, 'list.nl.md.bak'))).toBe(false)
})
