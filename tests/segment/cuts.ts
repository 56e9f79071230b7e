import {expect} from 'vitest'
import {splitSentences} from '../../src/segment/sentences.js'

/** `Eerste zin. | Tweede zin.`: a text with ` | ` where its sentences are to be cut. */
export function expectCuts(lang: string, marked: string): void {
  const text = marked.replaceAll(' | ', ' ').replaceAll('|', '')
  const sentences = splitSentences(text, lang).map(({start, end}) => text.slice(start, end))
  expect(sentences.join(' | ')).toBe(marked.replaceAll(/ ?\| ?/g, ' | '))
}
