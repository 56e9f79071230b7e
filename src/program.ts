/** The whole command line, loaded by `cli.ts`: `run` on a process of Node's, `main` as a function. */
export {main} from './cli/main.js'
export {run} from './cli/run.js'
