import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {type Config, loadConfig} from '../../../src/workspace/config/load-config.js'
import type {PairFile} from '../../../src/workspace/pairs/pair.js'
import {resolvePairs} from '../../../src/workspace/pairs/pairs.js'
import {selectPairs} from '../../../src/workspace/pairs/select-pairs.js'
import {importModule} from '../import-module.js'
import {type Files, tempFolder} from '../temp-folder.js'

async function configOf(
  pairs: readonly object[],
  files: Files,
  exclude: readonly string[] = []
): Promise<{config: Config; folder: string}> {
  const folder = tempFolder({...files, 'bitext.config.json': JSON.stringify({pairs, exclude})})
  const shown = 'bitext.config.json'
  const result = await loadConfig({path: join(folder, shown), shown}, {rules: [], importModule})
  if (result.type === 'problems') throw new Error(JSON.stringify(result.problems))
  return {config: result.config, folder}
}

/** `name: source[lang] target[lang]`, paths as shown from the folder of the config; `!` where a file is missed, `?` where it may be. */
async function resolved(
  entries: readonly object[],
  files: readonly string[],
  exclude: readonly string[] = []
): Promise<readonly string[]> {
  const there = Object.fromEntries(files.map((path) => [path, 'x']))
  const {config, folder} = await configOf(entries, there, exclude)
  const {pairs, problems} = resolvePairs(config, folder)
  const lang = (tag?: string) => (tag === undefined ? '' : `[${tag}]`)
  const file = ({shown, lang: tag, absent}: PairFile) => {
    const mark = absent?.isOptional ? '?' : '!'
    return `${shown}${lang(tag)}${absent ? mark : ''}`
  }
  return [
    ...pairs.map(({name, source, target}) => `${name}: ${file(source)} ${file(target)}`),
    ...problems.map(
      ({path, line, column, what, help}) => `${path}:${line}:${column} ${what}; ${help}`
    )
  ]
}

describe('resolvePairs', () => {
  test.each([
    {
      why: 'an explicit pair is called by its paths',
      entries: [{source: 'a.md', target: './nl/a.md', targetLang: 'nl'}],
      files: [],
      found: ['a.md → ./nl/a.md: a.md nl/a.md[nl]']
    },
    {
      why: 'an explicit pair may have a name',
      entries: [{name: 'guide', source: 'a.md', target: 'b.md', sourceLang: 'en'}],
      files: [],
      found: ['guide: a.md[en] b.md']
    },
    {
      why: 'a pattern gives a pair for each name, sorted',
      entries: [{source: '{name}.en.md', target: '{name}.nl.txt', sourceLang: 'en'}],
      files: ['b.en.md', 'b.nl.txt', 'a.en.md', 'a.nl.txt'],
      found: ['a: a.en.md[en] a.nl.txt', 'b: b.en.md[en] b.nl.txt']
    },
    {
      why: 'a missing partner on either side is kept, to be reported by the check',
      entries: [{source: '{name}.en.md', target: '{name}.nl.md'}],
      files: ['a.en.md', 'b.nl.md', 'c.en.md', 'c.nl.md'],
      found: ['a: a.en.md a.nl.md!', 'b: b.en.md! b.nl.md', 'c: c.en.md c.nl.md']
    },
    {
      why: 'the more telling pattern has a file that both fit',
      entries: [{source: '{name}.md', target: '{name}.nl.md'}],
      files: ['a.md', 'a.nl.md', 'b.md', 'b.nl.md'],
      found: ['a: a.md a.nl.md', 'b: b.md b.nl.md']
    },
    {
      why: 'a file with a partner by one pattern is not missed by another',
      entries: [
        {source: 'README.md', target: 'README.{lang}.md'},
        {source: '{name}.en.md', target: '{name}.{lang}.md'}
      ],
      files: ['README.md', 'README.nl.md', 'x.en.md', 'x.nl.md', 'y.nl.md'],
      found: [
        'README.md → README.nl.md: README.md README.nl.md[nl]',
        'x.nl: x.en.md x.nl.md[nl]',
        'y.nl: y.en.md! y.nl.md[nl]'
      ]
    },
    {
      why: 'names span folders after two stars',
      entries: [{source: 'en/**/{name}.md', target: 'nl/**/{name}.md'}],
      files: ['en/a.md', 'en/x/b.md', 'nl/a.md', 'nl/x/b.md'],
      found: ['a: en/a.md nl/a.md', 'x/b: en/x/b.md nl/x/b.md']
    },
    {
      why: 'an open language gives a pair for each document in each language that is found',
      entries: [{source: 'docs/en/{name}.md', target: 'docs/{lang}/{name}.md'}],
      files: ['docs/en/a.md', 'docs/en/b.md', 'docs/nl/a.md', 'docs/pt_BR/a.md'],
      found: [
        'a.nl: docs/en/a.md docs/nl/a.md[nl]',
        'b.nl: docs/en/b.md docs/nl/b.md[nl]?',
        'a.pt-BR: docs/en/a.md docs/pt_BR/a.md[pt-BR]',
        'b.pt-BR: docs/en/b.md docs/pt_BR/b.md[pt-BR]?'
      ]
    },
    {
      why: 'expected languages are missed for each document, others are not',
      entries: [
        {
          source: 'en/{name}.md',
          target: '{lang}/{name}.md',
          sourceLang: 'en',
          expect: ['nl', 'pt-BR', 'fr']
        }
      ],
      files: ['en/a.md', 'en/b.md', 'nl/a.md', 'pt_BR/b.md', 'de/a.md'],
      found: [
        'a.de: en/a.md[en] de/a.md[de]',
        'a.fr: en/a.md[en] fr/a.md[fr]!',
        'b.fr: en/b.md[en] fr/b.md[fr]!',
        'a.nl: en/a.md[en] nl/a.md[nl]',
        'b.nl: en/b.md[en] nl/b.md[nl]!',
        'a.pt-BR: en/a.md[en] pt_BR/a.md[pt-BR]!',
        'b.pt-BR: en/b.md[en] pt_BR/b.md[pt-BR]'
      ]
    },
    {
      why: 'a language that is expected may have no document yet',
      entries: [
        {source: 'en/{name}.md', target: '{lang}/{name}.md', sourceLang: 'en', expect: ['nl']}
      ],
      files: ['en/a.md'],
      found: ['a.nl: en/a.md[en] nl/a.md[nl]!']
    },
    {
      why: 'a source that two entries translate is missed in each language, under a name of its own',
      entries: [
        {name: 'nl/{name}', source: '{name}.md', target: '{name}.nl.md'},
        {name: '{name}', source: '{name}.md', target: '{name}.de.md'}
      ],
      files: ['a.md', 'a.nl.md', 'b.md', 'b.de.md', 'c.de.md'],
      found: [
        'nl/a: a.md a.nl.md',
        'nl/b: b.md b.nl.md!',
        'a: a.md a.de.md!',
        'b: b.md b.de.md',
        'c: c.md! c.de.md'
      ]
    },
    {
      why: 'what two entries miss is missed once',
      entries: [
        {name: 'x/{name}', source: 'docs/{name}.md', target: 'docs/{name}.nl.md'},
        {name: 'y/{name}', source: 'docs/{name}.md', target: 'docs/nl/{name}.md'}
      ],
      files: ['docs/a.md', 'docs/a.nl.md', 'docs/b.md', 'docs/nl/b.md', 'docs/c.md'],
      found: [
        'x/a: docs/a.md docs/a.nl.md',
        'x/c: docs/c.md docs/c.nl.md!',
        'y/b: docs/b.md docs/nl/b.md'
      ]
    },
    {
      why: 'a given language fills the placeholder',
      entries: [
        {
          source: '{lang}/{name}.md',
          target: '{lang}/{name}.md',
          sourceLang: 'en',
          targetLang: 'nl',
          name: '{name}!'
        }
      ],
      files: ['en/a.md', 'nl/a.md', 'de/a.md'],
      found: ['a!: en/a.md[en] nl/a.md[nl]']
    },
    {
      why: 'a language is written in any way that people write one',
      entries: [{source: '{name}.md', target: '{name}_{lang}.md'}],
      files: [
        'a.md',
        'a_NL.md',
        'a_CN.md',
        'a_zh_TW.md',
        'a_dutch.md',
        'a_API.md',
        'is_it.md',
        'is_it_de.md'
      ],
      found: [
        'a_API.CN: a_API.md a_API_CN.md[zh-CN]?',
        'a_API.NL: a_API.md a_API_NL.md[nl]?',
        'a_API.de: a_API.md a_API_de.md[de]?',
        'a_API.it: a_API.md a_API_it.md[it]?',
        'a_API.zh-TW: a_API.md a_API_zh_TW.md[zh-TW]?',
        'a.CN: a.md a_CN.md[zh-CN]',
        'a.NL: a.md a_NL.md[nl]',
        'a.de: a.md a_de.md[de]?',
        'a.dutch: a.md a_dutch.md[nl]',
        'a.it: a.md a_it.md[it]?',
        'a.zh-TW: a.md a_zh_TW.md[zh-TW]',
        'is.it: is.md! is_it.md[it]',
        'is_it.de: is_it.md! is_it_de.md[de]'
      ]
    },
    {
      why: 'a region in lower case belongs to the tag',
      entries: [{source: '{name}.md', target: '{name}-{lang}.md'}],
      files: ['a.md', 'a-pt-br.md', 'a-nl.md', 'sign-in.md', 'sign-in-nl.md', 'sign-in-pt-br.md'],
      found: [
        'a.nl: a.md a-nl.md[nl]',
        'a.pt-br: a.md a-pt-br.md[pt-br]',
        'sign-in.nl: sign-in.md sign-in-nl.md[nl]',
        'sign-in.pt-br: sign-in.md sign-in-pt-br.md[pt-br]'
      ]
    },
    {
      why: 'a pattern may have a language only',
      entries: [{source: 'README.md', target: 'README.{lang}.md'}],
      files: ['README.md', 'README.nl.md'],
      found: ['README.md → README.nl.md: README.md README.nl.md[nl]']
    }
  ])('$why', async ({entries, files, found}) => {
    expect(await resolved(entries, files)).toEqual(found)
  })

  test('an entry without `{lang}` expects no languages', async () => {
    const entries = [{source: '{name}.md', target: 'nl/{name}.md', expect: ['nl']}]
    expect(await resolved(entries, ['a.md', 'nl/a.md'])).toEqual([
      'bitext.config.json:1:57 Unexpected `expect` with the target `nl/{name}.md`, which has no `{lang}`; Write `{lang}` in `target`, or remove `expect`'
    ])
  })

  const ok = {source: 'x.md', target: 'y.md', name: 'ok'}

  // The config is written on one line; `[{"source": …` puts the first key at column 12.
  test.each([
    {
      why: 'a pattern that matches nothing',
      entries: [{source: 'doc/{name}.en.md', target: 'docs/{name}.nl.md'}, ok],
      files: ['docs/a.nl.md'],
      found: [
        'ok: x.md y.md',
        'bitext.config.json:1:12 Unexpected pattern `doc/{name}.en.md`: it matches no file; Check its folders and endings (paths start from the folder of the config), or remove it'
      ]
    },
    {
      why: 'a target pattern that matches nothing',
      entries: [{source: '{name}.en.md', target: '{name}.nl.md'}],
      files: ['a.en.md'],
      found: [
        'bitext.config.json:1:36 Unexpected pattern `{name}.nl.md`: it matches no file; Check its folders and endings (paths start from the folder of the config), or remove it'
      ]
    },
    {
      why: 'a name on one side only',
      entries: [{source: '{name}.en.md', target: 'a.nl.md'}],
      files: ['a.en.md'],
      found: [
        'bitext.config.json:1:36 Missing `{name}` in `a.nl.md`; the other pattern has it; Write `{name}` in both `source` and `target`, or in neither'
      ]
    },
    {
      why: 'an unknown placeholder',
      entries: [{source: '{slug}.en.md', target: '{slug}.nl.md'}],
      files: ['a.en.md'],
      found: [
        'bitext.config.json:1:12 Unexpected `{slug}`, expected `{name}` or `{lang}` in `{slug}.en.md`; Write `{name}` for part of a file name, `**/{name}` to include folders below'
      ]
    },
    {
      why: 'an open language in the source',
      entries: [{source: '{lang}/{name}.md', target: 'nl/{name}.md'}],
      files: ['en/a.md', 'nl/a.md'],
      found: [
        'bitext.config.json:1:12 Unexpected `{lang}` in `{lang}/{name}.md` without `sourceLang`; Add `sourceLang`, or write the language in its place'
      ]
    },
    {
      why: 'one pattern for both sides',
      entries: [{source: '{name}.md', target: '{name}.md'}],
      files: ['a.md'],
      found: [
        'bitext.config.json:1:33 Unexpected `{name}.md` as source and target, expected two patterns; Write the pattern of the translations as `target`'
      ]
    },
    {
      why: 'one file for both sides',
      entries: [{source: 'a.md', target: './a.md'}, ok],
      files: [],
      found: [
        'ok: x.md y.md',
        'bitext.config.json:1:11 Unexpected `./a.md` as source and target of one pair, expected two files; Name the translation as `target`'
      ]
    },
    {
      why: 'a name that two pairs have',
      entries: [ok, {source: 'p.md', target: 'q.md', name: 'ok'}],
      files: [],
      found: [
        'ok: x.md y.md',
        'bitext.config.json:1:57 Unexpected second pair with the name `ok`, the first is of line 1, column 11; Give one of the two a `name` of its own; with a pattern, one such as `guide/{name}`'
      ]
    },
    {
      why: 'the same pattern again, once and not for each file',
      entries: [
        {source: '{name}.en', target: '{name}.nl'},
        {source: '{name}.en', target: '{name}.nl'}
      ],
      files: ['a.en', 'a.nl', 'b.en', 'b.nl'],
      found: [
        'a: a.en a.nl',
        'b: b.en b.nl',
        'bitext.config.json:1:55 Unexpected second pair with the name `a`, the first is of line 1, column 11; Give one of the two a `name` of its own; with a pattern, one such as `guide/{name}`'
      ]
    }
  ])('refuses $why', async ({entries, files, found}) => {
    expect(await resolved(entries, files)).toEqual(found)
  })

  test('shows files from the folder that the user is in', async () => {
    const {config, folder} = await configOf([{source: 'a.md', target: 'nl/b.md'}], {'nl/': ''})
    const [pair] = resolvePairs(config, join(folder, 'nl')).pairs
    expect(pair?.name).toBe('a.md → nl/b.md')
    expect(pair?.source).toEqual({path: join(folder, 'a.md'), shown: '../a.md', written: 'a.md'})
    expect(pair?.target).toEqual({path: join(folder, 'nl/b.md'), shown: 'b.md', written: 'nl/b.md'})
  })
})

test('leaves out what is excluded, with partners that are missing', async () => {
  const entries = [{source: 'docs/en/**/{name}.md', target: 'docs/nl/**/{name}.md'}]
  const files = ['docs/en/a.md', 'docs/nl/a.md', 'docs/en/drafts/b.md', 'docs/nl/old.md']
  expect(await resolved(entries, files, ['docs/en/drafts/', 'old.md'])).toEqual([
    'a: docs/en/a.md docs/nl/a.md'
  ])
})

test('leaves out what `.gitignore` or `.bitextignore` name, but for files that are named', async () => {
  const entries = [
    {source: 'docs/en/**/{name}.md', target: 'docs/nl/**/{name}.md'},
    {source: 'docs/en/out/b.md', target: 'docs/nl/out/b.md'}
  ]
  const paths = ['a', 'out/b', 'draft', 'kept-draft']
  const texts = paths.flatMap((path) => [`docs/en/${path}.md`, `docs/nl/${path}.md`])
  const {config, folder} = await configOf(entries, {
    ...Object.fromEntries(texts.map((path) => [path, 'x'])),
    '.gitignore': 'out/\n',
    'docs/nl/.bitextignore': '*draft.md\n!kept-draft.md\n'
  })
  expect(resolvePairs(config, folder).pairs.map(({name}) => name)).toEqual([
    'a',
    'kept-draft',
    'docs/en/out/b.md → docs/nl/out/b.md'
  ])
})

describe('selectPairs', () => {
  const entries = [
    {name: 'guide', source: 'en/guide.md', target: 'nl/guide.md'},
    {name: 'news', source: 'en/news.md', target: 'nl/news.md'},
    {name: 'nieuws', source: 'en/news.md', target: 'nl/nieuws.md'}
  ]

  async function selected(asked: readonly string[], from = '.'): Promise<readonly string[]> {
    const {config, folder} = await configOf(entries, {'nl/': ''})
    const {pairs} = resolvePairs(config, folder)
    const options = {folder: join(folder, from), config: config.shown}
    return selectPairs(pairs, asked, options).map(({name}) => name)
  }

  test.each([
    {asked: [], from: '.', names: ['guide', 'news', 'nieuws'], why: 'all when none is asked for'},
    {asked: ['news'], from: '.', names: ['news'], why: 'by name'},
    {asked: ['news', 'guide', 'news'], from: '.', names: ['guide', 'news'], why: 'in order, once'},
    {asked: ['nl/guide.md'], from: '.', names: ['guide'], why: 'by a file'},
    {
      asked: ['en/news.md'],
      from: '.',
      names: ['news', 'nieuws'],
      why: 'by a file of several pairs'
    },
    {asked: ['guide.md'], from: 'nl', names: ['guide'], why: 'by a file from its own folder'}
  ])('$asked from $from selects $names ($why)', async ({asked, from, names}) => {
    expect(await selected(asked, from)).toEqual(names)
  })

  test('refuses a name that no pair has', async () => {
    await expect(selected(['nwes'])).rejects.toThrow(
      'bitext.config.json: Cannot find the pair `nwes` (did you mean `news`?)\n  Name one of its pairs (`guide`, `news`, `nieuws`) or two files'
    )
  })
})
