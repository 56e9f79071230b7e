/** Letters of the Latin, Greek and Cyrillic alphabets, in lower case. */
export const letter = 'a-z\\u00DF-\\u00F6\\u00F8-\\u024F\\u0370-\\u052F'

/** The words of a list (`one two|deux three`), each with its place in it. */
export function placesOf(list: string): [word: string, place: number][] {
  return list
    .split(' ')
    .filter((forms) => forms !== '')
    .flatMap((forms, place) => formsOf(forms).map((word): [string, number] => [word, place]))
}

/** The forms of one word: `third|thirds`. */
export function formsOf(forms: string): string[] {
  return forms.split('|').filter((form) => form !== '')
}

/** Words by some key, each with that key as a number. */
export function keyedWords(words: Readonly<Record<number, string>>): [word: string, key: number][] {
  return Object.entries(words).flatMap(([key, forms]) =>
    formsOf(forms).map((word): [string, number] => [word, Number(key)])
  )
}

/**
 * An expression for any of the words, the longest first; a hyphen in a word is a space in the text
 * just as well. Of no words, one that matches nothing.
 */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length)
  return sorted.length === 0 ? '(?!)' : `(?:${sorted.map(escaped).join('|')})`
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('-', '[- ]')
}
