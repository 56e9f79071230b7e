import {expect, test} from 'vitest'
import {referencesIn} from '../../../src/text/facts/reference.js'

test.each([
  ['en', 'See point 12 and Section 3.2.', ['point 12 = point 12', 'Section 3.2 = section 3.2']],
  ['en', 'as in Figure 4 and § 7', ['Figure 4 = figure 4', '§ 7 = section 7']],
  ['en', 'under article 1.2(a)', ['article 1.2(a) = article 1.2.1']],
  ['nl', 'Zie punt 12 en artikel 4, tweede lid.', ['punt 12 = point 12', 'artikel 4 = article 4']],
  ['de', 'siehe Abb. 3 in Kapitel 2', ['Abb. 3 = figure 3', 'Kapitel 2 = chapter 2']],
  ['fr', "à l'étape 2 du tableau 1", ['étape 2 = step 2', 'tableau 1 = table 1']],
  ['es', 'véase el artículo 5', ['artículo 5 = article 5']],
  ['en', 'a point 2.5% lower, points 3-4, item 1,000', []],
  ['nl', 'de brandpunt 12 en deel 12345', []],
  ['xx', 'point 12', []]
])('%s: %s', (lang, text, expected) => {
  const found = referencesIn(text, lang)
  expect(found.map(({shown, kind, value}) => `${shown} = ${kind} ${value.join('.')}`)).toEqual(
    expected
  )
  for (const {start, end, shown} of found) expect(text.slice(start, end)).toBe(shown)
})
