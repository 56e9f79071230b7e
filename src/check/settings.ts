import type {Glossary} from '../model/glossary.js'

/** A part of a link's target that a translation writes otherwise: `/en/` as `/nl/`. */
export interface LinkRewrite {
  readonly from: string
  readonly to: string
}

/** What a project says about its texts to all rules at once. */
export interface CheckSettings {
  readonly linkRewrites: readonly LinkRewrite[]
  /** Names and words that stay the same in both languages; compared without regard to case. */
  readonly sameWords: readonly string[]
  readonly glossary?: Glossary
}

/** A project that says nothing. */
export const noSettings: CheckSettings = {linkRewrites: [], sameWords: []}
