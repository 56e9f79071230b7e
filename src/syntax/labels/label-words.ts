import type {LabelWord} from '../../model/label.js'
import {languages} from '../../text/languages/index.js'
import {anyOf} from '../../text/languages/word-list.js'
import {once} from '../../text/once.js'

const words = once(() => {
  const found = new Map<string, LabelWord>()
  for (const {layout} of languages) {
    for (const [word, forms] of Object.entries(layout?.labels ?? {}) as [LabelWord, string][]) {
      for (const form of forms.split('|').flatMap((one) => [one, one.toUpperCase()])) {
        found.set(form, word)
        found.set(form.normalize('NFD'), word)
      }
    }
  }
  return found
})

/**
 * Pattern source for any of the words, as at the start of a title: with a capital or in capitals
 * throughout. Prose that mentions `artikel 5` has it in lower case.
 */
export function labelWordPattern(): string {
  return anyOf(words().keys())
}

/** What a form names; `undefined` for a form that is not listed. */
export function labelWord(form: string): LabelWord | undefined {
  return words().get(form)
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
