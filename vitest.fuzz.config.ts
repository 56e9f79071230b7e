import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {defineConfig} from 'vitest/config'

// The parser as users run it: otherwise vitest loads the builds that its packages have for their
// own development, whose assertions would be what is timed.
process.env.NODE_ENV = 'production'

// All generated cases of each property. Ten times as many: `FUZZ_SCALE=10 npm run fuzz`.
process.env.FUZZ_SCALE ??= '1'

/**
 * Long runs over generated documents, `FUZZ_RUNS=2000 npm run fuzz`, and the tests that draw fewer
 * cases or smaller texts in `npm test`.
 */
export default defineConfig({
  test: {
    include: ['tests/fuzz/**/*.fuzz.ts', ...generatedTests()],
    setupFiles: ['./tests/fixed-seed.ts'],
    testTimeout: 3_600_000,
    hookTimeout: 3_600_000,
    reporters: ['default', './tests/closing-line.ts']
  }
})

/** The test files that use fast-check or ask for a size. */
function generatedTests(): string[] {
  return readdirSync('tests', {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => join('tests', path))
    .filter((path) => /from '(fast-check|.*\/runs\.js)'/.test(readFileSync(path, 'utf8')))
}
