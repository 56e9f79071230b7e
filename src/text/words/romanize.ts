const greek = 'αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs τt υy φf χch ψps ωo'

/** `й` and `ї` come as `и` and `і`, since folding takes their marks off. */
const cyrillic =
  'аa бb вv гg ґg дd еe єie жzh зz иi іi јj кk лl љlj мm нn њnj оo пp рr сs тt ћc ђd уu фf хkh цts ' +
  'чch џdz шsh щshch ъ ыy ь эe юiu яia ѓg ќk ѕdz'

const readings: ReadonlyMap<string, string> = new Map(
  `${greek} ${cyrillic}`.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.slice(1)])
)

/**
 * A folded word in Latin letters, as far as it is Greek or Cyrillic; other
 * letters stay.
 *
 * Only for comparing spellings (`москва`, `moskva`), not for display: one
 * broad reading a letter, no context.
 */
export function romanize(folded: string): string {
  if (!/[\u0370-\u03ff\u0400-\u04ff]/u.test(folded)) return folded

  return Array.from(folded, (letter) => readings.get(letter) ?? letter).join('')
}
