import type {CalendarWords} from '../calendar-words.js'

export const calendar: CalendarWords = {
  months:
    'januar|jänner februar|feber märz april mai juni juli august september oktober november dezember',
  shortMonths: 'jan feb mär|mrz apr mai jun jul aug sep|sept okt nov dez',
  weekdays: 'montag dienstag mittwoch donnerstag freitag samstag|sonnabend sonntag',
  seasons: 'frühling|frühjahr sommer herbst winter',
  doubtful: '',
  beforeDoubtful: '',
  dayMarks: '\\.',
  beforeDay: 'den',
  hasCapitals: true,
  dayMark: '.',
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
  at: 'um|gegen',
  hour: 'uhr',
  morning: 'morgens|früh|vormittags',
  evening: 'nachmittags|abends',
  halfTo: 'halb',
  noon: 'mittag|mittags',
  midnight: 'mitternacht'
}
