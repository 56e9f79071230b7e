import {expect, test} from 'vitest'
import {guessPairs} from '../../../src/workspace/pairs/guess-pairs.js'

test.each([
  {
    why: 'a folder for each language',
    paths: ['docs/en/a.md', 'docs/en/b/c.md', 'docs/nl/a.md', 'docs/nl/b/c.md', 'docs/de/a.md'],
    found: ['docs/en/**/{name}.md → docs/{lang}/**/{name}.md en 3']
  },
  {
    why: 'the translations of a README',
    paths: ['README.md', 'README.nl.md', 'README.pt-BR.md', 'CHANGELOG.md'],
    found: ['README.md → README.{lang}.md - 2']
  },
  {
    why: 'a language in each name',
    paths: ['x.en.md', 'x.nl.md', 'y.en.md', 'y.nl.md'],
    found: ['{name}.en.md → {name}.{lang}.md en 2']
  },
  {
    why: 'a language in the name of the translation only',
    paths: ['guide/x.md', 'guide/x_de.md'],
    found: ['guide/{name}.md → guide/{name}_{lang}.md - 1']
  },
  {
    why: 'a folder for each translation within that of the reference',
    paths: ['_articles/a.md', '_articles/b.md', '_articles/nl/a.md', '_articles/es/b.md'],
    found: ['_articles/**/{name}.md → _articles/{lang}/**/{name}.md - 2']
  },
  {
    why: 'nothing where no name has a partner',
    paths: ['a.md', 'docs/nl/b.md', 'sign-in.md', 'sign.md'],
    found: []
  },
  {
    why: 'those that stand for most come first',
    paths: ['README.md', 'README.nl.md', 'd/en/a.md', 'd/en/b.md', 'd/nl/a.md', 'd/nl/b.md'],
    found: ['d/en/**/{name}.md → d/{lang}/**/{name}.md en 2', 'README.md → README.{lang}.md - 1']
  }
])('finds $why', ({paths, found}) => {
  expect(
    guessPairs(paths.map((path) => ({path}))).map(
      ({entry: {source, target, sourceLang = '-'}, pairs}) =>
        `${source} → ${target} ${sourceLang} ${pairs}`
    )
  ).toEqual(found)
})

test('finds texts that share a key of their front matter', () => {
  const texts = [
    {path: 'about.md', lang: 'en', key: 'ref: about'},
    {path: 'over-ons.md', lang: 'nl', key: 'ref: about'},
    {path: 'contact.md', lang: 'nl', key: 'ref: contact'}
  ]
  expect(guessPairs(texts)).toEqual([
    {entry: {source: 'about.md', target: 'over-ons.md'}, pairs: 1}
  ])
})
