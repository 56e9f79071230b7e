import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {tempFolder} from '../workspace/temp-folder.js'
import {dutch, english} from './harbour.js'
import {runCli} from './run-cli.js'

const program = resolve('dist/cli.js')

/** Three pairs, each with drift of its own; one that cannot be read; a glossary that is asked for. */
function folder(): string {
  const drifts = ['4 nachten', '5 nachten', 'drie nachten'].flatMap((nights, at) => [
    [`docs/p${at}.en.md`, english],
    [`docs/p${at}.nl.md`, dutch.replace('drie nachten', nights)]
  ])
  const pairs = [{source: 'docs/{name}.en.md', target: 'docs/{name}.nl.md'}]
  return tempFolder({
    ...Object.fromEntries(drifts),
    'docs/p9.en.md': english,
    'docs/p9.nl.md': new Uint8Array([0, 1, 2]),
    'bitext.config.json': JSON.stringify({pairs})
  })
}

describe('check --concurrency', () => {
  test.each(['1', '2', '3'])('says the same with %s threads', async (count) => {
    const cwd = folder()
    const plain = await runCli(['check', '--format', 'json'], {cwd})
    expect(plain.code).toBe(2)
    expect(plain.stdout).toContain('number-parity')
    const flags = ['check', '--format', 'json', '--concurrency', count]
    expect(await runCli(flags, {cwd, program})).toEqual(plain)
  })

  test('makes the same page with two threads', async () => {
    const cwd = folder()
    const plain = await runCli(['check', '--format', 'html'], {cwd})
    expect(plain.stdout).toContain('drie nachten')
    const flags = ['check', '--format', 'html', '--concurrency', '2', '--cache']
    expect(await runCli(flags, {cwd, program})).toEqual(plain)
    expect(await runCli(flags, {cwd, program})).toEqual(plain)
  })
})
