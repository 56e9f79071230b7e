import {isDateLine, isLetterFormula} from '../labels/title-line.js'
import type {Block, TitleBlock} from './text-blocks.js'

type Surroundings = (block: TitleBlock, blocks: readonly Block[]) => boolean

/** What must hold around a line for it to be a title there. */
export const TITLE_SURROUNDINGS: readonly Surroundings[] = [
  standsAlone,
  isNotStuttered,
  hasTextBelow,
  isNotStacked,
  isNoSpeaker,
  closesNoLetter
]

/**
 * Whether a title opens the document or a part of it with a head of its own: the first block, one
 * that is said twice, or one with a date below it.
 */
export function titlesPart(block: TitleBlock, blocks: readonly Block[]): boolean {
  if (block.title.label !== undefined) return false
  const below = blocks[block.index + 1]
  return (
    block.index === 0 ||
    isRepeated(block, blocks) ||
    (below?.type === 'line' && isDateLine(below.text))
  )
}

/** Blank lines, or the edge of the text, above and below. */
function standsAlone({index, place}: TitleBlock, blocks: readonly Block[]): boolean {
  const above = blocks[index - 1]
  const below = blocks[index + 1]
  const hasRoomAbove = above === undefined || place.start.line - above.place.end.line > 1
  return hasRoomAbove && (below === undefined || below.place.start.line - place.end.line > 1)
}

/** How often a title may be said: over a cover, a half title and the text. */
const OCCURRENCES_MAX = 3

function isNotStuttered({occurrences}: TitleBlock): boolean {
  return occurrences <= OCCURRENCES_MAX
}

/** A title is the title of something: of prose, a list, a table, or a numbered title below it. */
function hasTextBelow(block: TitleBlock, blocks: readonly Block[]): boolean {
  const below = pastRepeats(block, blocks, 1)
  if (below === undefined) return false
  switch (below.type) {
    case 'prose':
    case 'list':
      return true
    case 'verse':
      // The title of a poem; with figures it is an address.
      return block.index === 0 && !/\d/.test(below.text)
    case 'heading':
      return false
    case 'other':
      return below.node.type !== 'thematicBreak'
    case 'line':
      if (isDateLine(below.text)) return blocks[below.index + 1]?.type === 'prose'
      return below.title !== undefined && mayStandAbove(block, {...below, title: below.title})
  }
}

/** Not one of several such lines: a name in a list of names, a line of an address or a poem. */
function isNotStacked(block: TitleBlock, blocks: readonly Block[]): boolean {
  const above = pastRepeats(block, blocks, -1)
  if (above?.type !== 'line' || isDateLine(above.text)) return true
  if (above.title === undefined) return !isBare(above.text)
  return mayStandAbove({...above, title: above.title}, block)
}

/** Whether two titles in a row are a title and a lower title, and not a list of names. */
function mayStandAbove(upper: TitleBlock, lower: TitleBlock): boolean {
  const [a, b] = [upper.title.label, lower.title.label]
  if (b !== undefined) return a?.kind !== b.kind
  if (a?.word !== undefined && upper.title.words === '') return true
  return isCapitals(upper.text) && !isCapitals(lower.text)
}

/** A short line in lower case or with a comma at its end: part of a signature or of verse. */
function isBare(line: string): boolean {
  return /^\p{Ll}/u.test(line) || /,$/.test(line)
}

/** In dialogue the names of the speakers come back; a title does not, but where it is said twice in a row. */
function isNoSpeaker(block: TitleBlock, blocks: readonly Block[]): boolean {
  if (block.title.label !== undefined) return true
  const above = pastRepeats(block, blocks, -1)?.index ?? -1
  const below = pastRepeats(block, blocks, 1)?.index ?? blocks.length
  return block.occurrences === below - above - 1
}

/** Not the name below `Kind regards`. */
function closesNoLetter(block: TitleBlock, blocks: readonly Block[]): boolean {
  const above = pastRepeats(block, blocks, -1)
  return above === undefined || !(isLetterFormula(above.text) && above.type !== 'prose')
}

function isRepeated({index, text}: Block, blocks: readonly Block[]): boolean {
  return blocks[index - 1]?.text === text || blocks[index + 1]?.text === text
}

/** The nearest block above (-1) or below (1) that does not say the same. */
function pastRepeats(
  {index, text}: Block,
  blocks: readonly Block[],
  step: 1 | -1
): Block | undefined {
  let at = index + step
  while (blocks[at]?.text === text) at += step
  return blocks[at]
}

function isCapitals(line: string): boolean {
  return line === line.toUpperCase()
}
