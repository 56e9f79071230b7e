import type {LabelWord} from '../../model/label.js'

/**
 * Words by which the layout of a text is read: which line is a title, a caption, a credit or a field
 * of metadata. Each list is divided by `|` and in lower case, unless its docblock mentions a capital.
 * Any list may be left out.
 *
 * Except for references, a text is read with the words of every language, since its own may not be
 * known yet.
 */
export interface LayoutWords {
  /**
   * Nouns that name a numbered part of a text, before its number in a sentence: `see article 5`, with
   * their short forms.
   */
  readonly references?: Readonly<Record<LabelWord, string>>
  /**
   * Nouns that open the title of a numbered part, with a capital: `Article 5`. A word that names
   * different parts in two languages goes to the language in which most titles have it.
   */
  readonly labels?: Readonly<Record<LabelWord, string>>
  /** Words for the first or only part, after such a noun: `Article premier`. */
  readonly firstPart?: string
  /** What may follow the digits of such a part: `Article 1er`. */
  readonly partMarks?: string
  /** Nouns that open a caption, before a number or colon: `Figure 2`. */
  readonly captions?: string
  /** Last words before a colon that leads in speech or a list and ends no title: `such as:`. */
  readonly leadIns?: string
  /** First words of a line that gives credit: `Photo: …`. */
  readonly credits?: string
  /** First words, with a capital, of a line that names an author: `By Jane Doe`. */
  readonly bylines?: string
  /** Short forms that end a line without ending a sentence, without their stop: `Jr.`. */
  readonly lineEnds?: string
  /** Last words of the name of a street, before a house number: `Kerkstraat 5`. */
  readonly streets?: string
  /** First words of an address: `Rue de la Paix`, `PO box 12`. */
  readonly addresses?: string
  /** How letters open and close: `Dear`, `Kind regards`. */
  readonly letterFormulas?: string
  /** Words after a number that make it an amount, not a label: `3.5 million`. */
  readonly amounts?: string
  /** Keys of metadata without a fence, by their value: a date, a language or free text. */
  readonly dateKeys?: string
  readonly languageKeys?: string
  readonly textKeys?: string
  /**
   * Verbs that follow direct speech, as parts of a pattern. Leave out forms that also follow a comma
   * in a list as noun or adjective: `herhaalde`, `added`, `demande`.
   */
  readonly speechVerbs?: string
}
