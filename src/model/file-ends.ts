/** The first and the last characters of a file: enough to see what wrote it. */
export interface FileEnds {
  /** The whole file where it is short. */
  readonly start: string
  /** The whole file where it is short; it may begin in the middle of a line or character. */
  readonly end: string
}
