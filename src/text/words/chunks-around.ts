import type {TextRange} from '../places/blank-ranges.js'

/** Spaces, tabs and ends of lines; other white space parts no chunks, which only makes them longer. */
const space = 32

/**
 * The stretches without white space around what a pattern finds, in order, each once. To be searched
 * by a dear expression that never matches white space, where a cheap one tells that it may match.
 *
 * @param hint  a global expression for one character or few, none of them white space
 */
export function chunksAround(text: string, hint: RegExp): TextRange[] {
  const chunks: TextRange[] = []
  hint.lastIndex = 0
  for (let match = hint.exec(text); match; match = hint.exec(text)) {
    const chunk = {start: startOf(text, match.index), end: endOf(text, match.index)}
    chunks.push(chunk)
    hint.lastIndex = chunk.end
  }
  return chunks
}

function startOf(text: string, index: number): number {
  let start = index
  while (start > 0 && text.charCodeAt(start - 1) > space) start--
  return start
}

function endOf(text: string, index: number): number {
  let end = index
  while (end < text.length && text.charCodeAt(end) > space) end++
  return end
}
