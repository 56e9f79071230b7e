/** The whole command line, loaded by `cli.ts`: `run` on a process of Node's, `work` in a thread of it,
 * `main` as a function. */

export {work} from './batch/work.js'
export {main} from './cli/program/main.js'
export {run} from './cli/program/run.js'
