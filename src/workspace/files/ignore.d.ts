/** The part of `ignore` that ignore files need, whichever way its versions export their types. */
declare module 'ignore' {
  export interface Ignore {
    /** Adds the lines of an ignore file. */
    readonly add: (text: string) => Ignore
    /** Whether a path, relative and with `/`, is left out or taken in again. */
    readonly test: (path: string) => {readonly ignored: boolean; readonly unignored: boolean}
  }

  export default function ignore(options?: {readonly allowRelativePaths?: boolean}): Ignore
}
