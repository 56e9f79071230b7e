import type {CalendarWords} from './calendar-words.js'
import type {Language} from './language.js'
import type {NameWords} from './name-words.js'
import type {NumberWords} from './number-words.js'
import type {PolarityWords} from './polarity-words.js'
import type {TermWords} from './term-words.js'
import type {Typography} from './typography.js'

const numbers: NumberWords = {
  decimal: ',',
  group: ' ',
  small:
    'zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  tens: 'vingt trente quarante cinquante soixante septante quatre-vingts|quatre-vingt|huitante|octante nonante',
  whole: {},
  hundred: 'cent|cents',
  scales: {3: 'mille', 6: 'million|millions', 9: 'milliard|milliards', 12: 'billion|billions'},
  and: 'et',
  one: 'un|une',
  ordinals:
    'premier|première deuxième|second|seconde troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième vingtième',
  ordinalTens:
    'trentième quarantième cinquantième soixantième soixante-dixième quatre-vingtième quatre-vingt-dixième centième',
  ordinalEndings: '|s',
  ordinalMarks: 'er|re|ère|e|ème|nd|nde|ième',
  parts: {
    2: 'demi|demie|demis|moitié',
    3: 'tiers',
    4: 'quart|quarts',
    5: 'cinquième|cinquièmes',
    6: 'sixième|sixièmes',
    8: 'huitième|huitièmes',
    10: 'dixième|dixièmes'
  },
  andHalf: 'et demi|et demie',
  implied: {
    0: 'aucun|aucune|nul|nulle|zéro',
    0.25: 'quart',
    0.5: 'demi|demie|moitié',
    1: 'seul|seule|unique|seulement|un|une',
    2: 'double|doubles|doublé|doublée|doubler|paire|couple|ni|autre|autres|binôme|deux',
    3: 'triple|triplé|tripler|trio',
    6: 'demi|demie|semestre',
    8: 'huitaine|semaine',
    10: 'dizaine',
    12: 'douzaine',
    14: 'quinzaine|quinze',
    15: 'quinzaine|quart',
    20: 'vingtaine',
    25: 'quart',
    30: 'trentaine|demi|demie',
    50: 'moitié|cinquantaine',
    100: 'centaine|tous|toutes|totalement',
    1000: 'millier'
  },
  wordEndings: '',
  rough: {
    10: 'dizaines|douzaines',
    100: 'centaines',
    1000: 'milliers'
  },
  to: "à|et|ou|au|jusqu'à",
  percent: 'pour cent|pourcent|pour-cent',
  of: "de |d'|d'",
  currencies: {
    EUR: 'euro|euros',
    USD: 'dollar|dollars|dollars américains',
    GBP: 'livres sterling|livre sterling',
    CHF: 'francs suisses',
    JPY: 'yen|yens',
    INR: 'roupie|roupies'
  },
  daysSaid: {8: '7', 15: '14'},
  units: {
    km: 'kilomètre|kilomètres',
    m: 'mètre|mètres',
    cm: 'centimètre|centimètres',
    mm: 'millimètre|millimètres',
    mi: 'mile|miles',
    ft: 'pied|pieds',
    in: 'pouce|pouces',
    yd: 'yard|yards',
    kg: 'kilogramme|kilogrammes|kilo|kilos',
    g: 'gramme|grammes',
    mg: 'milligramme|milligrammes',
    t: 'tonne|tonnes',
    oz: 'once|onces',
    l: 'litre|litres',
    ml: 'millilitre|millilitres',
    gal: 'gallon|gallons',
    ha: 'hectare|hectares',
    ac: 'acre|acres',
    'km/h': "kilomètres par heure|kilomètres à l'heure|kilomètres-heure",
    mph: "miles par heure|miles à l'heure",
    '°C': 'degrés celsius',
    '°F': 'degrés fahrenheit',
    '°': 'degré|degrés',
    ms: 'milliseconde|millisecondes',
    s: 'seconde|secondes|sec.',
    min: 'minute|minutes',
    h: 'heure|heures',
    d: 'jour|jours',
    wk: 'semaine|semaines',
    mo: 'mois',
    yr: 'an|ans|année|années',
    px: 'pixel|pixels',
    B: 'octet|octets',
    kB: 'kilo-octet|kilo-octets|kilooctets|ko',
    MB: 'mégaoctet|mégaoctets|méga-octets|mo',
    GB: 'gigaoctet|gigaoctets|giga-octets|go',
    TB: 'téraoctet|téraoctets|to',
    bit: 'bit|bits'
  }
}

const calendar: CalendarWords = {
  months:
    'janvier février mars avril mai juin juillet août|aout septembre octobre novembre décembre',
  shortMonths: 'janv févr|fév mars avr mai juin juil août sept oct nov déc',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  seasons: 'printemps été automne hiver',
  doubtful: 'mars été',
  beforeDoubtful: "en|depuis|d'|fin|début|jusqu'en|cet",
  dayMarks: 'er',
  century: 'siècle|siècles',
  decadeBefore: 'années',
  decades: {},
  hour: 'h|heures|heure',
  morning: 'du matin|am',
  evening: "de l'après-midi|du soir|pm",
  noon: 'midi',
  midnight: 'minuit'
}

const polarity: PolarityWords = {}

const names: NameWords = {}

const terms: TermWords = {}

const typography: Typography = {
  quotes: ['«»', '“”', '""'],
  spacedMarks: ':;!?»',
  doubledWords: ['nous', 'vous', 'en', 'se']
}

export const french: Language = {
  tag: 'fr',
  numbers,
  calendar,
  polarity,
  names,
  terms,
  typography
}
