import {digitValue} from '../ascii-digits.js'

/** Signs that stand for a plainer one of the same length. */
const plainer: Readonly<Record<string, string>> = {
  '’': "'",
  ʼ: "'",
  '\u00A0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202F': ' ',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '٫': '.',
  '٬': ','
}

const anyDigit = /\p{Nd}/u
const foldable = /[\u00A0\u02BC\u0660-\u1FFF\u2007-\u2019\u202F\u2212\uA620-\uFFEF]/g

/**
 * A text as the readers of facts look at it: lower case, digits of any script as ASCII digits, one
 * kind of apostrophe, hyphen and space. It has the length of the text, so that places hold for both.
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : text
  return same.replace(foldable, (sign) => plainer[sign] ?? plainDigit(sign))
}

function plainDigit(sign: string): string {
  return sign < '\u2007' || sign > '\u202F'
    ? anyDigit.test(sign)
      ? `${digitValue(sign)}`
      : sign
    : sign
}
