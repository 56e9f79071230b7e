const expansions: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ø: 'o',
  œ: 'oe',
  æ: 'ae',
  ı: 'i',
  ς: 'σ'
}

/** Words that only have to be in lower case, which is most. */
const plain = /^[a-z]*$/
const expandable = new RegExp(`[${Object.keys(expansions).join('')}]`, 'gu')

/**
 * A word in lower case, without diacritics, its ligatures and barred letters
 * written out: `Łódź` and `lodz` fold to the same.
 *
 * Letters that Unicode does not decompose (`ł`, `ø`, `ß`) are listed above; a
 * final sigma folds to the ordinary one.
 */
export function foldLetters(word: string): string {
  const lower = word.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(expandable, (letter) => expansions[letter] ?? letter)
}
