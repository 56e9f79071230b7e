import {describe, expect, test} from 'vitest'
import {labelShape, languageOfLabel, tagOfLabel} from '../../src/text/language-label.js'

describe('languageOfLabel', () => {
  test.each([
    {label: 'nl', tag: 'nl'},
    {label: 'NL', tag: 'nl'},
    {label: 'pt_br', tag: 'pt-BR'},
    {label: 'zh-cn', tag: 'zh-CN'},
    {label: 'zh-Hans', tag: 'zh-Hans'},
    {label: 'es-419', tag: 'es-419'},
    {label: 'ca-valencia', tag: 'ca-valencia'},
    {label: 'nld', tag: 'nl'},
    {label: 'cn', tag: 'zh-CN'},
    {label: 'JP', tag: 'ja'},
    {label: 'it-it', tag: 'it-IT'},
    {label: 'dutch', tag: 'nl'},
    {label: 'English', tag: 'en'},
    {label: 'Nederlands', tag: 'nl'},
    {label: 'français', tag: 'fr'},
    {label: 'Francais', tag: 'fr'},
    {label: '日本語', tag: 'ja'},
    {label: '简体中文', tag: 'zh-Hans'}
  ])('reads $label as $tag', ({label, tag}) => {
    expect(languageOfLabel(label)).toEqual({tag, isDoubtful: false})
  })

  test.each(['it', 'no', 'IT', 'No', 'De', 'cs', 'new', 'polish'])(
    'reads %s as a language that may be a word',
    (label) => {
      expect(languageOfLabel(label)?.isDoubtful).toBe(true)
    }
  )

  test.each([
    {label: 'img', why: 'not a code'},
    {label: 'UI', why: 'not a code in capitals either'},
    {label: 'in-nl', why: 'two words'},
    {label: 'is-de', why: 'two words'},
    {label: 'nl-help', why: 'a code and a word that is not a script'},
    {label: 'nl-ZZ9', why: 'not a tag'},
    {label: 'guide', why: 'not the name of a language'},
    {label: '', why: 'nothing'}
  ])('does not read $label: $why', ({label}) => {
    expect(languageOfLabel(label)).toBeUndefined()
  })
})

test.each([
  {label: 'nl', tag: 'nl'},
  {label: 'pt_BR', tag: 'pt-BR'},
  {label: 'zh-cn', tag: 'zh-cn'},
  {label: 'CN', tag: 'zh-CN'},
  {label: 'cn', tag: 'zh-CN'},
  {label: 'EN', tag: 'en'},
  {label: 'dutch', tag: 'nl'}
])('a pattern gives $label as $tag', ({label, tag}) => {
  expect(tagOfLabel(label)).toBe(tag)
})

test('the shape of a label fits every label that is read', () => {
  const shape = new RegExp(`^(?:${labelShape})$`, 'u')
  const labels = [
    'nl',
    'NL',
    'pt_br',
    'zh-Hans',
    'es-419',
    'ca-valencia',
    'dutch',
    'français',
    '中文'
  ]
  expect(labels.filter((label) => !shape.test(label))).toEqual([])
})
