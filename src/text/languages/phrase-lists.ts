/**
 * Phrases by what they mean. A phrase is words in lower case with spaces between; `*` at either end
 * of a word stands for any letters, also none, and `…` for up to five words.
 */
export type PhraseLists = Readonly<Record<string, readonly string[]>>
