import {test} from 'vitest'
import {killFixes} from '../cli/kill-fixes.js'

test('twelve processes killed while they fix leave whole files, and nothing behind', async () => {
  await killFixes(12)
})
