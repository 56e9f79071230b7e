/** A punctuation mark in a text: a bracket or quotation mark that opens or closes. */
export interface Mark {
  readonly shown: string
  /** UTF-16 code units. */
  readonly at: number
  readonly role: 'opening' | 'closing'
}
