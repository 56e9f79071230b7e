import type {CalendarWords} from '../calendar-words.js'

export const calendar: CalendarWords = {
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre',
  shortMonths: 'ene feb mar abr may jun jul ago sep|sept oct nov dic',
  weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
  seasons: 'primavera verano otoño invierno',
  doubtful: '',
  beforeDoubtful: '',
  dayMarks: 'º|ro|\\.º',
  beforeDay: 'el',
  of: 'de|del',
  century: 'siglo|siglos',
  decadeBefore: 'años|década de|década de los',
  decades: {},
  at: 'a las|a la|sobre las',
  hour: 'h|horas|hrs',
  morning: 'a\\. ?m\\.|am|de la mañana',
  evening: 'p\\. ?m\\.|pm|de la tarde|de la noche',
  noon: 'mediodía',
  midnight: 'medianoche'
}
