import {expect, test} from 'vitest'
import {urlReader} from '../../../src/text/facts/url.js'
import {found} from './read.js'

test.each([
  [
    'a full stop ends the sentence',
    'See https://tides.example/today.',
    ['https://tides.example/today = tides.example/today']
  ],
  ['brackets around it', '(see http://tides.example/)', ['http://tides.example/ = tides.example']],
  [
    'brackets inside it',
    'https://wiki.example/Tea_(drink), hot',
    ['https://wiki.example/Tea_(drink) = wiki.example/Tea_(drink)']
  ],
  ['no scheme', 'www.tides.example is down', ['www.tides.example']],
  ['quotation marks', '“https://tides.example/a”', ['https://tides.example/a = tides.example/a']],
  [
    'two of them',
    'ftp://a.example https://b.example/?q=1&r=2',
    ['ftp://a.example = a.example', 'https://b.example/?q=1&r=2 = b.example/?q=1&r=2']
  ],
  ['a word with dots', 'see notes.txt and Node.js', []],
  ['a bare scheme', 'https:// is a scheme', []]
])('%s', (_, text, urls) => expect(found(urlReader, text)).toEqual(urls))
