import {test} from 'vitest'
import {killFixes} from '../cli/kill-fixes.js'

test('eight processes killed while they fix leave whole files, and nothing behind', async () => {
  await killFixes(8)
})
