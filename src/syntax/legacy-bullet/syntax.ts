import {markdownLineEnding} from 'micromark-util-character'
import {codes} from 'micromark-util-symbol'
import type {Chunk, Construct, Extension, ParseContext, TokenizeContext} from 'micromark-util-types'
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

/** Everything written to the tokenizer, before and after its current point, with its line ends. */
function sourceOf(context: TokenizeContext): string {
  const start = {line: 1, column: 1, offset: 0, _index: 0, _bufferIndex: -1}
  const end = {...start, _index: Number.POSITIVE_INFINITY}
  return context.sliceStream({start, end}).map(textOf).join('')
}

/** A chunk is a string, or the code of what micromark keeps apart: white space and the end. */
function textOf(chunk: Chunk): string {
  if (typeof chunk === 'string') return chunk
  if (markdownLineEnding(chunk)) return '\n'
  return chunk === codes.horizontalTab ? '\t' : ''
}
