import {defineConfig} from 'tsdown'
import {asciiOnly} from './build/ascii-only.js'
import {onDemand} from './build/on-demand.js'

/**
 * The library keeps its dependencies outside. The command line carries them, for a quick start: it
 * is one file whose compiled code can be kept, and a small one that loads it.
 */
export default defineConfig([
  {
    entry: ['src/index.ts', 'src/rule.ts', 'src/remark.ts'],
    dts: true,
    clean: true,
    platform: 'neutral',
    deps: {neverBundle: [/^node:/]}
  },
  {
    entry: ['src/cli.ts'],
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
    plugins: [onDemand('franc-min', ['francAll']), asciiOnly()],
    minify: true
  }
])
