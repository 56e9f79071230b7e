import {describe, expect, test} from 'vitest'
import {layoutPairs} from '../../../../src/workspace/setup/layout/layout-pairs.js'
import {fillTemplate} from '../../../../src/workspace/setup/layout/layout-template.js'
import {layouts} from '../../../../src/workspace/setup/layout/layouts.js'

const english = 'Read this first, and wait until the installer is done with all of it.\n'
const dutch = 'Lees dit eerst, en wacht tot het installatieprogramma helemaal klaar is.\n'

const values = {
  root: 'site/',
  top: 'site/',
  folder: 'version-1',
  file: 'handbook',
  joint: '-',
  container: 'translations',
  path: 'part/chapter',
  name: 'chapter',
  source: 'en',
  lang: 'nl'
}

function found(texts: Readonly<Record<string, string>>): readonly string[] {
  const paths = Object.keys(texts).sort()
  const {groups} = layoutPairs({paths, read: (path) => texts[path]}, {rank: () => 3})
  return groups.flatMap(({pairs}) => pairs.map(({source, target}) => `${source} → ${target}`))
}

describe('each layout', () => {
  test.each(layouts)('finds $target for $source', ({source, target}) => {
    const from = `${fillTemplate(source, values)}.md`
    const to = `${fillTemplate(target, values)}.md`
    expect(from).not.toMatch(/[{}]/)
    const pairs = found({[from]: english, [to]: dutch})
    // Two texts that both name a language are a pair either way round.
    expect(pairs).toHaveLength(1)
    expect(pairs[0]?.split(' → ').sort()).toEqual([from, to].sort())
  })

  test.each(layouts)('does not find $target in the language of $source', ({source, target}) => {
    const paths = {...values, lang: 'it'}
    const from = `${fillTemplate(source, paths)}.md`
    expect(found({[from]: english, [`${fillTemplate(target, paths)}.md`]: english})).toEqual([])
  })
})

test('no layout is there twice', () => {
  const keys = layouts.map(({source, target}) => `${source} ${target}`)
  expect(new Set(keys).size).toBe(keys.length)
})
