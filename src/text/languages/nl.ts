import type {CalendarWords} from './calendar-words.js'
import type {Language} from './language.js'
import type {NameWords} from './name-words.js'
import type {NumberWords} from './number-words.js'
import type {PolarityWords} from './polarity-words.js'
import type {TermWords} from './term-words.js'
import type {Typography} from './typography.js'

const numbers: NumberWords = {
  decimal: ',',
  group: '.',
  small:
    'nul een|één|eén|ene twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  whole: {1.5: 'anderhalf|anderhalve'},
  hundred: 'honderd',
  scales: {3: 'duizend', 6: 'miljoen', 9: 'miljard', 12: 'biljoen', 15: 'biljard', 18: 'triljoen'},
  unitBeforeTen: 'en|ën',
  and: 'en',
  one: 'een|één|eén|ene',
  ordinals:
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste',
  ordinalTens:
    'dertigste veertigste vijftigste zestigste zeventigste tachtigste negentigste honderdste',
  ordinalEndings: '',
  ordinalMarks: 'e|de|ste',
  parts: {
    2: 'half|halve|helft',
    3: 'derde|derden',
    4: 'kwart|vierde|vierden',
    5: 'vijfde|vijfden',
    6: 'zesde|zesden',
    8: 'achtste|achtsten',
    10: 'tiende|tienden'
  },
  andHalf:
    'en een half|en een halve|en half|ëneenhalf|eneenhalf|ëneenhalve|eneenhalve|ënhalf|enhalf|ënhalve|enhalve',
  implied: {
    0: 'geen|niets|nul',
    0.25: 'kwart|kwartier',
    0.5: 'half|halve|helft',
    1: 'eenmaal|enkele|enkel|enige|enig|eens|alleen|een|één|eén',
    2: 'beide|beiden|tweemaal|paar|dubbel|dubbele|dubbelen|verdubbeld|verdubbelt|verdubbelen|tweetal|andere|ander|tweeën|twee',
    3: 'driemaal|driedubbel|driedubbele|verdrievoudigd|drietal|drieën',
    4: 'viertal|kwartet',
    6: 'half|halve',
    12: 'dozijn',
    15: 'kwartier',
    25: 'kwart',
    30: 'half|halve',
    50: 'half|helft|halve',
    100: 'alle|volledig'
  },
  wordEndings:
    'er|ers|maal|keer|voud|voudig|voudige|tal|jarig|jarige|daags|daagse|delig|delige|wekelijks|wekelijkse|maandelijks|maandelijkse|ën|en',
  rough: {
    10: 'tientallen|dozijnen',
    100: 'honderden',
    1000: 'duizenden',
    10000: 'tienduizenden',
    100000: 'honderdduizenden',
    1000000: 'miljoenen',
    1000000000: 'miljarden'
  },
  to: 'tot|tot en met|t/m|à|en|of',
  percent: 'procent|percent|pct',
  currencies: {
    EUR: "euro|euro's",
    USD: 'dollar|dollars|amerikaanse dollar|amerikaanse dollars',
    GBP: 'pond sterling|britse pond',
    CHF: 'zwitserse frank|zwitserse franken',
    JPY: 'yen',
    INR: 'roepie|roepies'
  },
  units: {
    km: 'kilometer|kilometers',
    m: 'meter|meters',
    cm: 'centimeter|centimeters',
    mm: 'millimeter|millimeters',
    mi: 'mijl|mijlen',
    ft: 'voet',
    in: 'inch|inches|duim',
    yd: 'yard|yards',
    kg: "kilogram|kilo|kilo's",
    g: 'gram',
    mg: 'milligram',
    t: 'ton',
    oz: 'ounce|ounces',
    l: 'liter|liters',
    ml: 'milliliter|milliliters',
    gal: 'gallon|gallons',
    ha: 'hectare|hectaren',
    ac: 'acre|acres',
    'km/h': 'kilometer per uur|km/u|km/uur',
    mph: 'mijl per uur',
    '°C': 'graden celsius',
    '°F': 'graden fahrenheit',
    '°': 'graad|graden',
    ms: 'milliseconde|milliseconden',
    s: 'seconde|seconden|sec',
    min: 'minuut|minuten',
    h: 'uur|uren',
    d: 'dag|dagen',
    wk: 'week|weken',
    mo: 'maand|maanden',
    yr: 'jaar|jaren',
    px: 'pixel|pixels',
    B: 'byte|bytes',
    kB: 'kilobyte|kilobytes',
    MB: 'megabyte|megabytes',
    GB: 'gigabyte|gigabytes',
    bit: 'bit|bits'
  }
}

const calendar: CalendarWords = {
  months: 'januari februari maart april mei juni juli augustus september oktober november december',
  shortMonths: 'jan feb|febr mrt apr mei jun jul aug sep|sept okt nov dec',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  seasons: 'lente|voorjaar zomer herfst|najaar winter',
  doubtful: '',
  beforeDoubtful: '',
  dayMarks: 'e|ste|de',
  of: 'van',
  century: 'eeuw|eeuwse|eeuwen',
  decadeBefore: 'jaren',
  decades: {},
  hour: 'uur|u',
  morning: "'s ochtends|'s morgens|a\\.m\\.|am",
  evening: "'s middags|'s avonds|p\\.m\\.|pm",
  noon: '',
  midnight: 'middernacht'
}

const polarity: PolarityWords = {}

const names: NameWords = {}

const terms: TermWords = {}

const typography: Typography = {
  quotes: ['“”', '""', '„”', '«»'],
  doubledWords: [
    'die',
    'dat',
    'er',
    'haar',
    'zij',
    'ze',
    'u',
    'het',
    'had',
    'was',
    'is',
    'te',
    'aan',
    'in',
    'op'
  ]
}

export const dutch: Language = {
  tag: 'nl',
  numbers,
  calendar,
  polarity,
  names,
  terms,
  typography
}
