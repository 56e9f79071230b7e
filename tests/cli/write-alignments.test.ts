import {writeFileSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {alignmentPath, english, harbour} from './harbour.js'

describe('align', () => {
  test.each([
    {argv: ['align'], why: 'without arguments'},
    {argv: ['align', 'rules'], why: 'with the name of a pair'},
    {argv: ['align', 'docs/rules.nl.md'], why: 'with a file of a pair'}
  ])('writes the alignment file $why', async ({argv}) => {
    const {run, alignment} = harbour()
    expect(await run(argv)).toEqual({
      code: 0,
      stdout: '',
      stderr: `Wrote ${alignmentPath}: 5 beads, 5 new\n`
    })
    expect(alignment()).toMatchObject({
      source: {path: 'docs/rules.en.md', lang: 'en'},
      target: {path: 'docs/rules.nl.md', lang: 'nl'}
    })
  })

  test('leaves a file alone that is up to date', async () => {
    const {run, read} = harbour()
    await run(['align'])
    const before = read(alignmentPath)
    expect((await run(['align'])).stderr).toBe(`${alignmentPath} is up to date\n`)
    expect(read(alignmentPath)).toBe(before)
  })

  test('says what changed', async () => {
    const {run, write} = harbour()
    await run(['align'])
    await run(['accept', 'rules', '--all'])
    write({'docs/rules.en.md': english.replace('three nights', 'four nights')})
    expect((await run(['align'])).stderr).toBe(`Wrote ${alignmentPath}: 5 beads, 1 new, 1 stale\n`)
  })

  test('--fresh searches anew what no person decided on', async () => {
    const {run, read, write, alignment} = harbour()
    await run(['align'])
    const found = read(alignmentPath)
    write({[alignmentPath]: found.replace(/"confidence":0\.\d+/g, '"confidence":0.5')})
    await run(['accept', 'rules', '1.2'])
    await run(['align'])
    expect(alignment().beads.map(({confidence}) => confidence)).toEqual([0.5, 0.5, 0.5, 0.5, 0.5])
    await run(['align', '--fresh'])
    const states = alignment().beads.map(({state, confidence}) => `${state} ${confidence > 0.5}`)
    expect(states).toEqual(
      ['true', 'true', 'false', 'true', 'true'].map(
        (better, at) => `${at === 2 ? 'checked' : 'proposed'} ${better}`
      )
    )
  })

  test('prints with a format, and writes nothing', async () => {
    const {run, git} = harbour()
    const {stdout} = await run(['align', 'rules', '--format', 'ladder'])
    expect(stdout).toMatch(/^\[0\]:\[0\]/)
    expect(git('status', '--porcelain')).toBe('')
  })
})

describe('align --check', () => {
  test('fails with a diff where a file would change, and writes nothing', async () => {
    const {run, git, write, commit} = harbour()
    await run(['align'])
    commit()
    write({'docs/rules.en.md': english.replace('three nights', 'four nights')})
    commit()
    const {code, stdout, stderr} = await run(['align', '--check'])
    expect([code, stderr]).toEqual([
      1,
      'Failed: an alignment file is out of date; run `bitext align`\n'
    ])
    expect(stdout).toMatch(/^--- alignments\/rules\.en-nl\.json\n\+\+\+ alignments/)
    expect(stdout.match(/^[-+] {4}\{/gm)).toHaveLength(2)
    expect(git('status', '--porcelain')).toBe('')
  })

  test('fails where there is no file yet, and passes once there is', async () => {
    const {run} = harbour()
    const {code, stdout} = await run(['align', '--check'])
    expect([code, stdout.split('\n')[0]]).toEqual([1, '--- /dev/null'])
    await run(['align'])
    expect(await run(['align', '--check'])).toEqual({code: 0, stdout: '', stderr: ''})
  })
})

test('align --dry-run shows the same diff and does not fail', async () => {
  const {run, git} = harbour()
  const {stdout} = await run(['align', '--check'])
  expect(await run(['align', '--dry-run'])).toEqual({code: 0, stdout, stderr: ''})
  expect(git('status', '--porcelain')).toBe('')
})

describe('trouble', () => {
  test.each([
    {why: 'no JSON', content: '{"alignment": {'},
    {
      why: 'of another version',
      content:
        '{\n  "alignment": {\n    "source": {"lang":"en","path":"a"},\n    "target": {"lang":"nl","path":"b"},\n    "version": 9\n  },\n  "beads": [\n  ],\n  "lost": [\n  ]\n}\n'
    },
    {why: 'of something else', content: '{"pairs": []}\n'}
  ])('a file that is $why is an error, and stays as it is', async ({content}) => {
    const {run, read, write} = harbour()
    write({[alignmentPath]: content})
    for (const argv of [['align'], ['accept', 'rules', '--all'], ['status'], ['diff'], ['check']]) {
      const {code, stderr} = await run(argv)
      expect([argv, code]).toEqual([argv, 2])
      expect(stderr).toMatch(/^error: alignments\/rules\.en-nl\.json/)
    }
    expect(read(alignmentPath)).toBe(content)
  })

  test('one pair that cannot be read does not keep the others from being written', async () => {
    const {run, write, read} = harbour()
    write({'docs/news.en.md': 'Only here.\n', 'docs/news.nl.md': '\0\0\0'})
    const {code, stderr} = await run(['align'])
    expect(code).toBe(2)
    expect(stderr).toContain('docs/news.nl.md')
    expect(read(alignmentPath)).toContain('"version": 1')
  })

  test('a document without a translation has no alignment file, and keeps nobody from work', async () => {
    const {run, write, read} = harbour()
    write({'docs/news.en.md': 'Only here.\n'})
    const {code, stderr} = await run(['align'])
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('news')])
    expect(read(alignmentPath)).toContain('"version": 1')
    const decided = await run(['accept', 'news', '--all'])
    expect([decided.code, decided.stderr]).toEqual([2, expect.stringContaining('docs/news.nl.md')])
  })

  test('a folder that cannot be written to', async () => {
    const {run, path} = harbour()
    writeFileSync(join(path, 'alignments'), 'a file in the way')
    const {code, stderr} = await run(['align'])
    expect(code).toBe(2)
    expect(stderr).toContain('Cannot write the file')
  })

  test('another process at work on the file', async () => {
    const {run, path, read} = harbour()
    await run(['align'])
    const before = read(alignmentPath)
    const lock = {pid: process.pid, host: hostname(), since: Date.now()}
    writeFileSync(join(path, `${alignmentPath}.lock`), JSON.stringify(lock))
    const {code, stderr} = await run(['accept', 'rules', '--all'])
    expect(code).toBe(2)
    expect(stderr).toContain(`process ${process.pid}`)
    expect(read(alignmentPath)).toBe(before)
  })
})
