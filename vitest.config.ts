import {defineConfig} from 'vitest/config'

/** Tests of what is built, as its users run it. Only these pay for a build. */
const built = [
  'tests/cli/built*.test.ts',
  'tests/language-server/*.test.ts',
  'tests/readme.test.ts',
  'tests/remark-bitext.test.ts'
]

export default defineConfig({
  test: {
    reporters: ['default', './tests/closing-line.ts'],
    setupFiles: ['./tests/fixed-seed.ts'],
    coverage: {provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'html']},
    projects: [
      {
        extends: true,
        test: {
          name: 'source',
          include: ['tests/**/*.test.ts'],
          exclude: ['**/node_modules/**', 'tests/browser/**', ...built],
          testTimeout: 30_000
        }
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: built,
          globalSetup: './tests/fresh-build.ts',
          testTimeout: 30_000
        }
      }
    ]
  }
})
