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
  return isFolded(lower) ? lower : folded(lower)
}

function folded(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(expandable, (letter) => expansions[letter] ?? letter)
}

/** Past ASCII, whether folding leaves a code unit as it is; filled in as they are met. */
const stays = new Uint8Array(0x1_0000)
const yes = 1
const no = 2

/** Most words only have to be in lower case. */
function isFolded(lower: string): boolean {
  for (let at = 0; at < lower.length; at++) {
    const code = lower.charCodeAt(at)
    if (code < 0x80) continue
    const known = stays[code] || staysAs(code)
    if (known === no) return false
  }
  return true
}

/** Characters of two code units are left to the whole: a half of one says nothing. */
function staysAs(code: number): number {
  const character = String.fromCharCode(code)
  const isHalf = code >= 0xd800 && code < 0xe000
  const found = !isHalf && folded(character) === character ? yes : no
  stays[code] = found
  return found
}
