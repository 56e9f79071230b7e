import {mkdirSync, renameSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {commitOf, fileAt, pathAt, repositoryOf, userName} from '../../../src/workspace/git/git.js'
import {gitFolder} from '../git-folder.js'
import {tempFolder} from '../temp-folder.js'

const lines = (from: number, to: number) =>
  Array.from({length: to - from + 1}, (_, index) => `Line ${from + index} of the guide.\n`).join('')

describe('repository', () => {
  test('is found from a folder inside it', async () => {
    const {path, env} = gitFolder({'docs/a.md': 'A'})
    const found = await repositoryOf({folder: join(path, 'docs'), env})
    expect(found).toEqual({root: path, isShallow: false})
  })

  test('is not where there is none, nor without git', async () => {
    const {path, env} = gitFolder({'a.md': 'A'})
    const broken = tempFolder()
    expect(await repositoryOf({folder: broken, env})).toBeUndefined()
    expect(await repositoryOf({folder: path, env: {...env, PATH: broken}})).toBeUndefined()
  })

  test('is known to be shallow', async () => {
    const {path, env, git, commit} = gitFolder({'a.md': 'A'})
    commit()
    git('clone', '--quiet', '--depth', '1', `file://${path}`, join(path, 'clone'))
    const clone = {folder: join(path, 'clone'), env}
    expect(await repositoryOf(clone)).toMatchObject({isShallow: true})
    expect(await commitOf(clone, 'HEAD~1')).toBeUndefined()
  })
})

test('the person at work is who git would sign as', async () => {
  const {path, env, git} = gitFolder({'a.md': 'A'}, 'Zoë Voss')
  expect(await userName({folder: path, env})).toBe('Zoë Voss')
  git('config', '--unset', 'user.name')
  expect(await userName({folder: path, env})).toBe('ada@example.org')
  git('config', '--unset', 'user.email')
  expect(await userName({folder: path, env})).toBeUndefined()
})

describe('revision', () => {
  test.each(['HEAD', 'main', 'v1', '@{0}'])('%s names a commit', async (revision) => {
    const {path, env, git} = gitFolder({'a.md': 'A'})
    git('tag', 'v1')
    const hash = git('rev-parse', 'HEAD').trim()
    expect(await commitOf({folder: path, env}, revision)).toBe(hash)
  })

  test.each(['v2', '--all', 'HEAD:a.md', ''])('`%s` names none', async (revision) => {
    const {path, env} = gitFolder({'a.md': 'A'})
    expect(await commitOf({folder: path, env}, revision)).toBeUndefined()
  })
})

describe('file of a commit', () => {
  test('is read byte for byte, from any folder', async () => {
    const folder = gitFolder({'docs/é.md': 'Old\r\n'})
    folder.write({'docs/é.md': 'New\r\n'})
    const place = {folder: join(folder.path, 'docs'), env: folder.env}
    expect((await fileAt(place, 'HEAD', 'docs/é.md'))?.toString()).toBe('Old\r\n')
    expect(await fileAt(place, 'HEAD', 'docs/b.md')).toBeUndefined()
  })

  test.each([
    {how: 'committed', stage: 'commit'},
    {how: 'staged', stage: 'add'},
    {how: 'made without git', stage: 'none'}
  ])('is found under its old name after a rename $how', async ({stage}) => {
    const {path, env, git, commit} = gitFolder({
      'guide.md': lines(1, 40),
      'other.md': lines(90, 99)
    })
    const start = git('rev-parse', 'HEAD').trim()
    mkdirSync(join(path, 'docs'))
    renameSync(join(path, 'guide.md'), join(path, 'docs/manual.md'))
    if (stage === 'commit') commit()
    if (stage === 'add') git('add', '--all')
    expect(await pathAt({folder: join(path, 'docs'), env}, start, 'docs/manual.md')).toBe(
      'guide.md'
    )
  })

  test('is followed through two renames with edits between', async () => {
    const {path, env, git, write, commit} = gitFolder({'one.md': lines(1, 40)})
    const start = git('rev-parse', 'HEAD').trim()
    write({'one.md': undefined, 'two.md': lines(11, 45)})
    commit()
    write({'two.md': lines(21, 55)})
    commit()
    write({'two.md': undefined, 'three.md': lines(31, 65)})
    expect(await pathAt({folder: path, env}, start, 'three.md')).toBe('one.md')
  })

  test('is none where the file is new', async () => {
    const {path, env, write} = gitFolder({'one.md': lines(1, 40)})
    write({'new.md': lines(200, 240)})
    expect(await pathAt({folder: path, env}, 'HEAD', 'new.md')).toBeUndefined()
  })
})
