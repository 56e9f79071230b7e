import type {LabelWord} from '../model/label.js'

/**
 * The words and signs that name a numbered division, in Dutch, English, German, French and
 * Spanish. Abbreviations carry their period. Where a word names different things in two languages,
 * it stands where most of them put it.
 */
const FORMS: Readonly<Record<LabelWord, readonly string[]>> = {
  article: ['Artikel', 'Article', 'Artículo', 'Articulo', 'Art.', 'Art'],
  chapter: [
    'Hoofdstuk',
    'Chapter',
    'Kapitel',
    'Chapitre',
    'Capítulo',
    'Capitulo',
    'Hfst.',
    'Chap.',
    'Kap.',
    'Cap.'
  ],
  // In German law `§` and `Paragraph` are what other countries call a section or an article.
  section: [
    'Section',
    'Sectie',
    'Afdeling',
    'Abschnitt',
    'Sección',
    'Seccion',
    'Paragraaf',
    'Sec.',
    '§§',
    '§'
  ],
  part: [
    'Deel',
    'Part',
    'Teil',
    'Partie',
    'Parte',
    'Titel',
    'Title',
    'Titre',
    'Título',
    'Titulo',
    'Boek',
    'Book',
    'Buch',
    'Livre',
    'Libro'
  ],
  paragraph: [
    'Lid',
    'Paragraph',
    'Absatz',
    'Abs.',
    'Alinéa',
    'Alinea',
    'Paragraphe',
    'Párrafo',
    'Apartado'
  ],
  annex: [
    'Bijlage',
    'Annex',
    'Annexe',
    'Appendix',
    'Appendice',
    'Apéndice',
    'Anexo',
    'Anhang',
    'Anlage',
    'Beilage'
  ],
  step: ['Stap', 'Step', 'Schritt', 'Étape', 'Etape', 'Paso'],
  figure: ['Figuur', 'Figure', 'Figura', 'Afbeelding', 'Abbildung', 'Fig.', 'Abb.', 'Afb.'],
  table: ['Tabel', 'Table', 'Tabelle', 'Tableau', 'Tabla', 'Cuadro', 'Tab.'],
  point: [
    'Punt',
    'Point',
    'Punkt',
    'Punto',
    'Agendapunt',
    'Agenda item',
    'Item',
    'Tagesordnungspunkt',
    'TOP'
  ]
}

const words = new Map<string, LabelWord>()
for (const [word, forms] of Object.entries(FORMS) as [LabelWord, readonly string[]][]) {
  for (const form of forms) {
    for (const written of [form, form.toUpperCase()]) {
      words.set(written, word)
      words.set(written.normalize('NFD'), word)
    }
  }
}

/**
 * Pattern source for any of the words, as at the start of a title: with a capital or in capitals
 * throughout. Prose that mentions `artikel 5` has it in lower case.
 */
export const LABEL_WORD_PATTERN = [...words.keys()]
  .sort((a, b) => b.length - a.length)
  .map((form) => form.replaceAll('.', '\\.'))
  .join('|')

/** What a form names; `undefined` for a form that is not listed. */
export function labelWord(form: string): LabelWord | undefined {
  return words.get(form)
}

/** How near to the root of a document a division stands; only their order means anything. */
export const DIVISION_RANK: Partial<Readonly<Record<LabelWord, number>>> = {
  part: 0,
  annex: 1,
  chapter: 1,
  section: 2,
  article: 3,
  paragraph: 4,
  point: 4,
  step: 4
}
