import {linkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {loadDocument, loadPair} from '../../src/workspace/load-pair.js'
import type {Pair, PairFile} from '../../src/workspace/pairs/pair.js'
import {type Files, tempFolder} from './temp-folder.js'

const english = 'The city wants a humane policy. We work together for the health of all.\n'
const dutch = 'De stad wil een menselijk beleid. Wij werken samen voor de gezondheid van allen.\n'
const front = (lines: string, text: string) => `---\n${lines}\n---\n\n${text}`

function file(folder: string, name: string, lang?: string): PairFile {
  const at = {path: join(folder, name), shown: name, written: name}
  return lang === undefined ? at : {...at, lang}
}

interface Langs {
  readonly source?: string
  readonly target?: string
}

function pairOf(folder: string, names: readonly [string, string], langs: Langs = {}): Pair {
  const [source, target] = names
  return {
    name: 'pair',
    source: file(folder, source, langs.source),
    target: file(folder, target, langs.target)
  }
}

function troubles(files: Files, names: readonly [string, string], langs: Langs = {}) {
  const loaded = loadPair(pairOf(tempFolder(files), names, langs))
  if (loaded.type === 'bitext') return []
  return loaded.problems.map(({path, line, column, what, help}) => {
    const place = [path, line, column].filter((part) => part !== undefined).join(':')
    return `${place} ${what}; ${help}`
  })
}

describe('loadPair', () => {
  test('reads and aligns both texts', () => {
    const folder = tempFolder({'a.md': english, 'b.md': dutch})
    const loaded = loadPair(pairOf(folder, ['a.md', 'b.md']))
    if (loaded.type === 'problems') throw new Error('could not be loaded')
    const {source, target, beads} = loaded.bitext
    expect([source.path, source.lang, target.path, target.lang]).toEqual([
      'a.md',
      'en',
      'b.md',
      'nl'
    ])
    expect(beads).toHaveLength(1)
  })

  test.each([
    {
      why: 'a missing target names its source',
      files: {'a.en.md': english, 'a.nl.txt': dutch},
      names: ['a.en.md', 'a.nl.md'] as const,
      found: ['a.nl.md Cannot find the file, the target to `a.en.md`; Did you mean `a.nl.txt`?']
    },
    {
      why: 'both sides are looked at',
      files: {'a.md': '', 'b.md': 'caf\0'},
      names: ['a.md', 'b.md'] as const,
      found: [
        'a.md:1:1 Unexpected empty file; Write the text into it, or check that it was saved and is the right file',
        'b.md:1:4 Unexpected binary file (it has a zero byte here), expected text in UTF-8; Save it as plain text or Markdown in UTF-8, or check that it is the right file'
      ]
    },
    {
      why: 'a file is not compared with itself',
      files: {'a.md': english},
      names: ['a.md', 'a.md'] as const,
      found: [
        'a.md Cannot compare a file with itself: it is given as source and as target; Give the translation as the second file, the reference as the first'
      ]
    },
    {
      why: 'the target says that it is the reference',
      files: {'b.md': dutch, 'a.md': front('lang: en\nrole: reference', english)},
      names: ['b.md', 'a.md'] as const,
      found: [
        'a.md:3:1 Unexpected `role: reference` in the target, expected it in the source; Swap the two: `a.md b.md`, the source first'
      ]
    },
    {
      why: 'a missing folder is named',
      files: {'a.md': english},
      names: ['a.md', 'nl/a.md'] as const,
      found: [
        'nl/a.md Cannot find the file, the target to `a.md`: there is no folder `nl`; Check the path and its spelling'
      ]
    }
  ])('$why', ({files, names, found}) => {
    expect(troubles(files, names)).toEqual(found)
  })

  test('knows a file under its other names', () => {
    const folder = tempFolder({'a.md': english})
    linkSync(join(folder, 'a.md'), join(folder, 'b.md'))
    const loaded = loadPair(pairOf(folder, ['a.md', 'b.md']))
    expect(loaded.type === 'problems' && loaded.problems[0]?.what).toBe(
      'Cannot compare a file with itself: `b.md` is another name of it'
    )
  })

  const swapped = (side: string, own: string, given: string) =>
    `Unexpected language \`${own}\` of the ${side}, expected \`${given}\`; the other file is in that language`

  test.each([
    {source: 'nl', target: 'en', what: swapped('source', 'en', 'nl'), why: 'both crossed'},
    {
      source: 'nl',
      target: undefined,
      what: swapped('source', 'en', 'nl'),
      why: 'the source crossed'
    },
    {
      source: undefined,
      target: 'en-GB',
      what: swapped('target', 'nl', 'en-GB'),
      why: 'the target crossed'
    },
    {source: 'en', target: 'nl', what: undefined, why: 'as the texts are'},
    {source: 'en', target: 'en', what: undefined, why: 'one wrong is not crossed'},
    {source: 'de', target: 'fr', what: undefined, why: 'neither is of the other'}
  ])('languages given as $source and $target: $why', ({source, target, what}) => {
    const langs = {...(source ? {source} : {}), ...(target ? {target} : {})}
    for (const files of [
      {'a.md': english, 'b.md': dutch},
      {'a.md': front('lang: en', dutch), 'b.md': front('lang: nl', english)}
    ]) {
      const found = troubles(files, ['a.md', 'b.md'], langs)
      expect(found.length).toBe(what === undefined ? 0 : 1)
      if (what) expect(found[0]).toContain(what)
      if (what) expect(found[0]).toContain('Swap the two: `b.md a.md`, the source first')
    }
  })

  test('reads a swapped order from file names', () => {
    const files = {'x.en.md': '# Amsterdam\n', 'x.nl.md': '# Amsterdam\n'}
    const [found] = troubles(files, ['x.en.md', 'x.nl.md'], {source: 'nl', target: 'en'})
    expect(found).toContain('x.en.md Unexpected language `en` of the source, expected `nl`')
  })

  test('a reference on both sides is no sign of a swap', () => {
    const files = {
      'a.md': front('role: reference', english),
      'b.md': front('role: reference', dutch)
    }
    expect(troubles(files, ['a.md', 'b.md'])).toEqual([])
  })
})

describe('loadDocument', () => {
  // The order of the issue: the entry or flag, the front matter, the path, the text itself.
  test.each([
    {
      lang: 'de',
      name: 'fr/x.es.md',
      text: front('lang: en', dutch),
      found: 'de',
      why: 'what is given'
    },
    {name: 'fr/x.es.md', text: front('lang: en', dutch), found: 'en', why: 'the front matter'},
    {name: 'fr/x.es.md', text: dutch, found: 'es', why: 'the file name'},
    {name: 'fr/x.md', text: dutch, found: 'fr', why: 'the folder'},
    {name: 'x.md', text: dutch, found: 'nl', why: 'the text'}
  ])('takes the language from $why', ({lang, name, text, found}) => {
    const folder = tempFolder({[name]: text})
    expect(loadDocument(file(folder, name, lang)).lang).toBe(found)
  })

  test('tells the language by the path of the config, wherever one stands', () => {
    const folder = tempFolder({'nl/x.md': '# Amsterdam\n'})
    const document = loadDocument({
      path: join(folder, 'nl/x.md'),
      shown: 'x.md',
      written: 'nl/x.md'
    })
    expect([document.lang, document.path]).toEqual(['nl', 'x.md'])
  })

  test('takes a text that has been read already', () => {
    const document = loadDocument({path: '-', shown: '<stdin>', written: '<stdin>', text: dutch})
    expect([document.lang, document.path]).toEqual(['nl', '<stdin>'])
  })
})
