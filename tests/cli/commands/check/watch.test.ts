import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {main} from '../../../../src/cli/program/main.js'
import {importModule} from '../../../workspace/import-module.js'
import {tempFolder} from '../../../workspace/temp-folder.js'
import {dutch, english} from '../../harbour.js'

/** `check --watch` at work in a folder, until it is stopped. */
function watching(cwd: string, args: readonly string[] = ['a.en.md', 'a.nl.md']) {
  const said = {stdout: '', stderr: ''}
  const stop = new AbortController()
  const ended = main(['check', ...args, '--format', 'jsonl', '--watch'], {
    stdout: {write: (text: string) => (said.stdout += text)},
    stderr: {write: (text: string) => (said.stderr += text)},
    stdin: none(),
    env: {},
    importModule,
    cwd,
    now: () => new Date(0),
    stop: stop.signal
  })
  /** Waits until it has finished that many checks, and gives what it said in the last of them. */
  const checks = async (count: number): Promise<string> => {
    await vi.waitFor(() => expect(said.stderr.split('Watching').length - 1).toBe(count), 600_000)
    const last = said.stdout
    said.stdout = ''
    return last
  }
  const end = () => {
    stop.abort()
    return ended
  }
  return {checks, end, said}
}

async function* none(): AsyncGenerator<string> {}

describe('check --watch', () => {
  test('checks again whenever a text is saved, and only then', async () => {
    const cwd = tempFolder({'a.en.md': english, 'a.nl.md': dutch})
    const {checks, end, said} = watching(cwd)
    expect(await checks(1)).not.toContain('number-parity')
    expect(said.stderr).toBe('Watching 2 files (Ctrl-C ends)\n')
    writeFileSync(join(cwd, 'other.md'), 'no text of the pair')
    writeFileSync(join(cwd, 'a.nl.md'), dutch.replace('drie nachten', '4 nachten'))
    expect(await checks(2)).toContain('number-parity')
    writeFileSync(join(cwd, 'a.nl.md'), dutch)
    expect(await checks(3)).not.toContain('number-parity')
    expect(await end()).toBe(0)
  })

  test('sees a glossary, an alignment file and the config, there or not yet', async () => {
    const config = {pairs: [{source: 'a.en.md', target: 'a.nl.md'}], glossary: 'terms.tsv'}
    const cwd = tempFolder({
      'a.en.md': english,
      'a.nl.md': dutch,
      'terms.tsv': 'en\tnl\nbuoy\tboei\n',
      'bitext.config.json': JSON.stringify(config)
    })
    const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)
    const {checks, end, said} = watching(cwd, [])
    expect(await checks(1)).not.toContain('wachter')
    write('terms.tsv', 'en\tnl\nkeeper\twachter\n')
    expect(await checks(2)).toContain('wachter')
    write('bitext.config.json', '{"pairs": 1}')
    await checks(3)
    expect(said.stderr).toContain('bitext.config.json:1:2: Unexpected')
    write('bitext.config.json', JSON.stringify({...config, minConfidence: 1}))
    expect(await checks(4)).not.toContain('wachter')
    mkdirSync(join(cwd, 'alignments'))
    await checks(5)
    expect(await end()).toBe(0)
  })
})
