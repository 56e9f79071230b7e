import {spawn} from 'node:child_process'
import {readdirSync} from 'node:fs'
import {resolve} from 'node:path'
import {describe, expect, test} from 'vitest'
import {tempFolder} from '../workspace/temp-folder.js'

const bin = resolve('dist/cli.js')

interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

type Child = ReturnType<typeof spawn>

/** Runs a program of Node's to its end; `during` may write to it, or stop it. */
function runNode(
  argv: readonly string[],
  cwd: string,
  during: (child: Child) => void = (child) => child.stdin?.end()
): Promise<Ended> {
  return new Promise((ended, failed) => {
    const {NO_COLOR, FORCE_COLOR, ...env} = process.env
    const child = spawn(process.execPath, argv, {cwd, env})
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', failed)
    child.on('close', (code, signal) => ended({code, signal, stdout, stderr}))
    during(child)
  })
}

const files = {
  'a.en.md': '# Plan\n\n1. First we listen.\n2. Then we act.\n',
  'a.nl.md': '# Plan\n\n1. Eerst luisteren we.\n• Dan doen we iets.\n'
}

describe('the program', () => {
  test('reports drift on stdout and ends with 1', async () => {
    const {code, stdout, stderr} = await runNode(
      [bin, 'check', 'a.en.md', 'a.nl.md'],
      tempFolder(files)
    )
    expect([code, stderr]).toEqual([1, ''])
    expect(stdout).toContain('Unexpected `•`, expected `2.`')
    expect(stdout).not.toContain('\u001B')
  })

  test('says what is wrong on stderr and ends with 2', async () => {
    const {code, stdout, stderr} = await runNode(
      [bin, 'check', 'a.en.md', 'a.nl.txt'],
      tempFolder(files)
    )
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(
      'error: a.nl.txt: Cannot find the file, the target to `a.en.md`\n  Did you mean `a.nl.md`?\n'
    )
  })

  test('writes a page, and again over it', async () => {
    const cwd = tempFolder(files)
    for (const run of ['first', 'again']) {
      const argv = [bin, 'check', 'a.en.md', 'a.nl.md', '--format', 'html=page.html']
      const {code, stderr} = await runNode(argv, cwd)
      expect([run, code, stderr]).toEqual([run, 1, 'Wrote page.html\n'])
    }
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'a.en.md', 'a.nl.md', 'page.html'])
  })

  test('reads standard input', async () => {
    const argv = [bin, 'segments', '-', '--format', 'json']
    const {code, stdout} = await runNode(argv, tempFolder(), (child) => child.stdin?.end('# Één\n'))
    expect(code).toBe(0)
    expect(JSON.parse(stdout).segments).toMatchObject([{text: 'Één'}])
  })

  test('prints help and version', async () => {
    const cwd = tempFolder()
    expect((await runNode([bin, '--help'], cwd)).stdout).toContain('Usage: bitext')
    expect((await runNode([bin, '--version'], cwd)).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test('is quiet when its reader leaves early', async () => {
    const text = 'A sentence of some length, over and over.\n\n'.repeat(3000)
    const cwd = tempFolder({'long.md': text})
    const {code, signal, stderr} = await runNode([bin, 'segments', 'long.md'], cwd, (child) => {
      child.stdin?.end()
      child.stdout?.destroy()
    })
    expect([code, signal, stderr]).toEqual([0, null, ''])
  })

  // A shell shows these as 130 and 143.
  test.each(['SIGINT', 'SIGTERM'] as const)('stops at once on %s', async (name) => {
    // More than a pipe holds: once it is written, the program is reading.
    const waiting = (child: Child) =>
      child.stdin?.write('x'.repeat(4_000_000), () => child.kill(name))
    const argv = [bin, 'segments', '-']
    const {code, signal, stdout, stderr} = await runNode(argv, tempFolder(), waiting)
    expect([code, signal]).toEqual([null, name])
    expect([stdout, stderr]).toEqual(['', ''])
  })
})
