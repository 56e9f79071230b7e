import {defineConfig} from 'tsdown'

/**
 * The library keeps its dependencies outside. The command line carries them, for a quick start: it
 * is one file that can be kept compiled (`build/keep-compiled.mjs`), and a small one that loads it.
 */
export default defineConfig([
  {
    entry: ['src/index.ts', 'src/remark.ts'],
    dts: true,
    clean: true,
    platform: 'neutral',
    deps: {neverBundle: [/^node:/]}
  },
  {
    entry: {cli: 'src/cli.ts', 'load-program': 'src/cli/program/load-program.ts'},
    dts: false,
    clean: false,
    platform: 'node',
    fixedExtension: false,
    minify: true
  },
  {
    entry: ['src/program.ts'],
    format: 'cjs',
    dts: false,
    clean: false,
    platform: 'node',
    // write-file-atomic is CommonJS and asks for `__filename`.
    shims: true,
    deps: {alwaysBundle: [/.*/], onlyBundle: false},
    outputOptions: {codeSplitting: false},
    minify: true
  }
])
