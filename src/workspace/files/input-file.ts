/** A file that the user names beside the texts themselves. */
export interface InputFile {
  /** Absolute. */
  readonly path: string
  /** As the user would name it. */
  readonly shown: string
}
