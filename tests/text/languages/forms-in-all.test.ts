import {expect, test} from 'vitest'
import {formsInAll, layoutForms} from '../../../src/text/languages/forms-in-all.js'

test('the forms of every language in one list, each once', () => {
  const captions = layoutForms('captions')
  expect(captions).toEqual(expect.arrayContaining(['afbeelding', 'figure', 'abbildung', 'gráfico']))
  expect(new Set(captions).size).toBe(captions.length)
})

test('a list that some languages leave out', () => {
  expect(formsInAll(({calendar}) => calendar.beforeDay)).toEqual(['the', 'den', 'le', 'el'])
})
