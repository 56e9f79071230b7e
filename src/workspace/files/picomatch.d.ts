/** The part of picomatch that globs need; the package has no types of its own. */
declare module 'picomatch' {
  export interface PicomatchOptions {
    /** Names with a leading dot match, too. */
    readonly dot?: boolean
    /** `+(a|b)` and the like have no meaning. */
    readonly noextglob?: boolean
    /** A leading `!` has no meaning. */
    readonly nonegate?: boolean
  }

  export default function picomatch(
    glob: string,
    options?: PicomatchOptions
  ): (path: string) => boolean
}
