import type {CalendarWords} from '../calendar-words.js'

export const calendar: CalendarWords = {
  months:
    'janvier février mars avril mai juin juillet août|aout septembre octobre novembre décembre',
  shortMonths: 'janv févr|fév mars avr mai juin juil août sept oct nov déc',
  weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
  seasons: 'printemps été automne hiver',
  doubtful: 'mars été',
  beforeDoubtful: "en|depuis|d'|fin|début|jusqu'en|cet|chaque",
  dayMarks: 'er',
  beforeDay: 'le',
  century: 'siècle|siècles',
  decadeBefore: 'années',
  decades: {},
  at: 'à|vers',
  hour: 'h|heures|heure',
  morning: 'du matin|am',
  evening: "de l'après-midi|du soir|pm",
  noon: 'midi',
  midnight: 'minuit'
}
