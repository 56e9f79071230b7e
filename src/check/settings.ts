import type {Glossary} from '../model/glossary.js'

/** A part of a link's address that differs in the translation: `/en/` as `/nl/`. */
export interface LinkRewrite {
  readonly from: string
  readonly to: string
}

/** Settings of a project that apply to all rules. */
export interface CheckSettings {
  readonly linkRewrites: readonly LinkRewrite[]
  /** Names and words that stay the same in both languages; compared without regard to case. */
  readonly sameWords: readonly string[]
  readonly glossary?: Glossary
}

/** The settings of a project without any. */
export const noSettings: CheckSettings = {linkRewrites: [], sameWords: []}
