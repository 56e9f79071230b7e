/** The whole command line, loaded by `cli.ts`: `run` on a process of Node's, `work` in a thread of it. */

export {run} from './cli/program/run.js'

/** Loaded only where it is called: most commands start no thread. */
export const work: typeof import('./batch/work.js').work = async (...args) =>
  (await import('./batch/work.js')).work(...args)
