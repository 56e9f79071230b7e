#!/usr/bin/env node
import process from 'node:process'
import {fileURLToPath} from 'node:url'
import {isMainThread} from 'node:worker_threads'
import {loadProgram} from './cli/program/load-program.js'
import type * as Program from './program.js'

const file = fileURLToPath(import.meta.url)
const program = loadProgram(fileURLToPath(new URL('program.cjs', import.meta.url)))
const {run, work} = program as typeof Program
const importModule = (url: string) => import(url)
await (isMainThread ? run(process, {importModule, file}) : work(process, importModule))
