import {join} from 'node:path'
import {test} from 'vitest'
import {killWriters} from './kill-writers.js'
import {tempFolder} from './temp-folder.js'

test('five processes killed while they write leave a whole file and no lock', async () => {
  await killWriters(join(tempFolder(), 'alignments/tea.en-nl.json'), 5)
})
