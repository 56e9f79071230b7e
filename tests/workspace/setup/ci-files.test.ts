import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {hookFiles, preCommit, workflow} from '../../../src/workspace/setup/config/ci-files.js'

const published = {home: 'https://github.com/tidewater/bitext', version: '1.2.3'}
const homeless = {home: undefined, version: '1.2.3'}

/** The steps of the only job of a workflow. */
function stepsOf(text: string) {
  const steps: readonly {readonly uses?: string; readonly run?: string}[] =
    parse(text).jobs.bitext.steps
  return steps
}

describe.each([published, homeless])('the workflow of $home', (origin) => {
  const text = workflow(origin)

  test('may read and nothing more, and runs once per change', () => {
    const {on, permissions, concurrency} = parse(text)
    expect(permissions).toEqual({contents: 'read'})
    expect(on).toEqual({pull_request: null, push: {branches: ['main', 'master']}})
    expect(concurrency['cancel-in-progress']).toBe(true)
  })

  test('runs nothing that is not pinned, and names no placeholder', () => {
    expect(text).not.toMatch(/OWNER|@latest|--yes/)
  })
})

test('the workflow uses the action at the version that wrote it', () => {
  expect(stepsOf(workflow(published)).at(-1)).toEqual({uses: 'tidewater/bitext@v1.2.3'})
})

test('without an address, the workflow runs the version of the lock file and downloads no other', () => {
  const runs = stepsOf(workflow(homeless)).flatMap(({run}) => run ?? [])
  expect(runs).toEqual(['npm ci', 'npx --no bitext check --format github'])
})

test('the entry for pre-commit uses the hooks of the project', () => {
  expect(parse(preCommit(published)).repos).toEqual([
    {repo: published.home, rev: 'v1.2.3', hooks: [{id: 'bitext-check'}]}
  ])
})

test('without an address, the entry for pre-commit does the same with the installed version', () => {
  const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8'))
  const [own] = parse(preCommit(homeless)).repos[0].hooks
  expect(own.entry).toBe(hook.entry.replace('build/hook.mjs', 'npx --no bitext'))
  expect([own.files, own.types]).toEqual([hook.files, hook.types])
  expect(own.files).toBe(hookFiles)
})
