#!/usr/bin/env node
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {loadProgram} from './cli/load-program.js'
import type * as Program from './program.js'

const program = loadProgram(fileURLToPath(new URL('program.cjs', import.meta.url)))
await (program as typeof Program).run(process, (url) => import(url))
