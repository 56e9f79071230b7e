import type {LayoutWords} from '../layout-words.js'

export const layout: LayoutWords = {
  references: {
    article: 'article|articles|art.',
    chapter: 'chapitre|chapitres|chap.',
    section: 'section|sections|§',
    part: 'partie|parties',
    paragraph: 'paragraphe|paragraphes|alinéa|alinéas',
    annex: 'annexe|annexes',
    step: 'étape|étapes',
    figure: 'figure|figures|fig.',
    table: 'tableau|tableaux',
    point: 'point|points'
  },
  labels: {
    article: 'Article|Art.|Art',
    chapter: 'Chapitre|Chap.',
    section: 'Section|§§|§',
    part: 'Partie|Titre|Livre',
    paragraph: 'Alinéa|Alinea|Paragraphe',
    annex: 'Annexe|Appendice',
    step: 'Étape|Etape',
    figure: 'Figure|Fig.',
    table: 'Tableau|Tab.',
    point: 'Point'
  },
  firstPart: 'premier|première|unique',
  partMarks: 'er|re|ère',
  captions:
    'figure|fig|illustration|image|tableau|tab|photo|graphique|diagramme|carte|schéma|schema',
  leadIns: 'dit|disait|demanda|répondit|écrit|suit|suivants|comme|est|sont|savoir|exemple',
  credits:
    'source|photo|image|rédaction|auteur|auteure|texte|traduit|traduction|par|crédit|crédits',
  bylines: 'Par|PAR|Texte|Photo',
  lineEnds: 'etc',
  streets: 'avenue',
  addresses: 'rue|avenue|boulevard',
  letterFormulas:
    'cher|chers|chère|chères|bonjour|madame|monsieur|mesdames|cordialement|bien à vous|' +
    'salutations|veuillez agréer|ps|p.s',
  amounts: 'million|milliard|euro',
  dateKeys: 'date',
  languageKeys: 'langue',
  textKeys: 'titre|auteur|source|description|version',
  speechVerbs:
    "dit|dirent|demanda|répondit|cria|murmura|reprit|répliqua|ajouta|s[’']écria|s[’']exclama"
}
