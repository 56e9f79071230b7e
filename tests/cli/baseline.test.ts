import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import {tempFolder} from '../workspace/temp-folder.js'
import {runCli} from './run-cli.js'

const source = '# Plan\n\n1. First we listen.\n2. Then we act.\n3. Then we learn.\n'
const drifted = '# Plan\n\n1. Eerst luisteren we.\n2. Dan doen we iets.\n\n• Dan leren we.\n'
const faithful = '# Plan\n\n1. Eerst luisteren we.\n2. Dan doen we iets.\n3. Dan leren we.\n'
const baseline = 'bitext-baseline.json'

/** Two pairs with the same drift, and a baseline that accepts both. */
async function accepted(): Promise<string> {
  const cwd = tempFolder({
    'a.en.md': source,
    'a.nl.md': drifted,
    'b.en.md': source,
    'b.nl.md': drifted,
    'bitext.config.json': JSON.stringify({
      pairs: [{source: '{name}.en.md', target: '{name}.nl.md'}],
      baseline
    })
  })
  expect((await runCli(['check'], {cwd})).code).toBe(1)
  const {code, stderr} = await runCli(['check', '--update-baseline'], {cwd})
  expect([code, stderr]).toEqual([0, `Wrote ${baseline}: 2 findings accepted\n`])
  return cwd
}

describe('a baseline', () => {
  test('accepts what was there when it was written', async () => {
    const {code, stderr} = await runCli(['check'], {cwd: await accepted()})
    expect([code, stderr]).toEqual([0, ''])
  })

  test.each([
    {
      why: 'only what is new fails',
      file: 'a.nl.md',
      text: drifted.replace('# Plan', '## Plan'),
      code: 1,
      stderr: ''
    },
    {
      why: 'an entry survives other lines that move',
      file: 'a.nl.md',
      text: drifted.replace('# Plan\n', '# Plan\n\n\n'),
      code: 0,
      stderr: ''
    },
    {
      why: 'it lapses when the target changes',
      file: 'a.nl.md',
      text: drifted.replace('Dan leren we', 'Daarna leren we'),
      code: 1,
      stderr: `1 entry of ${baseline} no longer matches a finding; remove it with \`--update-baseline\`\n`
    },
    {
      why: 'it lapses when the source changes',
      file: 'a.en.md',
      text: source.replace('Then we learn', 'Then we all learn'),
      code: 1,
      stderr: `1 entry of ${baseline} no longer matches a finding; remove it with \`--update-baseline\`\n`
    },
    {
      why: 'an entry is unused once the drift is fixed',
      file: 'a.nl.md',
      text: faithful,
      code: 0,
      stderr: `1 entry of ${baseline} no longer matches a finding; remove it with \`--update-baseline\`\n`
    }
  ])('$why', async ({file, text, code, stderr}) => {
    const cwd = await accepted()
    writeFileSync(join(cwd, file), text)
    const result = await runCli(['check'], {cwd})
    expect([result.code, result.stderr]).toEqual([code, stderr])
  })

  test('is the same file when it is written again, and fits its schema', async () => {
    const cwd = await accepted()
    const before = readFileSync(join(cwd, baseline), 'utf8')
    await runCli(['check', '--update-baseline'], {cwd})
    expect(readFileSync(join(cwd, baseline), 'utf8')).toBe(before)
    expect(before.match(/"pair":/g)).toHaveLength(2)
    expect(before.split('\n').filter((line) => line.includes('"pair":'))).toHaveLength(2)
    const schema = JSON.parse(readFileSync('docs/schema/baseline.schema.json', 'utf8'))
    const valid = new Ajv2020().compile(schema)
    expect(valid(JSON.parse(before)), JSON.stringify(valid.errors)).toBe(true)
  })

  test('keeps what was not checked when it is updated for one pair', async () => {
    const cwd = await accepted()
    writeFileSync(join(cwd, 'a.nl.md'), faithful)
    const {stderr} = await runCli(['check', 'a', '--update-baseline'], {cwd})
    expect(stderr).toBe(`Wrote ${baseline}: 1 finding accepted\n`)
    expect((await runCli(['check'], {cwd})).code).toBe(0)
  })

  test.each([
    {text: '{"version": 2, "entries": []}', says: `${baseline}:1:2: Unexpected 2`},
    {text: '{"version": 1,\n"entries": [{}]}', says: `${baseline}:2:13: Unexpected undefined`},
    {text: 'no', says: `${baseline}:1:1: Unexpected \`no\``}
  ])('that is none is refused where that shows: $says', async ({text, says}) => {
    const cwd = await accepted()
    writeFileSync(join(cwd, baseline), text)
    const {code, stderr} = await runCli(['check'], {cwd})
    expect([code, stderr.includes(says)]).toEqual([2, true])
  })

  test('is not written over another file', async () => {
    const cwd = await accepted()
    const argv = ['check', '--baseline', 'a.en.md', '--update-baseline']
    expect((await runCli(argv, {cwd})).code).toBe(2)
    expect(readFileSync(join(cwd, 'a.en.md'), 'utf8')).toBe(source)
  })

  test('needs a name to be written', async () => {
    const cwd = tempFolder({'a.en.md': source, 'a.nl.md': drifted})
    const {code, stderr} = await runCli(['check', 'a.en.md', 'a.nl.md', '--update-baseline'], {cwd})
    expect([code, stderr]).toEqual([2, expect.stringContaining('no file is named')])
    expect(existsSync(join(cwd, baseline))).toBe(false)
  })
})
