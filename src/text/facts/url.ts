import type {Fact, FactReader} from './fact.js'

const address =
  /(?<![\p{L}\p{N}@/])(?:(?:https?|ftp):\/\/|www\.(?=[\p{L}\p{N}]))[^\s<>"\u201c\u201d\u00ab\u00bb\u2026\uFFFC`]{2,2000}/giu

/** Addresses of web pages written out in a text, without the punctuation of the sentence around them. */
export const urlReader: FactReader = {
  types: ['url'],
  read: (text) =>
    /:\/\/|www\./i.test(text)
      ? Array.from(text.matchAll(address), ({0: found, index}): Fact => {
          const shown = withoutPunctuation(found)
          const value = shown.replace(/^[a-z]+:\/\//i, '').replace(/\/$/, '')
          return {type: 'url', start: index, end: index + shown.length, shown, value}
        })
      : []
}

/** A closing bracket belongs to the address when it was opened there: `…/wiki/Tea_(drink)`. */
function withoutPunctuation(found: string): string {
  let end = found.length
  for (; end > 0; end--) {
    const last = found.charAt(end - 1)
    const isOpened = last === ')' && countOf(found, '(', end) >= countOf(found, ')', end)
    if (isOpened || !/[.,;:!?'’)\]}*_]/.test(last)) break
  }
  return found.slice(0, end)
}

function countOf(text: string, sign: string, end: number): number {
  let count = 0
  for (let at = 0; at < end; at++) if (text[at] === sign) count++
  return count
}
