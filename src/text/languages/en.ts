import type {CalendarWords} from './calendar-words.js'
import type {Language} from './language.js'
import type {NameWords} from './name-words.js'
import type {NumberWords} from './number-words.js'
import type {PolarityWords} from './polarity-words.js'
import type {TermWords} from './term-words.js'
import type {Typography} from './typography.js'

const numbers: NumberWords = {
  decimal: '.',
  group: ',',
  small:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  tens: 'twenty thirty forty|fourty fifty sixty seventy eighty ninety',
  whole: {},
  hundred: 'hundred',
  scales: {3: 'thousand', 6: 'million', 9: 'billion', 12: 'trillion', 15: 'quadrillion'},
  and: 'and',
  one: 'one|a|an',
  ordinals:
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ordinalTens: 'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth',
  ordinalEndings: '',
  ordinalMarks: 'st|nd|rd|th',
  parts: {
    2: 'half|halves',
    3: 'third|thirds',
    4: 'quarter|quarters|fourth|fourths',
    5: 'fifth|fifths',
    6: 'sixth|sixths',
    8: 'eighth|eighths',
    10: 'tenth|tenths'
  },
  andHalf: 'and a half',
  implied: {
    0: 'none|no|zero|nothing',
    0.25: 'quarter',
    0.5: 'half|halves',
    1: 'once|single|sole|only|one|a|an',
    2: 'both|twice|couple|pair|pairs|double|doubled|doubles|dual|either|neither|other|twofold|two',
    3: 'thrice|triple|tripled|tripling|threefold|trio',
    4: 'fourfold|quadruple|quadrupled',
    6: 'half',
    12: 'dozen',
    14: 'fortnight',
    15: 'quarter',
    25: 'quarter',
    30: 'half',
    50: 'half',
    100: 'all|full|fully'
  },
  wordEndings: 'fold|some',
  rough: {
    10: 'tens|dozens',
    20: 'scores',
    100: 'hundreds',
    1000: 'thousands',
    1000000: 'millions',
    1000000000: 'billions'
  },
  to: 'to|and|or|through|until|till',
  percent: 'percent|per cent|pct',
  of: 'of ',
  currencies: {
    EUR: 'euro|euros',
    USD: 'dollar|dollars|us dollars',
    GBP: 'pounds sterling|british pounds',
    CHF: 'swiss francs',
    JPY: 'yen',
    INR: 'rupee|rupees'
  },
  units: {
    km: 'kilometre|kilometres|kilometer|kilometers',
    m: 'metre|metres|meter|meters',
    cm: 'centimetre|centimetres|centimeter|centimeters',
    mm: 'millimetre|millimetres|millimeter|millimeters',
    mi: 'mile|miles',
    ft: 'foot|feet',
    in: 'inch|inches',
    yd: 'yard|yards',
    kg: 'kilogram|kilograms|kilo|kilos',
    g: 'gram|grams',
    mg: 'milligram|milligrams',
    t: 'tonne|tonnes',
    lb: 'lbs',
    oz: 'ounce|ounces',
    l: 'litre|litres|liter|liters',
    ml: 'millilitre|millilitres|milliliter|milliliters',
    gal: 'gallon|gallons',
    ha: 'hectare|hectares',
    ac: 'acre|acres',
    'km/h': 'kilometres per hour|kilometers per hour',
    mph: 'miles per hour',
    '°C': 'degrees celsius|degrees centigrade',
    '°F': 'degrees fahrenheit',
    '°': 'degree|degrees',
    ms: 'millisecond|milliseconds',
    s: 'second|seconds|sec|secs',
    min: 'minute|minutes|mins',
    h: 'hour|hours|hrs',
    d: 'day|days',
    wk: 'week|weeks',
    mo: 'month|months',
    yr: 'year|years',
    px: 'pixel|pixels',
    B: 'byte|bytes',
    kB: 'kilobyte|kilobytes',
    MB: 'megabyte|megabytes',
    GB: 'gigabyte|gigabytes',
    bit: 'bit|bits'
  }
}

const calendar: CalendarWords = {
  months: 'january february march april may june july august september october november december',
  shortMonths: 'jan feb mar apr may jun jul aug sep|sept oct nov dec',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  seasons: 'spring summer autumn|fall winter',
  doubtful: 'march may august spring fall',
  beforeDoubtful: 'in|of|since|from|until|till|during|early|late|last|next|this',
  dayMarks: 'st|nd|rd|th',
  of: 'of',
  monthFirst: true,
  century: 'century|centuries',
  decadeAfter: 's',
  decades: {
    20: 'twenties',
    30: 'thirties',
    40: 'forties',
    50: 'fifties',
    60: 'sixties',
    70: 'seventies',
    80: 'eighties',
    90: 'nineties'
  },
  hour: "o'clock",
  morning: 'am|a\\.m\\.|in the morning',
  evening: 'pm|p\\.m\\.|in the afternoon|in the evening|at night',
  noon: 'noon|midday',
  midnight: 'midnight'
}

const polarity: PolarityWords = {}

const names: NameWords = {}

const terms: TermWords = {}

const typography: Typography = {
  quotes: ['“”', '""'],
  doubledWords: ['that', 'had', 'is', 'do', 'her', 'so', 'very', 'bye']
}

export const english: Language = {
  tag: 'en',
  numbers,
  calendar,
  polarity,
  names,
  terms,
  typography
}
