import {execFileSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {unifiedDiff} from '../../../src/report/fix/unified-diff.js'
import {tempFolder} from '../../workspace/temp-folder.js'

const changes = [
  {why: 'a line in the middle', before: 'a\nb\nc\n', after: 'a\nB\nc\n'},
  {why: 'the last line, without a line end', before: 'a\n • b', after: 'a\n 3. b'},
  {why: 'CRLF line ends', before: 'a\r\n• b\r\nc\r\n', after: 'a\r\n3. b\r\nc\r\n'},
  {
    why: 'a byte-order mark and trailing spaces',
    before: '\uFEFFa  \n• b \n',
    after: '\uFEFFa  \n3. b \n'
  },
  {
    why: 'two places far apart',
    before: '• a\n1\n2\n3\n4\n5\n6\n7\n8\n• b\n',
    after: '1. a\n1\n2\n3\n4\n5\n6\n7\n8\n2. b\n'
  }
]

describe.each(['text.md', 'a folder/my text.md'])('a diff of %s', (path) => {
  test.each(changes)('with $why is taken by git', ({before, after}) => {
    const folder = tempFolder({[path]: before, 'change.diff': unifiedDiff({path, before, after})})
    execFileSync('git', ['apply', '--whitespace=nowarn', 'change.diff'], {
      cwd: folder,
      env: {...process.env, GIT_DIR: join(folder, 'none'), GIT_CEILING_DIRECTORIES: folder}
    })
    expect(readFileSync(join(folder, path), 'utf8')).toBe(after)
  })

  test.each(changes)('with $why is taken back by patch', ({before, after}) => {
    const folder = tempFolder({[path]: after})
    writeFileSync(join(folder, 'change.diff'), unifiedDiff({path, before, after}))
    execFileSync('patch', ['-p1', '-R', '--binary', '-i', 'change.diff'], {cwd: folder})
    expect(readFileSync(join(folder, path), 'utf8')).toBe(before)
  })
})

test('says nothing where nothing changed', () => {
  expect(unifiedDiff({path: 'a.md', before: 'a', after: 'a'})).toBe('')
})
