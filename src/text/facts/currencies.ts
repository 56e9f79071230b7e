/** Signs of currencies, in lower case, and the ISO 4217 code that each usually means. */
const signs: Readonly<Record<string, string>> = {
  '€': 'EUR',
  $: 'USD',
  us$: 'USD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₴': 'UAH',
  zł: 'PLN'
}

/** ISO 4217 codes that texts write out. */
const codes =
  'AUD BRL CAD CHF CNY CZK DKK EUR GBP HUF INR JPY KRW MXN NOK NZD PLN RUB SEK TRY USD ZAR'

/** Signs and codes in lower case, with the code that each means. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ...Object.entries(signs),
  ...codes.split(' ').map((code): [string, string] => [code.toLowerCase(), code])
])
