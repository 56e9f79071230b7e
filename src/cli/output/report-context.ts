import type {ReportContext} from '../../report/reporter.js'
import type {Output} from '../io.js'
import {type ColourWish, wantsColour} from './colour.js'

/**
 * What a report must know about the stream that it goes to.
 *
 * @param piped  columns where it is no terminal; by default nothing limits them, so that `grep` and
 *   `cut` see whole texts
 */
export function reportContext(
  stream: Output,
  wish: ColourWish,
  piped = Number.POSITIVE_INFINITY
): ReportContext {
  const width = stream.isTTY ? (stream.columns ?? 80) : piped
  // The console of Linux itself has no letters beyond its 512; everything else shows the frames.
  const ascii = stream.isTTY === true && wish.env.TERM === 'linux'
  return {colour: wantsColour(stream, wish), width, ascii}
}
