import {expect, test} from 'vitest'
import {identifierReader} from '../../../src/text/facts/identifier.js'
import {found} from './read.js'

test.each([
  [
    'letters and digits',
    'CO2, A4, H2O, IPv6, B2B and 3D',
    ['CO2', 'A4', 'H2O', 'IPv6', 'B2B', '3D']
  ],
  ['a subscript', 'less CO₂ in the air', ['CO₂ = CO2']],
  ['a numbered letter', 'goal 2030b and rule 12a', ['2030b', '12a']],
  ['options', 'use --dry-run or --x=1', ['--dry-run', '--x']],
  ['calls', 'name(), list.sort() and f(x)', ['name()', 'list.sort()']],
  ['paths', 'in /usr/local/bin, ~/notes or ./src/a', ['/usr/local/bin', '~/notes', './src/a']],
  ['a folder', 'in /etc/tides/ only', ['/etc/tides/ = /etc/tides']],
  ['paths of Windows', 'in C:\\Users\\ann', ['C:\\Users\\ann']],
  ['files', 'open notes.txt and src/index.ts.', ['notes.txt', 'src/index.ts']],
  [
    'versions',
    'v2.0 is 1.2.3, 1.0.0-rc.1 or 1.0.0+21',
    ['v2.0 = 2.0', '1.2.3', '1.0.0-rc.1', '1.0.0+21']
  ],
  ['names in code', 'snake_case and camelCase', ['snake_case', 'camelCase']],
  ['a hash', 'fixed in 4f2a9c1', ['4f2a9c1']],
  ['a compound', 'das V8-Protokoll im A4-Format', ['V8 = 8', 'A4']],
  ['dates', '26.01.2024 and 1.2.24', []],
  ['grouped numbers', '1.000.000 and 2.500', []],
  ['ordinals and quantities', '1st, 2e, 21ste, 5km, 10GB, 80s, 4ème', []],
  ['words with a stroke', 'and/or, he/she, km/h', []],
  ['names', 'GitHub, Node.js, McDonald', []],
  ['words after a dash', 'boats -- and ships -- come', []],
  ['plain words and numbers', 'In 1957 all 42 boats left.', []]
])('%s', (_, text, identifiers) => expect(found(identifierReader, text)).toEqual(identifiers))
