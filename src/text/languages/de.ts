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
    'null ein|eins|eine|einen|einem|einer|eines zwei|zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  tens: 'zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
  whole: {1.5: 'anderthalb|eineinhalb'},
  hundred: 'hundert',
  scales: {
    3: 'tausend',
    6: 'million|millionen',
    9: 'milliarde|milliarden',
    12: 'billion|billionen',
    15: 'billiarde|billiarden'
  },
  unitBeforeTen: 'und',
  and: 'und',
  one: 'ein|eins|eine|einen|einem|einer|eines',
  ordinals:
    'erste zweite dritte vierte fünfte sechste siebte|siebente achte neunte zehnte elfte zwölfte dreizehnte vierzehnte fünfzehnte sechzehnte siebzehnte achtzehnte neunzehnte zwanzigste',
  ordinalTens:
    'dreißigste vierzigste fünfzigste sechzigste siebzigste achtzigste neunzigste hundertste',
  ordinalEndings: '|n|r|s|m|ns',
  ordinalMarks: '\\.(?= [a-zäöü])',
  parts: {
    2: 'halb|halbe|hälfte',
    3: 'drittel|dritteln',
    4: 'viertel|vierteln',
    5: 'fünftel|fünfteln',
    6: 'sechstel',
    8: 'achtel',
    10: 'zehntel|zehnteln'
  },
  andHalf: 'einhalb|und ein halb|und eine halbe',
  implied: {
    0: 'kein|keine|keinen|keiner|keinem|keines|nichts|null',
    0.25: 'viertel|viertelstunde',
    0.5: 'halb|halbe|halben|halber|halbes|hälfte',
    1: 'einmal|einzige|einzigen|einziger|einziges|einzelne|einzelnen|einzelner|einzelnes|nur|allein|ein|eine|einen|einem|einer|eines|eins',
    2: 'beide|beiden|beider|beides|zweimal|paar|doppelt|doppelte|doppelten|verdoppelt|verdoppeln|verdoppelte|andere|anderen|weder|zwei',
    3: 'dreimal|dreifach|verdreifacht|trio',
    6: 'halbe|halben|halbes|halbjahr',
    12: 'dutzend',
    15: 'viertelstunde',
    25: 'viertel',
    30: 'halbe|halben',
    50: 'hälfte|halb|halbe|halben',
    100: 'alle|vollständig'
  },
  wordEndings:
    'er|ern|ers|mal|malig|fach|fache|fachen|facher|faches|jährig|jährige|jährigen|tägig|tägige|tägigen|stündig|stündige|stündigen|teilig|teilige|teiligen|stufig|stufige|stufigen|wöchig|wöchige|wöchigen',
  rough: {
    10: 'dutzende|dutzenden',
    100: 'hunderte|hunderten|hunderter',
    1000: 'tausende|tausenden|tausender',
    10000: 'zehntausende|zehntausenden',
    100000: 'hunderttausende|hunderttausenden'
  },
  to: 'bis|bis zu|und|oder',
  percent: 'prozent',
  currencies: {
    EUR: 'euro|euros',
    USD: 'dollar|dollars|us-dollar',
    GBP: 'pfund sterling|britische pfund',
    CHF: 'schweizer franken|franken',
    JPY: 'yen',
    INR: 'rupie|rupien'
  },
  units: {
    km: 'kilometer|kilometern',
    m: 'meter|metern',
    cm: 'zentimeter|zentimetern',
    mm: 'millimeter|millimetern',
    mi: 'meile|meilen',
    ft: 'fuß|fuss',
    in: 'zoll',
    yd: 'yard|yards',
    kg: 'kilogramm|kilo',
    g: 'gramm',
    mg: 'milligramm',
    t: 'tonne|tonnen',
    oz: 'unze|unzen',
    l: 'liter|litern',
    ml: 'milliliter|millilitern',
    gal: 'gallone|gallonen',
    ha: 'hektar',
    'km/h': 'kilometer pro stunde|stundenkilometer',
    mph: 'meilen pro stunde',
    '°C': 'grad celsius',
    '°F': 'grad fahrenheit',
    '°': 'grad',
    ms: 'millisekunde|millisekunden',
    s: 'sekunde|sekunden|sek.',
    min: 'minute|minuten|min.',
    h: 'stunde|stunden|std.',
    d: 'tag|tage|tagen|tages',
    wk: 'woche|wochen',
    mo: 'monat|monate|monaten',
    yr: 'jahr|jahre|jahren',
    px: 'pixel|pixeln',
    B: 'byte|bytes',
    kB: 'kilobyte',
    MB: 'megabyte',
    GB: 'gigabyte',
    bit: 'bit|bits'
  }
}

const calendar: CalendarWords = {
  months:
    'januar|jänner februar|feber märz april mai juni juli august september oktober november dezember',
  shortMonths: 'jan feb mär|mrz apr mai jun jul aug sep|sept okt nov dez',
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag',
  seasons: 'frühling|frühjahr sommer herbst winter',
  doubtful: '',
  beforeDoubtful: '',
  dayMarks: '\\.',
  century: 'jahrhundert|jahrhunderts|jahrhunderte|jh.',
  decadeAfter: 'er jahre|er jahren|er-jahre|er-jahren',
  decades: {
    20: 'zwanziger',
    30: 'dreißiger',
    40: 'vierziger',
    50: 'fünfziger',
    60: 'sechziger',
    70: 'siebziger',
    80: 'achtziger',
    90: 'neunziger'
  },
  hour: 'uhr',
  morning: 'morgens|früh|vormittags',
  evening: 'nachmittags|abends',
  noon: 'mittag|mittags',
  midnight: 'mitternacht'
}

const polarity: PolarityWords = {}

const names: NameWords = {}

const terms: TermWords = {}

const typography: Typography = {
  quotes: ['„“', '»«', '""', '«»'],
  doubledWords: ['die', 'das', 'der', 'sie', 'ihr', 'ihnen', 'wir', 'ist', 'war', 'haben', 'hat']
}

export const german: Language = {
  tag: 'de',
  numbers,
  calendar,
  polarity,
  names,
  terms,
  typography
}
