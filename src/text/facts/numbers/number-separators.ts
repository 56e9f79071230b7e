/** The marks that a language sets in numbers. */
export interface Separators {
  readonly decimal: string
  readonly group: string
}

const known = new Map<string, Separators>()

/** As the Unicode CLDR has them for a BCP 47 tag, region included: `de-CH` groups with `’`. */
export function separatorsOf(lang: string): Separators {
  const separators = known.get(lang) ?? readSeparators(lang)
  known.set(lang, separators)
  return separators
}

function readSeparators(lang: string): Separators {
  const parts = new Intl.NumberFormat(lang).formatToParts(12345678.5)
  const mark = (type: string, none: string) =>
    parts.find((part) => part.type === type)?.value ?? none
  return {decimal: mark('decimal', '.'), group: mark('group', ',')}
}

/** A number in digits as it is written, taken apart. */
export interface WrittenNumber {
  /** Digits before the decimals, without marks. */
  readonly whole: string
  readonly decimals: string
  /** The marks between groups and before decimals; empty if there are none. */
  readonly group: string
  readonly decimal: string
}

/**
 * Takes a written number apart, given which of its marks stands before decimals: the last one, if
 * `decimals` says that it has any.
 */
export function takeApart(written: string, hasDecimals: boolean): WrittenNumber {
  const at = hasDecimals ? Math.max(written.lastIndexOf('.'), written.lastIndexOf(',')) : -1
  const [whole, decimals] = at < 0 ? [written, ''] : [written.slice(0, at), written.slice(at + 1)]
  return {
    whole: whole.replace(/\D/g, ''),
    decimals,
    group: /\D/.exec(whole)?.[0] ?? '',
    decimal: at < 0 ? '' : written.charAt(at)
  }
}

/** Writes it with other marks; what was not grouped stays so. */
export function written({whole, decimals, group}: WrittenNumber, marks: Separators): string {
  const grouped = group === '' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, marks.group)
  return decimals === '' ? grouped : `${grouped}${marks.decimal}${decimals}`
}
