import type {LabelWord} from '../../model/label.js'
import {languages} from '../../text/languages/index.js'

const words = new Map<string, LabelWord>()
for (const {names} of languages) {
  for (const [word, forms] of Object.entries(names.labels) as [LabelWord, string][]) {
    for (const form of forms.split('|').flatMap((one) => [one, one.toUpperCase()])) {
      words.set(form, word)
      words.set(form.normalize('NFD'), word)
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
