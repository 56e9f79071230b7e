import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: './tests/fresh-build.ts',
    reporters: ['default', './tests/closing-line.ts'],
    testTimeout: 30_000,
    coverage: {provider: 'v8', include: ['src/**/*.ts'], reporter: ['text-summary', 'html']}
  }
})
