import type {LayoutWords} from '../layout-words.js'

export const layout: LayoutWords = {
  references: {
    article: 'artikel|artikelen|art.',
    chapter: 'hoofdstuk|hoofdstukken|hfst.',
    section: 'paragraaf|paragrafen|sectie|secties|afdeling|afdelingen|§',
    part: 'deel|delen',
    paragraph: "lid|leden|alinea|alinea's",
    annex: 'bijlage|bijlagen',
    step: 'stap|stappen',
    figure: 'figuur|figuren|afbeelding|fig.',
    table: 'tabel|tabellen',
    point: 'punt|punten|onderdeel|onderdelen|item|items'
  },
  labels: {
    article: 'Artikel|Art.|Art',
    chapter: 'Hoofdstuk|Hfst.',
    section: 'Sectie|Afdeling|Paragraaf',
    part: 'Deel|Titel|Boek',
    paragraph: 'Lid|Alinea',
    annex: 'Bijlage|Appendix',
    step: 'Stap',
    figure: 'Figuur|Afbeelding|Afb.|Fig.',
    table: 'Tabel|Tab.',
    point: 'Punt|Agendapunt|Item'
  },
  captions:
    'figuur|fig|afbeelding|afb|tabel|tab|foto|grafiek|diagram|kaart|schema|listing|' +
    'schermafbeelding|screenshot',
  leadIns:
    'zei|zegt|zeggen|vroeg|vraagt|schreef|schrijft|antwoordde|luidt|volgt|volgende|zoals|zijn|' +
    'is|was|waren|namelijk|bijvoorbeeld|bijv|te|dat',
  credits: 'bron|foto|redactie|auteur|tekst|vertaald|vertaling|door|uitgave|beeld|colofon',
  bylines: 'Door|DOOR|Tekst|Foto|Vertaling',
  lineEnds: 'jr|sr|etc|enz',
  streets: 'straat|laan|weg|plein|gracht|kade',
  addresses: 'postbus',
  letterFormulas:
    'geachte|beste|lieve|hallo|hi|met vriendelijke groet|met hartelijke groet|' +
    'met collegiale groet|hoogachtend|groeten|vriendelijke groet|ps|p.s',
  amounts: 'miljoen|miljard|biljoen|mln|mld|uur|euro',
  dateKeys: 'datum',
  languageKeys: 'taal',
  textKeys: 'titel|auteur|bron|vertaler',
  speechVerbs:
    'zei|zeiden|zegt|vroeg|vroegen|vraagt|riep|riepen|antwoordde|fluisterde|mompelde|zuchtte'
}
