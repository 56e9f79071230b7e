import {expect, test} from 'vitest'
import {casedWordsOf} from '../../../src/check/names/capital-words.js'
import {parseDocument} from '../../../src/pipeline.js'

/** `Word:capital` of every word with a capital. */
function capitals(text: string, lang: string): string[] {
  return parseDocument(text, {lang})
    .segments.flatMap(casedWordsOf)
    .flatMap(({shown, capital}) => (capital ? [`${shown}:${capital}`] : []))
}

test.each([
  ['a name in a sentence', 'The boat of Visser left.', 'en', ['The:edge', 'Visser:amid']],
  [
    'capitals inside',
    'We use GitHub and Base32.',
    'en',
    ['We:edge', 'GitHub:marked', 'Base32:marked']
  ],
  ['a short form', 'Join the IMO.', 'en', ['Join:edge', 'IMO:marked']],
  ['a shout', 'This is REQUIRED here.', 'en', ['This:edge', 'REQUIRED:amid']],
  ['a second sentence', 'It left. Boats do.', 'en', ['It:edge', 'Boats:edge']],
  [
    'after a colon, a quote or a dash',
    'so: Boats “Ships – Then',
    'en',
    ['Boats:edge', 'Ships:edge', 'Then:edge']
  ],
  [
    'a title',
    '# The Great Harbour Rules',
    'en',
    ['The:edge', 'Great:edge', 'Harbour:edge', 'Rules:edge']
  ],
  ['a link with one name', 'see [the page of Visser](x.md) now', 'en', ['Visser:amid']],
  [
    'a link that is a title',
    'see [How to Moor a Large Boat](x.md) now',
    'en',
    ['How:edge', 'Moor:edge', 'Large:edge', 'Boat:edge']
  ],
  ['bold words', 'click **Delete** now', 'en', ['Delete:edge']],
  [
    'nouns of German',
    'Der alte Hafen von Visser.',
    'de',
    ['Der:edge', 'Hafen:noun', 'Visser:noun']
  ],
  ['code and addresses', 'run `Make` or see https://Port.example', 'en', []],
  ['a number', 'error 301 Moved away', 'en', ['Moved:edge']]
])('%s', (_, text, lang, expected) => expect(capitals(text, lang)).toEqual(expected))
