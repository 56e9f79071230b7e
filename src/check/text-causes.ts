/**
 * Rules that find a whole text missing, foreign or elsewhere. What is then also found inside that
 * text (a number, a name, a mark) has the same cause: rules about such parts follow these.
 */
export const textCauses: readonly string[] = [
  'segment-missing',
  'segment-extra',
  'segment-repeated',
  'table-parity',
  'sentence-missing',
  'sentence-extra',
  'footnote-parity',
  'code-parity',
  'untranslated',
  'partly-untranslated',
  'wrong-language'
]

/** What else spoils the marks of a text: in a wrong character set, quotation marks look like letters. */
export const typographyCauses: readonly string[] = [...textCauses, 'mojibake']

/** Rules whose findings change the numbers and markers of a list. */
export const listCauses: readonly string[] = [
  'segment-missing',
  'segment-extra',
  'segment-repeated',
  'segment-moved',
  'segment-merged',
  'segment-split'
]
