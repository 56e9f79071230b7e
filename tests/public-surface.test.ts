import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import packageJson from '../package.json' with {type: 'json'}
import {expectGolden} from './golden.js'

const entries = ['index', 'rule', 'remark'] as const

/** What a module of `export … from` lines exports, sorted. */
function exportsOf(entry: string): readonly string[] {
  const code = readFileSync(`src/${entry}.ts`, 'utf8')
  const lists = code.matchAll(/export (type )?\{([^}]*)\}/g)
  const names = [...lists].flatMap(([, isType, list = '']) =>
    list
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => (isType ? `type ${name}` : name))
  )
  return names.map((name) => name.replace(/(?<=^|type )\w+ as /, '')).sort()
}

test.each(entries)('the public surface of %s changes on purpose only', (entry) => {
  expectGolden(
    `exports-${entry}.txt`,
    exportsOf(entry)
      .map((name) => `${name}\n`)
      .join('')
  )
})

test('each entry is in the package, with its types', () => {
  const named = entries.map((name) => {
    const at = name === 'index' ? '.' : `./${name}`
    return [at, {types: `./dist/${name}.d.ts`, default: `./dist/${name}.js`}]
  })
  const {'./package.json': _, ...rest} = packageJson.exports
  expect(rest).toEqual(Object.fromEntries(named))
})

test('what src/rule.ts exports at run time is what its source says', async () => {
  const values = exportsOf('rule').filter((name) => !/^type\b/.test(name))
  expect(Object.keys(await import('../src/rule.js')).sort()).toEqual(values)
})
