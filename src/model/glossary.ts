/** The status of a rendering: the one to use, one that may be used, or one that may not. */
export type TermStatus = 'preferred' | 'approved' | 'forbidden'

/** One term in the target language. */
export interface TermRendering {
  readonly text: string
  readonly status: TermStatus
  readonly caseSensitive?: true
}

/**
 * A concept of a glossary: its names in the source language, and its renderings in the target
 * language.
 */
export interface GlossaryEntry {
  /** At least one term in the source language. */
  readonly source: readonly string[]
  readonly target: readonly TermRendering[]
  readonly partOfSpeech?: string
  readonly caseSensitive?: true
}

/** The terms of two languages, from one file. */
export interface Glossary {
  /** As the user would name the file. */
  readonly path: string
  readonly entries: readonly GlossaryEntry[]
}
