/** The whole command line, loaded by `cli.ts`: `run` on a process of Node's, `work` in a thread of it,
 * `main` as a function. */
export {main} from './cli/main.js'
export {run} from './cli/run.js'
export {work} from './cli/work.js'
