import {test} from 'vitest'
import {killFixes} from './kill-fixes.js'

test('four processes killed while they fix leave whole files, and nothing behind', {
  timeout: 120_000
}, async () => {
  await killFixes(4)
})
