#!/usr/bin/env node
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {isMainThread} from 'node:worker_threads'
import packageJson from '../package.json' with {type: 'json'}
import {exitCode} from './cli/exit-code.js'
import {loadProgram, partOf} from './cli/program/load-program.js'
import {reportLostOutput} from './cli/program/lost-output.js'
import {expectShortRun, skipStacks} from './cli/program/tune-engine.js'
import type * as Program from './program.js'

const file = fileURLToPath(import.meta.url)
const bundle = fileURLToPath(new URL('program.cjs', import.meta.url))
const importModule = (url: string) => import(url)
const argv = process.argv.slice(2)

if (!isMainThread) {
  skipStacks(process)
  const {work} = loadProgram(bundle, 'check').exports as typeof Program
  await work(process, importModule)
} else if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-v')) {
  // The answer is here already: no need to load the program.
  reportLostOutput(process)
  process.stdout.write(`${packageJson.version}\n`)
} else {
  expectShortRun(process)
  skipStacks(process)
  const {exports, keepCompiled} = loadProgram(bundle, partOf(argv))
  const {run} = exports as typeof Program
  await run(process, {importModule, file})
  if (process.exitCode !== exitCode.couldNotRun) keepCompiled()
}
