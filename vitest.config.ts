import {defineConfig} from 'vitest/config'

// Users run the production build of the parser. Vitest prefers its development build, whose
// assertions take twice the time.
process.env.NODE_ENV = 'production'

/** Tests of what is built, as its users run it. Only these pay for a build. */
const built = [
  'tests/action.test.ts',
  'tests/cli/built*.test.ts',
  'tests/distribution.test.ts',
  'tests/language-server/*.test.ts',
  'tests/readme.test.ts',
  'tests/remark-bitext.test.ts',
  'tests/writing-rules.test.ts'
]

/** Milliseconds. The limit ends a test that hangs. It is not for slow tests: `bench/` measures speed. */
const hangs = 600_000

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    setupFiles: ['./tests/fixed-seed.ts'],
    // Test files share the modules they import. Loading them anew for each file costs more than
    // most tests.
    isolate: false,
    testTimeout: hangs,
    hookTimeout: hangs,
    teardownTimeout: hangs,
    coverage: {provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'html']},
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/browser/**', ...built]
        }
      },
      {
        extends: true,
        test: {name: 'built', include: built, globalSetup: './tests/fresh-build.ts'}
      }
    ]
  }
})
