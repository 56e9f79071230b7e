import type {CalendarWords} from '../calendar-words.js'

export const calendar: CalendarWords = {
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
  at: 'om|tegen|rond',
  hour: 'uur|u',
  morning: "'s ochtends|'s morgens|a\\.m\\.|am",
  evening: "'s middags|'s avonds|p\\.m\\.|pm",
  halfTo: 'half',
  noon: '',
  midnight: 'middernacht'
}
