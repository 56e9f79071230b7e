import {defineConfig} from 'tsdown'

/** Two builds: the library keeps its dependencies outside, the command line carries them for a quick start. */
export default defineConfig([
  {entry: ['src/index.ts', 'src/remark.ts'], dts: true, clean: true, platform: 'neutral'},
  {
    entry: ['src/cli.ts'],
    dts: false,
    clean: false,
    platform: 'node',
    fixedExtension: false,
    // write-file-atomic is CommonJS and asks for `__filename`.
    shims: true,
    deps: {alwaysBundle: [/.*/], onlyBundle: false},
    minify: true
  }
])
