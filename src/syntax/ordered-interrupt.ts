import {asciiDigit, markdownLineEnding, markdownSpace} from 'micromark-util-character'
import {codes, types} from 'micromark-util-symbol'
import type {Code, Construct, Extension, State, Token, TokenizeContext} from 'micromark-util-types'

/** Digits that a number may have to interrupt; with one more it is a year: `1986. What a year`. */
export const INTERRUPTING_DIGITS_MAX = 3

/**
 * Extension for micromark: inside a list item, an ordered marker of any number interrupts a
 * paragraph, where CommonMark lets `1` alone. Outside list items CommonMark's rule stays, since
 * there a number at the start of a line is more often prose that was wrapped.
 *
 * ```markdown
 *   | 1. a
 * > |    3. c
 *        ^^^^
 * ```
 */
export function orderedInterrupt(): Extension {
  const construct = orderedInterruptConstruct()
  const digits = Array.from({length: 10}, (_, digit) => [codes.digit0 + digit, construct])
  return {document: Object.fromEntries(digits)}
}

/** Tried after CommonMark's own list has refused; opens that same list, as if nothing was open. */
function orderedInterruptConstruct(): Construct {
  const inListAfter = new WeakMap<Token, boolean>()

  return {
    add: 'after',
    name: 'orderedInterrupt',
    tokenize(effects, ok, nok) {
      const self = this
      return start

      /**
       * At the number.
       *
       * ```markdown
       *   | 1. a
       * > |    3. c
       *        ^
       * ```
       */
      function start(code: Code): State | undefined {
        const list = listConstruct(self, code)
        if (!self.interrupt || list === undefined || !isInList(self, inListAfter)) return nok(code)
        return effects.check(markerWithText, open(list), nok)(code)
      }

      /** The same place, once it is known that an item stands here. */
      function open(list: Construct): State {
        return (code) => {
          self.interrupt = false
          // The refusal before left its marks in the state of the container.
          self.containerState = {}
          return effects.attempt(list, ok, refuse)(code)
        }
      }

      function refuse(code: Code): State | undefined {
        self.interrupt = true
        return nok(code)
      }
    }
  }
}

/** CommonMark's own list, as this parser has it; undefined where lists are turned off. */
function listConstruct({parser}: TokenizeContext, code: Code): Construct | undefined {
  if (code === null || parser.constructs.disable.null?.includes('list')) return
  return [parser.constructs.document[code] ?? []].flat().find(({name}) => name === 'list')
}

/**
 * Whether a list is open at this point. Walks back over the events to the nearest point where the
 * answer is known, so that a long text is walked once and not once per line.
 */
function isInList({events}: TokenizeContext, inListAfter: WeakMap<Token, boolean>): boolean {
  let open = 0
  let last: Token | undefined
  let answer = false

  for (let index = events.length - 1; index >= 0; index--) {
    const [kind, token] = events[index] ?? []
    if (token === undefined) break
    if (token.type === types.chunkFlow) {
      last ??= token
      if (open === 0 && inListAfter.has(token)) {
        answer = inListAfter.get(token) === true
        break
      }
    }
    if (token.type !== types.listOrdered && token.type !== types.listUnordered) continue
    open += kind === 'enter' ? 1 : -1
    if (open > 0) {
      answer = true
      break
    }
  }

  if (last !== undefined) inListAfter.set(last, answer)
  return answer
}

/**
 * Number, delimiter, white space and then some text:
 *
 * ```markdown
 * > |    3. c
 *        ^^^^
 * ```
 */
const markerWithText: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    let size = 0
    return start

    function start(code: Code): State | undefined {
      effects.enter(types.data)
      return number(code)
    }

    function number(code: Code): State | undefined {
      if (asciiDigit(code) && ++size <= INTERRUPTING_DIGITS_MAX) {
        effects.consume(code)
        return number
      }
      if (code !== codes.dot && code !== codes.rightParenthesis) return nok(code)
      effects.consume(code)
      return afterDelimiter
    }

    function afterDelimiter(code: Code): State | undefined {
      return markdownSpace(code) ? whitespace(code) : nok(code)
    }

    function whitespace(code: Code): State | undefined {
      if (markdownSpace(code)) {
        effects.consume(code)
        return whitespace
      }
      effects.exit(types.data)
      return code === codes.eof || markdownLineEnding(code) ? nok(code) : ok(code)
    }
  }
}
