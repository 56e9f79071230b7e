import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {Thread, type ThreadAnswer, type Unbegun} from '../../src/batch/thread.js'
import {threadLimits} from '../../src/batch/thread-limits.js'
import type {Pair} from '../../src/workspace/pairs/pair.js'
import {tempFolder} from '../workspace/temp-folder.js'

const file = {path: '/a.nl.md', shown: 'a.nl.md', written: 'a.nl.md'}
const pair: Pair = {name: 'a', source: {...file, path: '/a.en.md'}, target: file}

/** A thread that does something when it gets a pair; `send` is at hand. */
function threadThat(does: string): Thread {
  const code = `import {parentPort, MessageChannel} from 'node:worker_threads'
const send = (message) => parentPort.postMessage(message)
parentPort.on('message', ({type, pair}) => {
  if (type === 'end') return parentPort.close()
  ${does}
})
send({type: 'ready'})
`
  const folder = tempFolder({'thread.mjs': code})
  return new Thread({file: join(folder, 'thread.mjs'), data: {}, limits: {}})
}

function saidBy(answer: ThreadAnswer | Unbegun): string {
  return answer.type === 'problems' ? answer.problems.map(({what}) => what).join() : answer.type
}

describe('a thread', () => {
  const begun = `send({type: 'begun'});`

  test.each([
    {
      does: `${begun} process.exit(0)`,
      says: 'Cannot check the pair: its thread ended with exit code 0'
    },
    {does: `${begun} throw new Error('no')`, says: 'Cannot check the pair: its thread stopped: no'},
    {
      does: `${begun} parentPort.close()`,
      says: 'Cannot check the pair: its thread ended with exit code 0'
    },
    {does: 'process.exit(1)', says: 'unbegun'},
    {
      does: `send({type: 'misheard'})`,
      says: 'This is a bug in bitext: threads do not understand each other'
    }
  ])('that does `$does` is answered for: $says', async ({does, says}) => {
    const thread = threadThat(does)
    expect(saidBy(await thread.check(pair))).toBe(says)
    await thread.end()
    expect(thread.isAlive).toBe(false)
    expect(thread.late).toEqual([])
  })

  test('that died answers at once, without having begun', async () => {
    const thread = threadThat('process.exit(1)')
    await thread.check(pair)
    expect(thread.isAlive).toBe(false)
    expect(await thread.check(pair)).toEqual({type: 'unbegun'})
  })

  test('that ends between two pairs names the one before', async () => {
    const answered = `${begun} send({type: 'answer', answer: {type: 'problems', problems: []}});`
    const thread = threadThat(`${answered} setTimeout(() => process.exit(5), 0)`)
    expect(saidBy(await thread.check(pair))).toBe('')
    await thread.end()
    expect(thread.late.map(({problem}) => problem.what)).toEqual([
      'The thread that had checked this pair ended with exit code 5'
    ])
  })

  test('that cannot start says why', async () => {
    const thread = new Thread({file: join(tempFolder(), 'none.mjs'), data: {}, limits: {}})
    const answer = await thread.check(pair)
    expect(answer.type === 'unbegun' && answer.unstarted).toContain('Cannot find module')
  })
})

test('threads share the memory of the machine, and each may take some', () => {
  const [one, many] = [threadLimits(1), threadLimits(10_000)].map(
    ({maxOldGenerationSizeMb = 0}) => maxOldGenerationSizeMb
  )
  expect(one).toBeGreaterThanOrEqual(many ?? 0)
  expect(many).toBe(512)
})
