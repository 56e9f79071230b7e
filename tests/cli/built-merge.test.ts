import {expect, test} from 'vitest'
import {harbour, statesOf} from './harbour.js'

test('merge is a merge driver of git', async () => {
  const {run, write, git, commit, alignment} = harbour()
  await run(['align'])
  const driver = `${process.execPath} ${process.cwd()}/dist/cli.js merge %O %A %B --path %P`
  git('config', 'merge.bitext.driver', driver)
  write({'.gitattributes': 'alignments/*.json merge=bitext\n'})
  commit()
  git('checkout', '--quiet', '-b', 'other')
  await run(['accept', 'rules', '1.2', '--by', 'Bo Winter'])
  commit()
  git('checkout', '--quiet', 'main')
  await run(['accept', 'rules', '1.3'])
  commit()
  git('merge', '--quiet', '--no-edit', 'other')
  expect(statesOf(alignment())).toEqual({'1.2': 'checked', '1.3': 'checked'})
})
