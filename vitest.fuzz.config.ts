import {defineConfig} from 'vitest/config'

// The parser as users run it: otherwise vitest loads the builds that its packages have for their
// own development, whose assertions would be what is timed.
process.env.NODE_ENV = 'production'

/** Long runs over generated documents: `FUZZ_RUNS=2000 vitest run --config vitest.fuzz.config.ts`. */
export default defineConfig({
  test: {
    include: ['tests/fuzz/**/*.fuzz.ts'],
    testTimeout: 3_600_000,
    reporters: ['default', './tests/closing-line.ts']
  }
})
