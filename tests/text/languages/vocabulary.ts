import type {Language} from '../../../src/text/languages/language.js'

/** Shortest word of plain ASCII letters that says something about the language it is from. */
const leastLetters = 4

/** The words of a language's folder, in lower case: what its data holds, not the keys it stands under. */
export function vocabularyOf(language: Language): ReadonlySet<string> {
  return new Set(textsIn(language).flatMap(wordsIn))
}

/** The words of a text that are long enough to tell, or have a letter that English does without. */
export function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/(?:(?![ªº])\p{L})+/gu) ?? []).filter(
    (word) => word.length >= leastLetters || (word.length > 1 && /[^a-z]/.test(word))
  )
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return []
  return Object.values(value).flatMap(textsIn)
}
