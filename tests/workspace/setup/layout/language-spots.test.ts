import {expect, test} from 'vitest'
import {languageSpots} from '../../../../src/workspace/setup/layout/language-spots.js'

test.each([
  {stem: 'docs/nl/guide', spots: ['docs/{lang}/guide nl']},
  {stem: 'guide.nl', spots: ['guide.{lang} nl']},
  {stem: 'README_zh_CN', spots: ['README_{lang} zh-CN', 'README_zh_{lang} zh-CN']},
  {stem: 'docs-zh/nl', spots: ['docs-zh/{lang} nl', 'docs-{lang}/nl zh']},
  {stem: 'nl-guide', spots: ['{lang}-guide nl?']},
  {stem: 'how-to', spots: ['how-{lang} to?']},
  {stem: 'dutch/x', spots: ['{lang}/x nl']},
  {stem: 'img/guide', spots: []}
])('$stem names a language at $spots', ({stem, spots}) => {
  expect(
    languageSpots(stem).map(
      ({marked, tag, isDoubtful}) => `${marked} ${tag}${isDoubtful ? '?' : ''}`
    )
  ).toEqual(spots)
})
