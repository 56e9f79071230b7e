import {factorySpace} from 'micromark-factory-space'
import {markdownLineEnding, markdownSpace} from 'micromark-util-character'
import {codes, constants, types} from 'micromark-util-symbol'
import type {
  Code,
  Construct,
  ContainerState,
  Effects,
  State,
  TokenizeContext
} from 'micromark-util-types'
import {SELECTORS, SPACES} from './signs.js'

/** Whether the sign at this point of the text may be a bullet; asked once per sign that may be one. */
export type BulletTest = (context: TokenizeContext, code: Code) => boolean

/**
 * The construct of one kind of list: items that open with a sign CommonMark does not know.
 *
 * A `document` construct that emits the tokens of CommonMark's own lists (`listUnordered`,
 * `listItemPrefix`, `listItemMarker`, …), so that the tree gets ordinary `list` nodes. It follows
 * CommonMark's rules for `-`: a list may interrupt a paragraph when text follows the sign, another
 * sign is another list, what is indented to the text of an item belongs to it. Beyond those:
 *
 * - any Unicode space may follow the sign, not only tabs and spaces;
 * - a variation selector may follow the sign and is part of it (`▪️`);
 * - three or more signs alone on a line (`• • •`) are an ornament, never items, as `* * *` is no list.
 *
 * State machine: the file is one closure per state, which is why it is long.
 */
export function legacyBullet(mayBeBullet: BulletTest): Construct {
  const list: Construct = {
    name: 'legacyBullet',
    tokenize(effects, ok, nok) {
      return tokenizeItem(this, effects, ok, nok, mayBeBullet)
    },
    continuation: {
      tokenize(effects, ok, nok) {
        return tokenizeContinuation(this, effects, ok, nok, list)
      }
    },
    exit(effects) {
      effects.exit(types.listUnordered)
    }
  }
  return list
}

/**
 * The sign of an item and the white space after it:
 *
 * ```markdown
 * > | • a
 *     ^^
 * ```
 */
function tokenizeItem(
  context: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
  mayBeBullet: BulletTest
): State {
  const container = containerOf(context)
  const indent = prefixSize(context)
  return start

  /**
   * At the sign.
   *
   * ```markdown
   * > | • a
   *     ^
   * ```
   */
  function start(code: Code): State | undefined {
    const sameList = container.marker === undefined || container.marker === code
    if (!sameList || !mayBeBullet(context, code)) return nok(code)
    return effects.check(ornament, nok, open)(code)
  }

  /** The same place, once it is known that a list stands here. */
  function open(code: Code): State | undefined {
    if (container.type === undefined) {
      container.type = types.listUnordered
      effects.enter(types.listUnordered, {_container: true})
    }
    if (code !== null) container.marker = code
    effects.enter(types.listItemPrefix)
    effects.enter(types.listItemMarker)
    effects.consume(code)
    return afterSign
  }

  /**
   * After the sign, at a variation selector or what follows it.
   *
   * ```markdown
   * > | • a
   *      ^
   * ```
   */
  function afterSign(code: Code): State | undefined {
    if (isSelector(code)) {
      effects.consume(code)
      return afterMarker
    }
    return afterMarker(code)
  }

  /** After the whole marker. */
  function afterMarker(code: Code): State | undefined {
    effects.exit(types.listItemMarker)
    return effects.check(blankRest, context.interrupt ? nok : blank, filled)(code)
  }

  /**
   * At the white space before text.
   *
   * ```markdown
   * > | • a
   *      ^
   * ```
   */
  function filled(code: Code): State | undefined {
    return effects.attempt(prefixWhitespace, close, oneSpace)(code)
  }

  /**
   * At five or more columns of white space: one belongs to the sign, the rest opens indented code.
   *
   * ```markdown
   * > | •       a
   *      ^
   * ```
   */
  function oneSpace(code: Code): State | undefined {
    if (!markdownSpace(code)) return nok(code)
    effects.enter(types.listItemPrefixWhitespace)
    effects.consume(code)
    effects.exit(types.listItemPrefixWhitespace)
    return close
  }

  /**
   * At an item that is empty, or that has its text on the next line. White space that the flow
   * would not skip (a no-break space) is taken with the sign.
   *
   * ```markdown
   * > | •
   *      ^
   *   |   a
   * ```
   */
  function blank(code: Code): State | undefined {
    container.initialBlankLine = true
    container.size = indent + markerSize(context) + 1
    if (!isSpace(code)) return closeBlank(code)
    effects.enter(types.listItemPrefixWhitespace)
    return blankSpace(code)
  }

  /** In the white space of an item that is empty. */
  function blankSpace(code: Code): State | undefined {
    if (isSpace(code)) {
      effects.consume(code)
      return blankSpace
    }
    effects.exit(types.listItemPrefixWhitespace)
    return closeBlank(code)
  }

  /** At the end of the line of an item that is empty. */
  function closeBlank(code: Code): State | undefined {
    effects.exit(types.listItemPrefix)
    return ok(code)
  }

  /**
   * After sign and white space: where the lines of the item must be indented to.
   *
   * ```markdown
   * > | • a
   *       ^
   * ```
   */
  function close(code: Code): State | undefined {
    const prefix = effects.exit(types.listItemPrefix)
    container.size = indent + context.sliceSerialize(prefix, true).length
    return ok(code)
  }
}

/**
 * The start of a further line: indented to the text of the item, blank, or the next item.
 *
 * ```markdown
 *   | • a
 * > |   b
 *     ^^
 * ```
 */
function tokenizeContinuation(
  context: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
  list: Construct
): State {
  const container = containerOf(context)
  const size = container.size ?? 0
  // Cleared first: it is set for one line, the one that closes what is open.
  container._closeFlow = false
  return effects.check(blankLine, onBlank, notBlank)

  /** An item that opened with a blank line may have no second one. */
  function onBlank(code: Code): State | undefined {
    if (container.initialBlankLine) container.furtherBlankLines = true
    return factorySpace(effects, ok, types.listItemIndent, size + 1)(code)
  }

  /** At a line with something on it. */
  function notBlank(code: Code): State | undefined {
    const ended = container.furtherBlankLines === true
    container.furtherBlankLines = false
    container.initialBlankLine = false
    if (ended || !markdownSpace(code)) return notInItem(code)
    return effects.attempt(itemIndent(context, size), ok, notInItem)(code)
  }

  /**
   * At a line that is not indented enough: the next item, or the end of the list.
   *
   * ```markdown
   *   | • a
   * > | • b
   *     ^
   * ```
   */
  function notInItem(code: Code): State | undefined {
    container._closeFlow = true
    // What is open gets closed, so nothing is interrupted.
    context.interrupt = false
    const next = effects.attempt(list, ok, nok)
    return factorySpace(effects, next, types.linePrefix, indentLimit(context))(code)
  }
}

/** The indent that lines of an item have, neither more nor less than `size` columns of it. */
function itemIndent(context: TokenizeContext, size: number): Construct {
  return {
    partial: true,
    tokenize(effects, ok, nok) {
      return factorySpace(effects, after, types.listItemIndent, size + 1)

      function after(code: Code): State | undefined {
        return tailSize(context, types.listItemIndent) === size ? ok(code) : nok(code)
      }
    }
  }
}

/** White space between sign and text; refuses so much of it that the rest is indented code. */
const prefixWhitespace: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    const limit = indentLimit(this) ?? Number.POSITIVE_INFINITY
    let size = 0
    let unicode = false
    return start

    function start(code: Code): State | undefined {
      if (!isSpace(code)) return nok(code)
      effects.enter(types.listItemPrefixWhitespace)
      return inside(code)
    }

    function inside(code: Code): State | undefined {
      if (isSpace(code)) {
        size++
        // No code is indented with a no-break space: then all of it parts sign from text.
        unicode ||= !markdownSpace(code)
        effects.consume(code)
        return inside
      }
      effects.exit(types.listItemPrefixWhitespace)
      return unicode || size <= limit ? ok(code) : nok(code)
    }
  }
}

/** White space of any kind up to the end of the line. */
const blankRest: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return start

    function start(code: Code): State | undefined {
      if (isLineEnd(code)) return ok(code)
      if (!isSpace(code)) return nok(code)
      effects.enter(types.whitespace)
      return inside(code)
    }

    function inside(code: Code): State | undefined {
      if (isSpace(code)) {
        effects.consume(code)
        return inside
      }
      effects.exit(types.whitespace)
      return isLineEnd(code) ? ok(code) : nok(code)
    }
  }
}

/** A line with nothing but tabs and spaces. */
const blankLine: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return factorySpace(
      effects,
      (code) => (isLineEnd(code) ? ok(code) : nok(code)),
      types.linePrefix
    )
  }
}

/**
 * Three or more of one sign, alone on their line.
 *
 * ```markdown
 * > | • • •
 *     ^^^^^
 * ```
 */
const ornament: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let sign: Code
    let count = 0
    return start

    function start(code: Code): State | undefined {
      sign = code
      effects.enter(types.data)
      return inside(code)
    }

    function inside(code: Code): State | undefined {
      if (code === sign && code !== null) count++
      else if (!isSpace(code) && !isSelector(code)) return end(code)
      effects.consume(code)
      return inside
    }

    function end(code: Code): State | undefined {
      effects.exit(types.data)
      return isLineEnd(code) && count >= constants.thematicBreakMarkerCountMin
        ? ok(code)
        : nok(code)
    }
  }
}

/** Always there while a container is tokenized. */
function containerOf(context: TokenizeContext): ContainerState {
  if (context.containerState === undefined)
    throw new Error('Cannot tokenize an item outside a list')
  return context.containerState
}

/** Columns of white space that may stand before or after a sign; no limit without indented code. */
function indentLimit(context: TokenizeContext): number | undefined {
  const off = context.parser.constructs.disable.null?.includes('codeIndented')
  return off ? undefined : constants.tabSize
}

/** Columns of white space just before the sign. */
function prefixSize(context: TokenizeContext): number {
  return tailSize(context, types.linePrefix) ?? 0
}

/** Columns of the token that was closed last, if it is of that type. */
function tailSize(context: TokenizeContext, type: string): number | undefined {
  const tail = context.events.at(-1)
  if (tail === undefined || tail[1].type !== type) return
  return tail[2].sliceSerialize(tail[1], true).length
}

/** Columns of the marker that was closed last. */
function markerSize(context: TokenizeContext): number {
  return tailSize(context, types.listItemMarker) ?? 1
}

function isLineEnd(code: Code): boolean {
  return code === codes.eof || markdownLineEnding(code)
}

const unicodeSpace = new RegExp(`[${SPACES}]`)
const selector = new RegExp(`[${SELECTORS}]`)

function isSpace(code: Code): boolean {
  return markdownSpace(code) || matches(unicodeSpace, code)
}

function isSelector(code: Code): boolean {
  return matches(selector, code)
}

function matches(pattern: RegExp, code: Code): boolean {
  return code !== null && code > 0 && pattern.test(String.fromCharCode(code))
}
