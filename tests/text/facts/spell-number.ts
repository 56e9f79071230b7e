/**
 * Whole numbers from 1 to 999 999 999 999 in words, made by the rules of each language and from
 * nothing of the program's own tables, so that what reads them is tested against something else.
 */
export type Speller = (value: number) => string

/** The groups of three digits of a number, the greatest first, each with its power of a thousand. */
function groupsOf(value: number): [group: number, power: number][] {
  const groups: [number, number][] = []
  for (
    let [rest, power] = [value, 0];
    rest > 0;
    [rest, power] = [Math.floor(rest / 1000), power + 1]
  ) {
    if (rest % 1000 > 0) groups.unshift([rest % 1000, power])
  }
  return groups
}

function words(list: string): string[] {
  return list.split(' ')
}

const english = {
  small: words(
    '- one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  ),
  tens: words('- - twenty thirty forty fifty sixty seventy eighty ninety'),
  scales: words('- thousand million billion')
}

function belowThousandInEnglish(value: number): string {
  const {small, tens} = english
  const [hundreds, rest] = [Math.floor(value / 100), value % 100]
  const end =
    rest < 20
      ? small[rest]
      : `${tens[Math.floor(rest / 10)]}${rest % 10 ? `-${small[rest % 10]}` : ''}`
  if (hundreds === 0) return end ?? ''
  return `${small[hundreds]} hundred${rest > 0 ? ` and ${end}` : ''}`
}

export const spellEnglish: Speller = (value) =>
  groupsOf(value)
    .map(([group, power]) => {
      const shown = belowThousandInEnglish(group)
      return power === 0 ? shown : `${shown} ${english.scales[power]}`
    })
    .join(' ')

/** Dutch and German: the unit before the ten, in one word up to the thousands. */
interface Germanic {
  readonly small: readonly string[]
  readonly tens: readonly string[]
  readonly and: (unit: string) => string
  readonly hundred: string
  readonly thousand: string
  /** One in a compound (`einhundert`), and before a scale (`eine Million`). */
  readonly one: {readonly compound: string; readonly before: readonly string[]}
  readonly scales: readonly (readonly [one: string, more: string])[]
}

function belowThousand(value: number, language: Germanic): string {
  const {small, tens, and, hundred, one} = language
  const [hundreds, rest] = [Math.floor(value / 100), value % 100]
  const unit = small[rest % 10] ?? ''
  const ten = tens[Math.floor(rest / 10)] ?? ''
  const end = rest < 20 ? (small[rest] ?? '') : rest % 10 ? `${and(unit)}${ten}` : ten
  const start = hundreds === 0 ? '' : `${hundreds === 1 ? one.compound : small[hundreds]}${hundred}`
  return `${start}${rest === 0 ? '' : end}`
}

function germanic(language: Germanic): Speller {
  return (value) => {
    const [thousands, rest] = [Math.floor(value / 1000) % 1000, value % 1000]
    const {thousand, one, scales} = language
    const start =
      thousands === 0
        ? ''
        : `${thousands === 1 ? one.compound : belowThousand(thousands, language)}${thousand}`
    const end = `${start}${rest === 0 ? '' : belowThousand(rest, language)}`
    const great = groupsOf(value)
      .filter(([, power]) => power >= 2)
      .map(([group, power]) => {
        const [single, more] = scales[power - 2] ?? ['', '']
        return group === 1
          ? `${one.before[power - 2]} ${single}`
          : `${belowThousand(group, language)} ${more}`
      })
    return [...great, end].filter((part) => part !== '').join(' ')
  }
}

export const spellDutch = germanic({
  small: words(
    '- een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'
  ),
  tens: words('- - twintig dertig veertig vijftig zestig zeventig tachtig negentig'),
  and: (unit) => `${unit}${unit.endsWith('e') ? 'ën' : 'en'}`,
  hundred: 'honderd',
  thousand: 'duizend',
  one: {compound: '', before: ['een', 'een']},
  scales: [
    ['miljoen', 'miljoen'],
    ['miljard', 'miljard']
  ]
})

export const spellGerman = germanic({
  small: words(
    '- eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn'
  ),
  tens: words('- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'),
  and: (unit) => `${unit === 'eins' ? 'ein' : unit}und`,
  hundred: 'hundert',
  thousand: 'tausend',
  one: {compound: 'ein', before: ['eine', 'eine']},
  scales: [
    ['million', 'millionen'],
    ['milliarde', 'milliarden']
  ]
})

const frenchSmall = words(
  '- un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'
)
const frenchTens = words(
  '- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'
)

function belowHundredInFrench(value: number): string {
  if (value < 20) return frenchSmall[value] ?? ''
  const ten = Math.floor(value / 10)
  const rest = value - (ten === 7 || ten === 9 ? ten - 1 : ten) * 10
  const start = frenchTens[ten] ?? ''
  if (rest === 0) return ten === 8 ? `${start}s` : start
  const isJoined = (rest === 1 || rest === 11) && ten < 8
  return `${start}${isJoined ? ' et ' : '-'}${frenchSmall[rest]}`
}

/** `isLast`: nothing that is no noun follows, so that `cent` and `vingt` have their plural. */
function belowThousandInFrench(value: number, isLast: boolean): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100]
  const shown = belowHundredInFrench(rest)
  const end = isLast ? shown : shown.replace(/vingts$/, 'vingt')
  if (hundreds === 0) return end
  const plural = hundreds > 1 && rest === 0 && isLast ? 's' : ''
  const start = hundreds === 1 ? 'cent' : `${frenchSmall[hundreds]} cent${plural}`
  return rest === 0 ? start : `${start} ${end}`
}

export const spellFrench: Speller = (value) =>
  groupsOf(value)
    .map(([group, power]) => {
      if (power === 0) return belowThousandInFrench(group, true)
      if (power === 1) return group === 1 ? 'mille' : `${belowThousandInFrench(group, false)} mille`
      const scale = power === 2 ? 'million' : 'milliard'
      return `${belowThousandInFrench(group, true)} ${scale}${group > 1 ? 's' : ''}`
    })
    .join(' ')

const spanish = {
  small: words(
    '- uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'
  ),
  tens: words('- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
  hundreds: words(
    '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'
  )
}

function belowThousandInSpanish(value: number): string {
  if (value === 100) return 'cien'
  const {small, tens, hundreds} = spanish
  const [hundred, rest] = [Math.floor(value / 100), value % 100]
  const ten = tens[Math.floor(rest / 10)] ?? ''
  const end = rest < 30 ? (small[rest] ?? '') : rest % 10 ? `${ten} y ${small[rest % 10]}` : ten
  return [hundred > 0 ? hundreds[hundred] : '', rest > 0 ? end : ''].filter(Boolean).join(' ')
}

function belowMillionInSpanish(value: number): string {
  const [thousands, rest] = [Math.floor(value / 1000), value % 1000]
  const start =
    thousands === 0
      ? ''
      : thousands === 1
        ? 'mil'
        : `${shortened(belowThousandInSpanish(thousands))} mil`
  return [start, rest > 0 ? belowThousandInSpanish(rest) : ''].filter(Boolean).join(' ')
}

/** `veintiún mil`, `treinta y un millones`. */
function shortened(shown: string): string {
  return shown.replace(/veintiuno$/, 'veintiún').replace(/uno$/, 'un')
}

export const spellSpanish: Speller = (value) => {
  const [millions, rest] = [Math.floor(value / 1e6), value % 1e6]
  const start =
    millions === 0
      ? ''
      : millions === 1
        ? 'un millón'
        : `${shortened(belowMillionInSpanish(millions))} millones`
  return [start, rest > 0 ? belowMillionInSpanish(rest) : ''].filter(Boolean).join(' ')
}
