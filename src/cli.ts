#!/usr/bin/env node
import process from 'node:process'
import {run} from './cli/run.js'

await run(process)
