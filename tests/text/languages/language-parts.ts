import {languageData} from '../../../src/text/languages/index.js'
import type {Language} from '../../../src/text/languages/language.js'

/** Keys of what may be left out of a part of a language. */
type OptionalKey<Part> = Part extends object
  ? {[Key in keyof Part]-?: undefined extends Part[Key] ? Key : never}[keyof Part]
  : never

/** One part of a language: a file of its folder. */
interface PartInfo<Part> {
  readonly file: string
  readonly isRequired: undefined extends Part ? false : true
  /** What it is for. */
  readonly what: string
  /** What may be left out of it, and what each is for. */
  readonly options: Readonly<Record<OptionalKey<NonNullable<Part>>, string>>
}

/** The parts of a language. The types hold it to be complete: a part of `Language` without a line fails. */
export const languageParts: {readonly [Key in keyof Language]-?: PartInfo<Language[Key]>} = {
  tag: {
    file: 'index.ts',
    isRequired: true,
    what: 'its base language tag, which also names the folder',
    options: {}
  },
  numbers: {
    file: 'numbers.ts',
    isRequired: true,
    what: 'numbers in digits and words, currencies and units',
    options: {
      eitherMark: 'set where some countries use the other decimal mark',
      shortScales: 'short forms of scales: `5 mln`',
      unitBeforeTen: 'the joint of a unit before its ten: `vijf·en·twintig`',
      gluedUnits: 'set where a unit follows its ten without a joint: `ventidue`',
      ordinalsInRow: 'set where a ten and its unit are both ordinals: `vigésimo primero`',
      romanMarks: 'what makes a Roman numeral an ordinal: `XIXe`',
      gluedParts: 'set where a part is written on to its number: `driekwart`',
      of: 'the word between a number and what it counts: `millions de dollars`',
      daysSaid: 'numbers of days that mean another: `quinze jours`'
    }
  },
  calendar: {
    file: 'calendar.ts',
    isRequired: true,
    what: 'dates, weekdays, seasons, decades, centuries and times',
    options: {
      dayMark: 'what the day before a month always carries: `26. Januar`',
      beforeDay: 'the article before a day: `Berlin, den 5. Mai`',
      hasCapitals: 'set where months and weekdays have a capital',
      of: 'the word between day, month and year: `26 de enero`',
      monthFirst: 'set where the month comes first: `January 26`',
      decadeBefore: 'the word before the number of a decade: `jaren 60`',
      decadeAfter: 'what follows the number of a decade: `60er Jahre`',
      halfTo: 'the word before an hour that is half an hour away: `half drie`',
      halfPast: 'the word before an hour that was half an hour ago: `half past two`'
    }
  },
  functionWords: {
    file: 'function-words.ts',
    isRequired: true,
    what: 'the most frequent function words, which tell the language of a text',
    options: {}
  },
  polarity: {
    file: 'polarity.ts',
    isRequired: false,
    what: 'negation, modality, quantity and conditions, which their rules compare',
    options: {}
  },
  names: {
    file: 'names.ts',
    isRequired: false,
    what: 'names and acronyms that other languages spell differently, and capitalised words that are not names',
    options: {
      capitalNouns: 'set where every noun has a capital',
      nounEnding: 'the end of a capitalised word that is a noun and not a name',
      madeUpDomains: 'domains of made-up addresses: `voorbeeld`'
    }
  },
  terms: {
    file: 'terms.ts',
    isRequired: false,
    what: 'inflection, compounds and determiners, by which terms are recognised',
    options: {}
  },
  typography: {
    file: 'typography.ts',
    isRequired: false,
    what: 'spaces and marks, and words that may stand twice in a row',
    options: {
      spacedMarks: 'marks with a no-break space before them',
      heldTogether: 'short forms of two words that stay on one line',
      openingMarks: 'marks that open a question or exclamation: `¿`',
      elided: "words whose first letters an apostrophe replaces: `'t`"
    }
  },
  layout: {
    file: 'layout.ts',
    isRequired: false,
    what: 'words by which titles, captions, credits and metadata are recognised',
    options: {
      references: 'nouns of numbered parts in a sentence: `see article 5`',
      labels: 'nouns of numbered parts that open a title: `Article 5`',
      firstPart: 'words for the first or only part: `Article premier`',
      partMarks: 'what may follow the digits of a part: `Article 1er`',
      captions: 'nouns that open a caption: `Figure 2`',
      leadIns: 'last words before a colon that leads in speech or a list: `such as:`',
      credits: 'first words of a credit: `Photo: …`',
      bylines: 'first words of the line that names an author: `By Jane Doe`',
      lineEnds: 'short forms that end a line without ending a sentence: `Jr.`',
      streets: 'last words of a street before its house number: `Kerkstraat 5`',
      addresses: 'first words of an address: `PO box 12`',
      letterFormulas: 'how letters open and close: `Kind regards`',
      amounts: 'words after a number that is an amount, not a label: `3.5 million`',
      dateKeys: 'keys of metadata with a date: `date:`',
      languageKeys: 'keys of metadata with a language: `lang:`',
      textKeys: 'keys of metadata with free text: `author:`',
      speechVerbs: 'verbs that follow direct speech: `said`'
    }
  },
  abbreviations: {
    file: 'abbreviations.ts',
    isRequired: false,
    what: 'short forms that end with a stop, so that sentences are not cut there',
    options: {hasOrdinals: 'set where a number with a stop is an ordinal: `am 3. Mai`'}
  }
}

/** Something that a language does without. */
export interface MissingPart {
  /** `polarity`, `layout.captions`. */
  readonly part: string
  readonly isRequired: boolean
  /** The file of its folder where it belongs. */
  readonly file: string
  readonly what: string
}

/**
 * What the language of a tag does without, required parts first. A language without a folder does
 * without everything; of a part that is missing, its options are not listed.
 */
export function missingParts(
  tag: string,
  language: Partial<Language> | undefined = languageData(tag)
): readonly MissingPart[] {
  const missing = Object.entries(languageParts).flatMap(([part, info]): MissingPart[] => {
    const {file, what, isRequired} = info
    const value: unknown = language?.[part as keyof Language]
    if (isEmpty(value)) return [{part, isRequired, file, what}]
    const options = Object.entries<string>(info.options)
    return options.flatMap(([option, purpose]) =>
      isEmpty(fieldOf(value, option))
        ? [{part: `${part}.${option}`, isRequired: false, file, what: purpose}]
        : []
    )
  })
  return missing.sort((a, b) => Number(b.isRequired) - Number(a.isRequired))
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).find(([key]) => key === field)?.[1]
    : undefined
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === ''
}

/** A line of a report: `required  numbers  numbers.ts  numbers in digits …`. */
export function missingLine({part, isRequired, file, what}: MissingPart): string {
  return `${isRequired ? 'required' : 'optional'} ${part} (${file}): ${what}`
}

/** The table of parts as `docs/architecture.md` has it, with a line for each option of a part. */
export function partsTable(): string {
  const rows = Object.entries(languageParts).flatMap(
    ([part, {file, isRequired, what, options}]) => [
      `| \`${part}\` | \`${file}\` | ${isRequired ? 'yes' : 'no'} | ${what} |`,
      ...Object.entries<string>(options).map(
        ([option, purpose]) => `| &emsp;\`${option}\` | | no | ${purpose} |`
      )
    ]
  )
  return ['| part | file | required | what it is for |', '| --- | --- | --- | --- |', ...rows]
    .join('\n')
    .concat('\n')
}
