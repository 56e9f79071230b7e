import {expect, test} from 'vitest'
import {circlesIn} from './circles.js'
import {groupGraph, sourceFile} from './import-graph.js'

const graph = (edges: Readonly<Record<string, readonly string[]>>) => new Map(Object.entries(edges))

test('a graph that points one way has no circle', () => {
  expect(circlesIn(graph({a: ['b', 'c'], b: ['d'], c: ['d']}))).toEqual([])
})

test('the shortest circle of each knot is named, from its first node on', () => {
  const knots = graph({d: ['c'], c: ['b', 'd'], b: ['a'], a: ['c'], e: ['e', 'a']})
  expect(circlesIn(knots)).toEqual(['c → d → c', 'e → e'])
})

test('a long circle is found whatever the order of the nodes', () => {
  expect(circlesIn(graph({c: ['a'], a: ['b'], b: ['c']}))).toEqual(['a → b → c → a'])
})

test('imports are read from code, types and dynamic ones included, comments left out', () => {
  const code = [
    "/** import {x} from './doc.js' */",
    "import type {T} from './type.js'",
    "export {y} from '../up.js'",
    "const later = () => import('./later.js')",
    "import {readFileSync} from 'node:fs'",
    "import packageJson from '../package.json' with {type: 'json'}"
  ].join('\n')
  const {imports, packages} = sourceFile('room/file.ts', code)
  expect(imports).toEqual(['room/type.ts', 'up.ts', 'room/later.ts'])
  expect(packages).toEqual(['node:fs'])
})

test('a graph of groups leaves out what is in none, and edges inside one', () => {
  const files = [
    sourceFile('a/one.ts', "import './two.js'\nimport '../b/three.js'\nimport '../top.js'"),
    sourceFile('top.ts', "import './a/one.js'")
  ]
  const folderOf = (path: string) => (path.includes('/') ? path.split('/')[0] : undefined)
  expect(groupGraph(files, folderOf)).toEqual(new Map([['a', ['b']]]))
})
