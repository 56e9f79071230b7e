import {changeAlignment} from '../../src/workspace/alignments/alignment-files.js'
import {versions} from './loop-versions.js'

// Writes one version over the other, until it is killed. Says so once it has begun.
const [, , path = ''] = process.argv
const file = {path, shown: path}

for (let turn = 0; ; turn++) {
  await changeAlignment(file, () => versions[turn % 2])
  if (turn === 0) process.stdout.write('writing\n')
}
