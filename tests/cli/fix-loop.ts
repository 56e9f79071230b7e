import {main} from '../../src/cli/program/main.js'
import {importModule} from '../workspace/import-module.js'

// Fixes translations after one reference, then after another that has it otherwise, until it is
// killed. Says so once it has begun.
const [, , cwd = ''] = process.argv
const io = {
  stdout: {write: () => true},
  stderr: {write: () => true},
  stdin: nothing(),
  env: {},
  importModule,
  cwd,
  now: () => new Date(0)
}

for (let turn = 0; ; turn++) {
  const kind = turn % 2 === 0 ? 'bullets' : 'numbers'
  await main(['fix', ...[1, 2, 3].map((number) => `${kind}.${number}`)], io)
  if (turn === 0) process.stdout.write('fixing\n')
}

async function* nothing(): AsyncGenerator<string> {}
