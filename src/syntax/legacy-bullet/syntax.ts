import type {Construct, Extension, ParseContext, TokenizeContext} from 'micromark-util-types'
import {dashListLines} from '../dash-lists.js'
import {legacyBullet} from './construct.js'
import {BULLET_SIGNS, DASH_SIGNS} from './signs.js'

/**
 * Extension for micromark: `•`, `‣`, `◦`, `▪`, `●`, `○` open list items wherever `-` would, and
 * `–`, `—`, `·` do on the lines that `dashListLines` names.
 *
 * The lines are found once per parse, when the first dash is met. The text must have been written
 * to micromark in one piece, as `mdast-util-from-markdown` and `remark-parse` do.
 */
export function legacyBulletSyntax(): Extension {
  const linesOf = new WeakMap<ParseContext, ReadonlySet<number>>()
  const bullet = legacyBullet(() => true)
  const dash = legacyBullet((context) => dashLines(context).has(context.now().line))

  return {
    document: {...constructsFor(BULLET_SIGNS, bullet), ...constructsFor(DASH_SIGNS, dash)}
  }

  function dashLines(context: TokenizeContext): ReadonlySet<number> {
    const known = linesOf.get(context.parser)
    if (known !== undefined) return known
    const lines = dashListLines(sourceOf(context))
    linesOf.set(context.parser, lines)
    return lines
  }
}

function constructsFor(signs: readonly string[], construct: Construct): Record<number, Construct> {
  return Object.fromEntries(signs.map((sign) => [sign.charCodeAt(0), construct]))
}

/** Everything written to the tokenizer, before and after its current point. */
function sourceOf(context: TokenizeContext): string {
  const start = {line: 1, column: 1, offset: 0, _index: 0, _bufferIndex: -1}
  const end = {...start, _index: Number.POSITIVE_INFINITY}
  return context.sliceSerialize({start, end})
}
