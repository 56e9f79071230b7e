import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import ts from 'typescript'
import {afterAll, describe, expect, test} from 'vitest'

const snippets = snippetsOf('docs/library.md')
// Inside the project, so that a snippet finds `bitext` and its neighbours as an installed user does.
const folder = mkdtempSync(join(resolve('node_modules'), '.readme-'))
afterAll(() => rmSync(folder, {recursive: true}))

function snippetsOf(page: string): readonly string[] {
  const text = readFileSync(page, 'utf8')
  return [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
}

function run(code: string): string {
  const file = join(folder, `snippet-${snippets.indexOf(code)}.mjs`)
  const options = {module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023}
  const library = (name: string) => pathToFileURL(resolve('dist', `${name}.js`)).href
  const script = ts
    .transpileModule(code, {compilerOptions: options})
    .outputText.replace("'bitext'", JSON.stringify(library('index')))
    .replace("'bitext/remark'", JSON.stringify(library('remark')))
  writeFileSync(file, script)
  return execFileSync(process.execPath, [file], {encoding: 'utf8'})
}

describe('each snippet of docs/library.md runs against the built library', () => {
  test.each([
    {shows: 'segments', printed: '1 1 1. Brood\n2 2 2. Melk\n3 3 • Eieren\n'},
    {shows: 'beads', printed: "[ '1:1', '1.1:1.1' ]\n"},
    {shows: 'a finding', printed: 'list.nl.md:2 Unexpected `•`, expected `2.`\n'},
    {shows: 'a fix', printed: '1. Brood\n2. Melk\n'},
    {shows: 'decisions', printed: "[ 'stale: target', 'checked' ]\n{\n"},
    {shows: 'bullets', printed: 'Bring:\n\n• bread\n• milk\n\n'}
  ])('$shows', ({shows, printed}) => {
    const index = ['segments', 'beads', 'a finding', 'a fix', 'decisions', 'bullets'].indexOf(shows)
    expect(run(snippets[index] ?? '')).toBe(printed)
  })

  test('none is left out', () => expect(snippets.length).toBe(6))
})

test('the snippet of the README is one of them', () => {
  expect(snippetsOf('README.md')).toEqual([snippets[2]])
})
