import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {tempFolder} from '../workspace/temp-folder.js'
import {runCli} from './run-cli.js'

/** Of two linked gold beads one is found, and one of the two beads put out is right. */
const files = {
  'gold/a.gold': '[0]:[0]\n[1]:[1]\n[2]:[]\n',
  'out/a.ladder': '[0]:[0]:0.95\n[1, 2]:[1]:0.45\n',
  'gold/b.gold': '[0]:[0]\n',
  'out/b.ladder': '[0]:[0]:1\n',
  'costs.ladder': '[0]:[0]:3.5\n[1, 2]:[1]:0.4\n',
  'bad.ladder': '[0]:[0]:0.9\n0-1\n'
}

function evaluate(...argv: string[]) {
  return runCli(['evaluate', ...argv], {cwd: tempFolder(files)})
}

const one = ['--gold', 'gold/a.gold', '--test', 'out/a.ladder']

describe('evaluate', () => {
  test('shows strict and lax rates, by kind too, and the reliability', async () => {
    const {code, stdout, stderr} = await evaluate(...one)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^all +2 +2 +0\.5000 +0\.5000 +0\.5000 +1\.0000 +1\.0000 +1\.0000$/m)
    expect(stdout).toMatch(/^2-1 +1 +0 +0\.0000/m)
    // (|0.95 − 1| + |0.45 − 0|) / 2
    expect(stdout).toContain('Expected calibration error 0.2500\n')
  })

  // Strict: 2 of 3 beads put out are right, 2 of 3 gold beads found.
  test.each([
    {argv: [...one, '--gold', 'gold/b.gold', '--test', 'out/b.ladder'], why: 'named pairs'},
    {argv: ['--gold', 'gold', '--test', 'out'], why: 'two folders'}
  ])('counts over all pairs together: $why', async ({argv}) => {
    const {stdout} = await evaluate(...argv, '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      strict: {precision: 0.666667, recall: 0.666667, f1: 0.666667},
      testBeads: 3,
      goldBeads: 3,
      pairs: [
        {name: 'a', strict: {f1: 0.5}},
        {name: 'b', strict: {f1: 1}}
      ]
    })
  })

  test.each([
    {least: '0.5', code: 0, says: ''},
    {least: '0.6', code: 1, says: 'Strict F1 is 0.5000, less than the required 0.6\n'}
  ])('ends with $code where the F1 of 0.5 is to be $least', async ({least, code, says}) => {
    const result = await evaluate(...one, '--min-f1', least)
    expect([result.code, result.stderr]).toEqual([code, says])
  })

  test('does not take scores for confidences that are none', async () => {
    const {code, stdout, stderr} = await evaluate(
      ...['--gold', 'gold/a.gold', '--test', 'costs.ladder']
    )
    expect([code, stderr]).toEqual([
      0,
      'Skipped the scores of costs.ladder: they are not confidences from 0 to 1\n'
    ])
    expect(stdout).not.toContain('calibration')
  })

  test.each([
    {argv: ['--gold', 'gold/a.gold'], says: 'Unexpected 0 of `--test` for 1 of `--gold`'},
    {argv: [], says: 'expected one each\n  Give them in pairs'},
    {argv: ['--gold', 'gold', '--test', 'bad.ladder'], says: 'gold: Cannot compare a folder with'},
    {
      argv: ['--gold', 'gold/a.gold', '--test', 'bad.ladder'],
      says: 'bad.ladder:2: Unexpected `0-1`, expected a bead such as `[0, 1]:[2]:0.98`\n  Write one bead'
    },
    {
      argv: ['--gold', 'gold/a.gold', '--test', 'no.ladder'],
      says: 'no.ladder: Cannot find the file'
    }
  ])('refuses $argv', async ({argv, says}) => {
    const {code, stdout, stderr} = await evaluate(...argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(says)
  })
})

describe('the corpus', () => {
  test.each(['manifest', 'interview'])('%s: every sentence bead is as its gold', async (name) => {
    const pair = [`corpus/${name}.en.md`, `corpus/${name}.nl.txt`]
    const {stdout: ladder} = await runCli(['align', ...pair, '--format', 'ladder'])
    const gold = readFileSync(`corpus/${name}.gold`, 'utf8')
    const cwd = tempFolder({'x.gold': gold, 'x.ladder': ladder})
    const argv = ['evaluate', '--gold', 'x.gold', '--test', 'x.ladder', '--format', 'json']
    const {code, stdout} = await runCli([...argv, '--min-f1', '1'], {cwd})
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({strict: {precision: 1, recall: 1, f1: 1}})
  })
})
