import {describe, expect, test} from 'vitest'
import {tempFolder} from '../workspace/temp-folder.js'
import {runCli} from './run-cli.js'

const files = {
  'tea.en.md': '# Tea\n\nBoil the water. Warm the pot.\n\nPour the tea.\n',
  'tea.nl.md': '# Thee\n\nKook het water. Verwarm de pot.\n\nSchenk de thee in.\n',
  'tea.mt.md': '# Thee\n\nKook het water. Verwarm de pot.\n\nGiet de thee.\n',
  'lines.txt': 'Tea\nBoil the water.\nWarm the pot.\nPour the tea in.\n',
  'short.txt': 'Tea\nBoil the water and warm the pot.\n',
  'words.tsv': 'boil\tkook\nwarm\tverwarm\npour\tschenk\npot\tpot\n',
  'tea.tbx':
    '<tbx><conceptEntry><langSec xml:lang="en"><term>tea</term></langSec><langSec xml:lang="nl"><term>thee</term></langSec></conceptEntry></tbx>',
  'together.ladder': '[1, 2]:[1]\n',
  'blocks.ladder': '[1, 2, 3]:[1, 2, 3]\n',
  'far.ladder': '[0]:[0]\n[9]:[1]\n'
}

function align(...argv: string[]) {
  const all = ['align', 'tea.en.md', 'tea.nl.md', '--format', 'ladder', ...argv]
  return runCli(all, {cwd: tempFolder(files)})
}

const beads = (ladder: string) => [...ladder.matchAll(/^(.*):[\d.]+$/gm)].map((match) => match[1])

describe('documents take', () => {
  test.each([
    {argv: ['--source-translation', 'tea.mt.md'], why: 'a translation as a document'},
    {argv: ['--target-translation', 'lines.txt'], why: 'a translation as a list of sentences'},
    {argv: ['--dictionary', 'words.tsv'], why: 'a table of words'},
    {argv: ['--dictionary', 'tea.tbx', '--dictionary', 'words.tsv'], why: 'several dictionaries'}
  ])('$why', async ({argv}) => {
    const {code, stdout, stderr} = await align(...argv)
    expect([code, stderr]).toEqual([0, ''])
    expect(beads(stdout)).toEqual(['[0]:[0]', '[1]:[1]', '[2]:[2]', '[3]:[3]'])
  })

  test('anchors in sentence numbers, also inside a block', async () => {
    const {code, stdout} = await align('--anchors', 'together.ladder')
    expect([code, beads(stdout)]).toEqual([0, ['[0]:[0]', '[1, 2]:[1]', '[]:[2]', '[3]:[3]']])
  })

  test('anchors that join blocks', async () => {
    const {code, stdout} = await align('--anchors', 'blocks.ladder')
    expect([code, beads(stdout)]).toEqual([0, ['[0]:[0]', '[1, 2, 3]:[1, 2, 3]']])
  })
})

describe('documents refuse', () => {
  test.each([
    {
      argv: ['--anchors', 'far.ladder'],
      says: 'far.ladder:2: Unexpected source sentence 9, expected 0 to 3'
    },
    {
      argv: ['--source-translation', 'short.txt'],
      says: 'short.txt: Unexpected 1 segment (2 lines), expected 3 segments (4 sentences), as `tea.en.md` has'
    },
    {argv: ['--dictionary', 'tea.nl.md'], says: 'tea.nl.md:3: Unexpected `Kook het water.'},
    {
      argv: ['--anchors', 'together.ladder', '--anchors', 'far.ladder'],
      says: 'Unexpected 2 files of `--anchors` for one pair'
    }
  ])('$argv', async ({argv, says}) => {
    const {code, stdout, stderr} = await align(...argv)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(says)
  })
})
