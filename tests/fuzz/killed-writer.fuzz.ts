import {join} from 'node:path'
import {test} from 'vitest'
import {killWriters} from '../workspace/kill-writers.js'
import {tempFolder} from '../workspace/temp-folder.js'

test('200 processes killed while they write leave a whole file and no lock', async () => {
  await killWriters(join(tempFolder(), 'alignments/tea.en-nl.json'), 200)
})
