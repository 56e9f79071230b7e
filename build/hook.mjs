#!/usr/bin/env node
// What pre-commit runs: the command line of this checkout, built the first time it is needed. An
// installation by `npm install --global` of a git repository, as pre-commit does it for hooks in
// Node.js, leaves out what the build takes.
import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

if (!existsSync(program)) {
  const argv = ['ci', '--no-audit', '--no-fund']
  // On Windows, npm is a script that only a shell can run. Output comes only where it fails.
  const shell = process.platform === 'win32'
  const {status, stdout, stderr} = spawnSync('npm', argv, {cwd: root, encoding: 'utf8', shell})
  if (status !== 0) {
    process.stderr.write(`Cannot build bitext with \`npm ${argv.join(' ')}\`\n${stdout}${stderr}`)
    process.exit(2)
  }
}
const {status} = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
  stdio: 'inherit'
})
process.exit(status ?? 2)
