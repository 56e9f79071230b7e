import type {LayoutWords} from '../layout-words.js'

export const layout: LayoutWords = {
  references: {
    article: 'artikel|artikels|artikeln|art.',
    chapter: 'kapitel|kapitels|kapiteln|kap.',
    section:
      'abschnitt|abschnitts|abschnitte|abschnitten|paragrafen|paragraphen|§§|paragraf|paragraph|§',
    part: 'teil|teils|teile|teilen',
    paragraph: 'absatz|absatzes|absätze|absätzen|abs.',
    annex: 'anhang|anhangs|anhänge|anhängen|anlage|anlagen',
    step: 'schritt|schritts|schritten|schritte',
    figure: 'abbildung|abbildungen|abb.|bild',
    table: 'tabelle|tabellen',
    point: 'punkt|punkts|punkten|punkte|ziffer|ziffern|nummer|nummern|nr.'
  },
  labels: {
    article: 'Artikel|Art.|Art',
    chapter: 'Kapitel|Kap.',
    section: 'Abschnitt|§§|§',
    part: 'Teil|Titel|Buch',
    paragraph: 'Absatz|Abs.',
    annex: 'Anhang|Anlage|Beilage',
    step: 'Schritt',
    figure: 'Abbildung|Abb.|Fig.',
    table: 'Tabelle|Tab.',
    point: 'Punkt|Tagesordnungspunkt|TOP'
  },
  captions:
    'abbildung|abb|fig|bild|tabelle|tab|foto|grafik|diagramm|karte|schema|listing|screenshot',
  leadIns:
    'sagte|sagt|fragte|schrieb|antwortete|lautet|lauten|folgt|folgende|wie|ist|sind|nämlich|' +
    'beispiel',
  credits: 'quelle|foto|redaktion|autor|text|übersetzt|übersetzung|bild|von|herausgeber',
  bylines: 'Von|VON|Text|Foto',
  lineEnds: 'jr|etc',
  streets: 'straße|strasse|str.|weg|platz|allee',
  addresses: 'postfach',
  letterFormulas:
    'sehr geehrte|liebe|lieber|hallo|mit freundlichen grüßen|mit herzlichen grüßen|' +
    'mit besten grüßen|mit freundlichem gruß|hochachtungsvoll|viele grüße|ps|p.s',
  amounts: 'million|millionen|milliarden|mio|mrd|uhr|euro',
  dateKeys: 'datum',
  languageKeys: 'sprache',
  textKeys: 'titel|autor|quelle',
  speechVerbs:
    'sagte|sagten|sagt|fragte|fragten|fragt|rief|riefen|antwortete|erwiderte|flüsterte|meinte'
}
