import {defineConfig} from 'tsdown'

/** The benches that use the sources, where Node can run them: `node node_modules/.bench/NAME.js`. */
export default defineConfig({
  entry: ['bench/*.ts'],
  outDir: 'node_modules/.bench',
  dts: false,
  platform: 'node',
  fixedExtension: false
})
