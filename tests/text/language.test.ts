import {describe, expect, test} from 'vitest'
import {
  baseLanguage,
  isSameLanguage,
  languageOfPath,
  resolveLanguage
} from '../../src/text/language.js'

describe('languageOfPath', () => {
  test.each([
    ['x.nl.md', 'nl'],
    ['README.de.md', 'de'],
    ['corpus/manifest.en.md', 'en'],
    ['interview.nl.txt', 'nl'],
    ['x_fr.txt', 'fr'],
    ['x-es.md', 'es'],
    ['x_pt_BR.txt', 'pt-BR'],
    ['x.zh-Hans.md', 'zh-Hans'],
    ['nl.md', 'nl'],
    ['nl/x.md', 'nl'],
    ['docs/en-GB/guide/x.md', 'en-GB'],
    ['i18n/en/docs/nl/x.md', 'nl'],
    ['en/x.nl.md', 'nl'],
    ['docs\\de\\x.md', 'de'],
    ['x.nld.md', 'nl'],
    ['notes.it.md', 'it'],
    ['it-IT/x.md', 'it-IT']
  ])('%s is %s', (path, lang) => expect(languageOfPath(path)).toBe(lang))

  test.each([
    'x.md',
    'README.md',
    'it/x.md',
    'sign-in.md',
    'what-it-is.md',
    'how_to.md',
    'yes-or-no.md',
    'about-me.md',
    'is.md',
    'x.min.md',
    'x.new.md',
    'src/x.md',
    'xx/x.md',
    'version-2.md',
    'NL',
    ''
  ])('%s says nothing', (path) => expect(languageOfPath(path)).toBeUndefined())
})

describe('tags', () => {
  test.each([
    ['nl_nl', 'nl-NL'],
    ['EN', 'en'],
    ['dut', 'nl'],
    [' zh-hans-cn ', 'zh-Hans-CN']
  ])('%s resolves to %s', (tag, lang) => expect(resolveLanguage(tag)).toBe(lang))

  test.each(['', 'n', 'not a tag', '12'])('%j is no tag', (tag) =>
    expect(resolveLanguage(tag)).toBeUndefined()
  )

  test.each([
    {a: 'nl', b: 'nl-BE', same: true},
    {a: 'pt_BR', b: 'pt-PT', same: true},
    {a: 'nl', b: 'de', same: false},
    {a: 'und', b: 'und', same: false}
  ])('$a and $b: $same', ({a, b, same}) => expect(isSameLanguage(a, b)).toBe(same))

  test('the base of what is no tag is its start', () =>
    expect(baseLanguage('nl nonsense')).toBe('nl nonsense'))
})
