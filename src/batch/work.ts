import {parentPort, workerData} from 'node:worker_threads'
import {problemOf} from '../model/problem-of.js'
import {rules} from '../rules/index.js'
import {type Config, loadConfig} from '../workspace/config/load-config.js'
import type {ImportModule} from '../workspace/files/import-module.js'
import type {Pair} from '../workspace/pairs/pair.js'
import {checkToOutcome} from './check-pair.js'
import type {WorkerAnswer, WorkerStart} from './check-workers.js'

/** Checks, in a thread of its own, the pairs that the main thread sends; answers each in turn. */
export async function work(
  {env}: Pick<NodeJS.Process, 'env'>,
  importModule: ImportModule
): Promise<void> {
  // `check-workers.ts` starts the thread and sends what it is typed to send.
  const start = workerData as WorkerStart
  const config = await configOf(start, importModule)
  parentPort?.on('message', (pair: Pair) => {
    parentPort?.postMessage(answerTo(pair, {...start, config, env}))
  })
}

interface Place extends Omit<WorkerStart, 'config'> {
  readonly config: Config | undefined
  readonly env: NodeJS.ProcessEnv
}

function answerTo(pair: Pair, {env, ...place}: Place): WorkerAnswer {
  try {
    return checkToOutcome(pair, place)
  } catch (error) {
    return {type: 'problems', problems: [problemOf(error, {env}, pair.target.shown)]}
  }
}

/** The main thread has read it before: a config with problems starts no thread. */
async function configOf(
  {config}: WorkerStart,
  importModule: ImportModule
): Promise<Config | undefined> {
  if (!config) return undefined
  const loaded = await loadConfig(config, {rules, importModule})
  if (loaded.type === 'config') return loaded.config
  throw new Error(`Cannot read \`${config.shown}\` again`)
}
