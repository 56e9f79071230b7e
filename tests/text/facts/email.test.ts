import {expect, test} from 'vitest'
import {emailReader} from '../../../src/text/facts/email.js'
import {found} from './read.js'

test.each([
  ['in a sentence', 'Mail ann@port.example.', ['ann@port.example']],
  ['in any case', 'Ann.Bell@Port.Example', ['Ann.Bell@Port.Example = ann.bell@port.example']],
  ['with a tag and a subdomain', '<a+b@mail.port.example>', ['a+b@mail.port.example']],
  ['letters of another script', 'пиши на анна@порт.рф', ['анна@порт.рф']],
  ['a handle', 'ask @ann about it', []],
  ['a package', 'npm install tides@2.1.0', []],
  ['no domain', 'ann@port', []]
])('%s', (_, text, addresses) => expect(found(emailReader, text)).toEqual(addresses))
