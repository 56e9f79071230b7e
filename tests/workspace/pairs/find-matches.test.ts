import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {findMatches} from '../../../src/workspace/pairs/find-matches.js'
import {
  fillPattern,
  isPattern,
  parsePattern,
  patternFault
} from '../../../src/workspace/pairs/path-pattern.js'
import {tempFolder} from '../temp-folder.js'

describe('findMatches', () => {
  const files = {
    'a.en.md': '1',
    'a.nl.md': '1',
    '.b.en.md': '1',
    'docs/en/guide.md': '1',
    'docs/en/[x] (1).md': '1',
    'docs/en/deep/er/guide.md': '1',
    'docs/en/node_modules/x.md': '1',
    'docs/en/.cache/x.md': '1',
    'docs/en/list.txt': '1',
    'docs/nl/guide.md': '1',
    'docs/pt-BR/guide.md': '1',
    'docs/zh_CN/guide.md': '1',
    'docs/img/guide.md': '1',
    'docs/folder.md/': '1',
    'posts/first/index.en.md': '1',
    'posts/second/index.en.md': '1',
    'twice/x/x.md': '1',
    'twice/x/y.md': '1'
  }

  test.each([
    {pattern: '{name}.en.md', found: ['a.en.md=a'], why: 'no file with a leading dot'},
    {pattern: '.{name}.en.md', found: ['.b.en.md=b'], why: 'the dot is asked for'},
    {
      pattern: 'docs/en/{name}.md',
      found: ['docs/en/[x] (1).md=[x] (1)', 'docs/en/guide.md=guide'],
      why: 'only in the folder'
    },
    {
      pattern: 'docs/en/**/{name}.md',
      found: [
        'docs/en/[x] (1).md=[x] (1)',
        'docs/en/deep/er/guide.md=deep/er/guide',
        'docs/en/guide.md=guide'
      ],
      why: 'in folders below, but for hidden and installed ones'
    },
    {
      pattern: 'posts/{name}/index.en.md',
      found: ['posts/first/index.en.md=first', 'posts/second/index.en.md=second'],
      why: 'a folder as the name'
    },
    {
      pattern: 'docs/{lang}/guide.md',
      found: [
        'docs/en/guide.md@en',
        'docs/nl/guide.md@nl',
        'docs/pt-BR/guide.md@pt-BR',
        'docs/zh_CN/guide.md@zh_CN'
      ],
      why: 'languages, no other folders'
    },
    {
      pattern: '{name}.{lang}.md',
      found: ['a.en.md=a@en', 'a.nl.md=a@nl'],
      why: 'both placeholders'
    },
    {pattern: 'twice/{name}/{name}.md', found: ['twice/x/x.md=x'], why: 'the same both times'},
    {pattern: 'docs/{name}.md', found: [], why: 'a folder is no file'},
    {
      pattern: './docs/../docs/nl/{name}.md',
      found: ['./docs/../docs/nl/guide.md=guide'],
      why: 'dots as in any path'
    },
    {pattern: 'nowhere/{name}.md', found: [], why: 'a folder that is not there'}
  ])('$pattern finds $found ($why)', ({pattern, found}) => {
    const matches = findMatches(tempFolder(files), parsePattern(pattern))
    const words = matches.map(
      ({path, name, lang}) =>
        `${path}${name === undefined ? '' : `=${name}`}${lang === undefined ? '' : `@${lang}`}`
    )
    expect(words).toEqual(found)
  })

  test('starts at the root for an absolute pattern', () => {
    const folder = tempFolder(files)
    const pattern = `${folder.replaceAll('\\', '/')}/{name}.en.md`
    expect(findMatches('/nowhere', parsePattern(pattern)).map(({name}) => name)).toEqual(['a'])
  })

  test('goes round no circle of links', () => {
    const folder = tempFolder({'docs/en/a.md': '1'})
    symlinkSync(join(folder, 'docs'), join(folder, 'docs/en/loop'), 'junction')
    const matches = findMatches(folder, parsePattern('docs/**/{name}.md'))
    expect(matches.map(({name}) => name)).toEqual(['en/a'])
  })

  test('gives back the path of each match when the pattern is filled with it', () => {
    const folder = tempFolder(files)
    for (const pattern of [
      'docs/{lang}/**/{name}.md',
      '{name}.{lang}.md',
      'posts/{name}/index.en.md'
    ]) {
      const matches = findMatches(folder, parsePattern(pattern))
      expect(matches.length).toBeGreaterThan(0)
      for (const match of matches) expect(fillPattern(pattern, match)).toBe(match.path)
    }
  })
})

test.each([
  {pattern: 'docs/{name}.md', fault: undefined},
  {pattern: 'docs/**/{name}.{lang}.md', fault: undefined},
  {pattern: 'docs/{slug}.md', fault: 'Unexpected `{slug}`, expected `{name}` or `{lang}`'},
  {pattern: 'docs/{name.md', fault: 'Unexpected `{name.md`, expected `{name}` or `{lang}`'},
  {pattern: 'docs/name}.md', fault: 'Unexpected `}`, expected `{name}` or `{lang}`'},
  {
    pattern: 'docs/*.md',
    fault: 'Unexpected `*`, expected `{name}`, or `**/{name}` for names in any folder below'
  },
  {
    pattern: 'docs/**/x/{name}.md',
    fault: 'Unexpected `*`, expected `{name}`, or `**/{name}` for names in any folder below'
  },
  {pattern: 'a/**/{name}/**/{name}.md', fault: 'Unexpected second `**`, expected at most one'}
])('$pattern: $fault', ({pattern, fault}) => {
  expect(isPattern(pattern)).toBe(true)
  expect(patternFault(pattern)).toBe(fault)
})

test('a path without placeholder or star is no pattern', () => {
  expect(isPattern('docs/[slug] (1).md')).toBe(false)
})

test('a name with signs of a replacement text is put in as it is', () => {
  expect(fillPattern('{name}.md', {name: "$&$'"})).toBe("$&$'.md")
})
