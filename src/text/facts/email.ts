import type {Fact, FactReader} from './fact.js'

const address =
  /(?<![\p{L}\p{N}._%+-])(?:mailto:)?([\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,6}\p{L}{2,24})(?![\p{L}\p{N}@])/gu

/** Addresses of electronic mail; letters of any script, since domains have them too. */
export const emailReader: FactReader = {
  types: ['email'],
  read: (text) =>
    text.includes('@')
      ? Array.from(text.matchAll(address), (match): Fact => {
          const shown = match[1] ?? ''
          const end = match.index + match[0].length
          const start = end - shown.length
          return {type: 'email', start, end, shown, value: shown.toLowerCase()}
        })
      : []
}
