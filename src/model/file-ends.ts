/** The first and the last characters of a file: enough to recognise what wrote it. */
export interface FileEnds {
  /** The whole file if it is short. */
  readonly start: string
  /** The whole file if it is short; it may begin in the middle of a line or character. */
  readonly end: string
}
