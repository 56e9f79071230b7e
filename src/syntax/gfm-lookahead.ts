import type {Root} from 'mdast'
import type {Extension as FromMarkdownExtension, Transform} from 'mdast-util-from-markdown'
import type {Construct, ConstructRecord, Extension, TokenizeContext} from 'micromark-util-types'
import type {Processor} from 'unified'
import {eachNode} from '../model/each-node.js'

/**
 * Plugin for remark, after `remark-parse` and `remark-gfm`: the constructs of GFM look ahead in the
 * text before they are tried. The tree stays the same.
 *
 * By themselves they try an address at every word and a table at every line: they read it, find that
 * it is none, and go back, which takes a third of the time of a parse.
 */
export function remarkGfmLookahead(this: Processor): void {
  const lookahead = new Lookahead()
  const data = this.data()
  const {micromarkExtensions = [], fromMarkdownExtensions = []} = data
  data.micromarkExtensions = micromarkExtensions.map((extension) => lookahead.in(extension))
  data.fromMarkdownExtensions = fromMarkdownExtensions.flat().map(onlyWithAddresses)

  const {parser} = this
  if (!parser) throw new Error('Cannot look ahead without a parser')
  this.parser = (text, file) => {
    lookahead.text = text
    return parser(text, file)
  }
}

/** What stands ahead in the text that is being parsed. */
class Lookahead {
  /** As the tokenizer counts in it: without a byte-order mark. */
  #text = ''
  #mayHaveEmail = false
  #mayHaveTable = false
  /** Constructs are in the records of many letters. */
  readonly #made = new Map<Construct, Construct>()

  set text(received: string) {
    this.#text = received.replace(/^\ufeff/, '')
    this.#mayHaveEmail = received.includes('@')
    this.#mayHaveTable = DELIMITERS.test(received)
  }

  in({text, flow, ...rest}: Extension): Extension {
    return {
      ...rest,
      ...(text && {text: this.#inRecord(text)}),
      ...(flow && {flow: this.#inRecord(flow)})
    }
  }

  #inRecord(record: ConstructRecord): ConstructRecord {
    const entries = Object.entries(record).map(([code, constructs = []]) => [
      code,
      [constructs].flat().map((construct) => this.#inConstruct(construct))
    ])
    return Object.fromEntries(entries)
  }

  #inConstruct(construct: Construct): Construct {
    const made = this.#made.get(construct) ?? this.#changed(construct)
    this.#made.set(construct, made)
    return made
  }

  #changed(construct: Construct): Construct {
    switch (construct.name) {
      case 'emailAutolink':
        return onlyBefore(construct, (point) => this.#mayHaveEmail && this.#is(EMAIL, point))
      case 'wwwAutolink':
        return onlyBefore(construct, (point) => this.#is(WWW, point))
      case 'protocolAutolink':
        return onlyBefore(construct, (point) => this.#is(PROTOCOL, point))
      case 'table':
        return onlyIf(construct, () => this.#mayHaveTable)
      default:
        return construct
    }
  }

  #is(pattern: RegExp, context: TokenizeContext): boolean {
    pattern.lastIndex = context.now().offset
    return pattern.test(this.#text)
  }
}

const EMAIL = /[\w+.-]+@/y
const WWW = /www\./iy
const PROTOCOL = /https?:/iy
/** What the row below the head of a table has, and the line below a heading has not. */
const DELIMITERS = /\||:-|-:/

/** A construct that is tried where its own test of what is before, and `isAhead`, hold. */
function onlyBefore(
  construct: Construct,
  isAhead: (context: TokenizeContext) => boolean
): Construct {
  const {previous} = construct
  return {
    ...construct,
    previous(code) {
      return (previous?.call(this, code) ?? true) && isAhead(this)
    }
  }
}

/** A construct that refuses at once where `isPossible` does not hold. */
function onlyIf(construct: Construct, isPossible: () => boolean): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      return isPossible() ? construct.tokenize.call(this, effects, ok, nok) : nok
    }
  }
}

/** Searches a tree for addresses that the tokenizer missed only where any may be. */
function onlyWithAddresses(extension: FromMarkdownExtension): FromMarkdownExtension {
  const {transforms} = extension
  if (!transforms) return extension
  const changed = transforms.map((transform): Transform => {
    return (tree) => (mayHaveAddress(tree) ? transform(tree) : tree)
  })
  return {...extension, transforms: changed}
}

function mayHaveAddress(tree: Root): boolean {
  let found = false
  eachNode(tree, (node) => {
    if (node.type === 'text') found ||= ADDRESS.test(node.value)
    return !found && node.type !== 'link' && node.type !== 'linkReference'
  })
  return found
}

const ADDRESS = /@|www\.|:\/\//i
