import {allMatches} from '../all-matches.js'
import type {TextRange} from '../places/blank-ranges.js'
import {chunksAround} from '../words/chunks-around.js'
import type {Fact, FactReader} from './fact.js'

const address =
  /(?<![\p{L}\p{N}._%+-])(?:mailto:)?([\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,6}\p{L}{2,24})(?![\p{L}\p{N}@])/gu

function addressesIn(text: string, chunk: TextRange): Fact[] {
  const addresses = allMatches(text.slice(chunk.start, chunk.end), address)
  return addresses.map(({0: whole, 1: shown = '', index}) => {
    const end = chunk.start + index + whole.length
    return {type: 'email', start: end - shown.length, end, shown, value: shown.toLowerCase()}
  })
}

/** Addresses of electronic mail; letters of any script, since domains have them too. */
export const emailReader: FactReader = {
  types: ['email'],
  read: (text) => chunksAround(text, /@/g).flatMap((chunk) => addressesIn(text, chunk))
}
