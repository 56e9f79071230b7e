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
  ['en', 'points 3, 5 and 7', ['points 3 = point 3', '5 = point 5', '7 = point 7']],
  ['en', 'items 3-4', ['items 3 = point 3', '4 = point 4']],
  ['en', 'in step 3, 5 minutes later', ['step 3 = step 3']],
  ['nl', 'de punten 3 tot en met 5', ['punten 3 = point 3', '5 = point 5']],
  ['de', 'Abschnitte 3, 4 oder 6', ['Abschnitte 3 = section 3', '4 = section 4', '6 = section 6']],
  ['fr', 'les articles 4 à 6', ['articles 4 = article 4', '6 = article 6']],
  ['es', 'los capítulos 3 y 5', ['capítulos 3 = chapter 3', '5 = chapter 5']],
  ['en', 'a point 2.5% lower, item 1,000', []],
  ['nl', 'de brandpunt 12 en deel 12345', []],
  ['xx', 'point 12', []]
])('%s: %s', (lang, text, expected) => {
  const found = referencesIn(text, lang)
  expect(found.map(({shown, kind, value}) => `${shown} = ${kind} ${value.join('.')}`)).toEqual(
    expected
  )
  for (const {start, end, shown} of found) expect(text.slice(start, end)).toBe(shown)
})
