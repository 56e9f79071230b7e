import type {FactReader} from '../../../src/text/facts/fact.js'

/** What a reader finds in a text, as `shown = value`. */
export function found(reader: FactReader, text: string, base = 'en'): string[] {
  return reader.read(text, base).map(({start, end, shown, value}) => {
    if (text.slice(start, end) !== shown) throw new Error(`Unexpected range of ${shown}`)
    return shown === value ? shown : `${shown} = ${value}`
  })
}
