import type {CalendarWords} from '../calendar-words.js'

export const calendar: CalendarWords = {
  months: 'january february march april may june july august september october november december',
  shortMonths: 'jan feb mar apr may jun jul aug sep|sept oct nov dec',
  weekdays: 'monday tuesday wednesday thursday friday saturday sunday',
  seasons: 'spring summer autumn|fall winter',
  doubtful: 'march may august spring fall',
  beforeDoubtful:
    'in|of|since|from|until|till|during|early|late|last|next|this|each|every|in the|since the|during the|until the',
  dayMarks: 'st|nd|rd|th',
  beforeDay: 'the',
  of: 'of',
  monthFirst: true,
  hasCapitals: true,
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
  at: 'at',
  hour: "o'clock",
  morning: 'am|a\\.m\\.|in the morning',
  evening: 'pm|p\\.m\\.|in the afternoon|in the evening|at night',
  halfPast: 'half past',
  noon: 'noon|midday',
  midnight: 'midnight'
}
