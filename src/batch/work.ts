import {type MessagePort, parentPort, workerData} from 'node:worker_threads'
import {problemOf} from '../model/problem-of.js'
import {rules} from '../rules/index.js'
import {type Config, loadConfig} from '../workspace/config/load-config.js'
import type {ImportModule} from '../workspace/files/import-module.js'
import type {Pair} from '../workspace/pairs/pair.js'
import {checkToOutcome} from './check-pair.js'
import type {WorkerStart} from './check-workers.js'
import {lateProblem} from './late-errors.js'
import type {ThreadAnswer, ThreadMessage, ThreadTask} from './thread.js'

/** Checks, in a thread of its own, the pairs that the main thread sends; answers each in turn. */
export async function work(process: NodeJS.Process, importModule: ImportModule): Promise<void> {
  const port = parentPort
  if (!port) throw new Error('Threads are started by the main one')
  // `check-workers.ts` starts the thread and sends what it is typed to send.
  const start = workerData as WorkerStart
  const config = await configOf(start, importModule)
  const send = (message: ThreadMessage) => port.postMessage(message)
  // Errors before this end the thread, so that the main one does the work.
  process.on('uncaughtException', (error) =>
    send({type: 'late', late: lateProblem(error, process)})
  )
  port.on('message', (task: ThreadTask) => {
    if (task.type === 'end') return leave(port)
    send({type: 'begun'})
    send({type: 'answer', answer: answerTo(task.pair, {...start, config, env: process.env})})
  })
  port.on('messageerror', () => send({type: 'misheard'}))
  send({type: 'ready'})
}

/** Nothing more is heard, so that the thread ends as soon as timers and promises of rules are over. */
function leave(port: MessagePort): void {
  port.removeAllListeners()
  port.unref()
}

interface Place extends Omit<WorkerStart, 'config'> {
  readonly config: Config | undefined
  readonly env: NodeJS.ProcessEnv
}

function answerTo(pair: Pair, place: Place): ThreadAnswer {
  try {
    return checkToOutcome(pair, place)
  } catch (error) {
    return {type: 'problems', problems: [problemOf(error, place, pair.target.shown)]}
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
