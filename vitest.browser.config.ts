import {defineConfig} from 'vitest/config'

/** The page in a real browser, which npm brings for Linux: `npm run test:browser`. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: ['default', './tests/closing-line.ts']
  }
})
