import {test} from 'vitest'
import {killFixes} from './kill-fixes.js'

test('four processes killed while they fix leave whole files, and nothing behind', async () => {
  await killFixes(4)
})
