import type {Reporter, TestModule} from 'vitest/node'

/** Ends a run with its real counts on a line of their own: `N passed, N failed`. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0
    // A file that cannot be loaded has no tests to count, and an error outside tests has no file.
    let failed = modules.filter((module) => module.errors().length > 0).length + errors.length
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const {state} = test.result()
        if (state === 'passed') passed++
        else if (state === 'failed') failed++
      }
    }
    process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
  }
}
