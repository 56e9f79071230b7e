import {execFile} from 'node:child_process'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {type RemarkBitextOptions, remarkBitext} from '../src/remark.js'
import {tempFolder} from './workspace/temp-folder.js'

const files = {
  'a.en.md': '# Plan\n\n1. First we listen to 12 people.\n2. Then we act.\n',
  'a.nl.md': '# Plan\n\n1. Eerst luisteren we naar 13 mensen.\n2. Dan doen we iets.\n',
  'other.md': '# Apart\n'
}

const config = JSON.stringify({pairs: [{source: '{name}.en.md', target: '{name}.nl.md'}]})

interface Ended {
  readonly code: number | string | undefined
  readonly stderr: string
}

/** Settings of remark with the plugin as the package builds it. */
function remarkrc(options: RemarkBitextOptions): string {
  const built = JSON.stringify(pathToFileURL(resolve('dist/remark.js')).href)
  return `import {remarkBitext} from ${built}
export default {plugins: [[remarkBitext, ${JSON.stringify(options)}]]}
`
}

/** Runs remark-cli in a folder, as its users do. */
function remark(cwd: string, names: readonly string[]): Promise<Ended> {
  const argv = [resolve('node_modules/remark-cli/cli.js'), '--no-color', '--no-stdout', ...names]
  return new Promise((ended) => {
    execFile(process.execPath, argv, {cwd}, (error, _stdout, stderr) =>
      ended({code: error ? (error.code ?? undefined) : 0, stderr})
    )
  })
}

describe('remarkBitext in remark-cli', () => {
  test('fails on an error, at its place in the translation', async () => {
    const cwd = tempFolder({...files, '.remarkrc.mjs': remarkrc({source: 'a.en.md'})})
    const {code, stderr} = await remark(cwd, ['a.nl.md'])
    expect(stderr).toMatch(
      /3:28-3:30 +error +Unexpected number `13`, expected `12` +number-parity +bitext/
    )
    expect(code).toBe(1)
  })

  test('finds the counterpart in the config, and leaves other files alone', async () => {
    const cwd = tempFolder({...files, 'bitext.config.json': config, '.remarkrc.mjs': remarkrc({})})
    const {code, stderr} = await remark(cwd, ['a.en.md', 'a.nl.md', 'other.md'])
    expect(stderr).toContain('number-parity')
    expect(stderr.match(/number-parity/g)).toHaveLength(1)
    expect(stderr).toContain('a.en.md: no issues found')
    expect(stderr).toContain('other.md: no issues found')
    expect(code).toBe(1)
  })
})

/** The messages about a text, which need not be what its file has. */
async function messagesOf(
  text: string,
  {cwd, path = 'a.nl.md'}: {readonly cwd: string; readonly path?: string},
  options: RemarkBitextOptions = {}
): Promise<readonly string[]> {
  const processor = unified().use(remarkParse).use(remarkBitext, options).use(remarkStringify)
  const {messages} = await processor.process(new VFile({value: text, cwd, path}))
  return messages.map(({fatal, ruleId, reason}) => `${fatal} ${ruleId} ${reason}`)
}

describe('remarkBitext in a processor', () => {
  test('takes the text of the pipeline, not that of the file', async () => {
    const cwd = tempFolder({...files, 'bitext.config.json': config})
    expect(await messagesOf(files['a.nl.md'].replace('13', '12'), {cwd})).toEqual([])
    expect(await messagesOf(files['a.nl.md'].replace('13', '14'), {cwd})).toEqual([
      'true number-parity Unexpected number `14`, expected `12`'
    ])
  })

  test('hands a file on with its messages, so that no other file passes between', async () => {
    const cwd = tempFolder({...files, 'bitext.config.json': config})
    const file = new VFile({value: files['a.nl.md'], cwd, path: 'a.nl.md'})
    const processor = unified().use(remarkParse).use(remarkBitext)
    // What is done for another file comes between, if at all, right after the message is made.
    let isHandedOn = false
    const handedOnBetween: boolean[] = []
    const push = file.messages.push.bind(file.messages)
    file.messages.push = (...messages) => {
      queueMicrotask(() => handedOnBetween.push(isHandedOn))
      return push(...messages)
    }
    await new Promise<void>((done, fail) => {
      processor.run(processor.parse(file), file, (error) => {
        isHandedOn = true
        if (error) fail(error)
        else done()
      })
    })
    expect(handedOnBetween).toEqual([true])
  })

  test('says what cannot be read', async () => {
    const cwd = tempFolder({'a.nl.md': 'Ja.\n'})
    expect(await messagesOf('Ja.\n', {cwd}, {source: 'a.en.md'})).toEqual([
      'true unreadable a.en.md: Cannot find the file, the source to `a.nl.md`'
    ])
  })

  test('says what is wrong in the config', async () => {
    const cwd = tempFolder({...files, 'bitext.config.json': '{"pairs": 1}'})
    const [message] = await messagesOf('Ja.\n', {cwd})
    expect(message).toMatch(/^true unreadable bitext\.config\.json:1:2: Unexpected `1` for `pairs`/)
  })

  test('offers the fix as what is expected, where it is one for the range of the message', async () => {
    const source = 'Bring:\n\n1. bread\n2. milk\n3. salt\n'
    const target = 'Neem mee:\n\n1. brood\n2. melk\n• zout\n'
    const cwd = tempFolder({'a.en.md': source})
    const processor = unified()
      .use(remarkParse)
      .use(remarkBitext, {source: 'a.en.md'})
      .use(remarkStringify)
    const {messages} = await processor.process(new VFile({value: target, cwd, path: 'a.nl.md'}))
    expect(messages).toMatchObject([{actual: '•', expected: ['3.']}])
  })
})
