import type {Code, Html, RootContent} from 'mdast'
import type {Syntax} from '../model/document.js'
import {eachNode} from '../model/each-node.js'
import type {Offsets} from './draft-sink.js'
import {type FlatText, joinStretches} from './flat-text.js'
import {matchBlock} from './match-source.js'

const htmlComment = /<!--[\s\S]*?(?:-->|$)|^\{\/\*[\s\S]*\*\/\}$/g
const fence = /^(?:`{3}|~{3})/

/** Throws for a node without a place: `syntax/` gives one to each block. */
export function offsetsOf({type, position}: RootContent): Offsets {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) {
    throw new Error(`Unexpected ${type} without a place, expected one on each block`)
  }

  return {start, end}
}

/** Code or HTML as it stands. Empty for what says nothing: blank code, comments. */
export function literalText(block: Code | Html, source: string): FlatText {
  const {type, value} = block
  const said = type === 'html' ? value.replace(htmlComment, '') : value
  if (said.trim() === '') return joinStretches([])

  const {start, end} = offsetsOf(block)
  const isFenced = type === 'code' && fence.test(source.slice(start, start + 3))
  return joinStretches(matchBlock(value, {text: source, start, end}, isFenced ? 1 : 0))
}

/** Where reference links lead, by normalised identifier. */
export function definitionsOf({tree}: Syntax): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>()
  eachNode(tree, (node) => {
    if (node.type !== 'definition') return
    const {identifier, url} = node
    // As CommonMark has it, the first definition counts.
    if (!definitions.has(identifier)) definitions.set(identifier, url)
  })
  return definitions
}
