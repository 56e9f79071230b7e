/** How a rendering of a term stands: the one to use, one that may be used, one that may not. */
export type TermStatus = 'preferred' | 'approved' | 'forbidden'

/** One term in the target language. */
export interface TermRendering {
  readonly text: string
  readonly status: TermStatus
  readonly caseSensitive?: true
}

/** A concept of a glossary: how the source language calls it, and how the target language may. */
export interface GlossaryEntry {
  /** At least one way to say it in the source language. */
  readonly source: readonly string[]
  readonly target: readonly TermRendering[]
  readonly partOfSpeech?: string
  readonly caseSensitive?: true
}

/** Terms of two languages, as a file gave them. */
export interface Glossary {
  /** As the user would name the file. */
  readonly path: string
  readonly entries: readonly GlossaryEntry[]
}
