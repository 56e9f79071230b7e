// The last step of the build: runs the main commands once and keeps what was compiled for them.
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {setFlagsFromString} from 'node:v8'
import {keepCompiled} from '../dist/load-program.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const work = mkdtempSync(join(tmpdir(), 'bitext-build-'))
const config = ['--config', join(root, 'bitext.config.json')]
const commands = [
  ['check', ...config, '--format', 'terminal', '--format', `html=${join(work, 'page.html')}`],
  ['align', 'manifest', ...config, '--sentences']
]

const stdout = {write: () => true, on: () => {}}
const {env, stdin} = process
await keepCompiled(join(root, 'dist', 'program.cjs'), async ({main}) => {
  for (const command of commands) {
    const code = await main(command, {stdout, stderr: process.stderr, stdin, env, cwd: root})
    if (code === 2) throw new Error(`Cannot run \`bitext ${command.join(' ')}\``)
  }
  // V8 takes compiled code only under the flags that it was made with: those of a start.
  setFlagsFromString('--heap-growing-percent=0')
})
rmSync(work, {recursive: true})
