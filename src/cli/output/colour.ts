import type {Output} from '../io.js'

/** What a user says about colours. */
export interface ColourWish {
  /** `--color` and `--no-color`. */
  readonly flag?: boolean | undefined
  readonly env: Readonly<Record<string, string | undefined>>
}

/**
 * Whether a stream gets colours. In this order: the flag, `NO_COLOR`, `FORCE_COLOR` (`0` and `false`
 * say no; both variables count only when they are not empty), then whether it is a terminal that is
 * not `TERM=dumb`. Decided for each stream alone.
 */
export function wantsColour(stream: Output, {flag, env}: ColourWish): boolean {
  if (flag !== undefined) return flag
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stream.isTTY === true && env.TERM !== 'dumb'
}
