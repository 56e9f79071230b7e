import type {Bitext} from '../../model/bead.js'
import type {Place} from '../../model/place.js'
import type {Segment} from '../../model/segment.js'
import {lineIndexOf} from '../../text/places/segment-place.js'

/** The language that a block of code says it is in, after its opening fence. */
export interface FenceLanguage {
  /** As written; empty where it says none. */
  readonly name: string
  readonly place: Place
}

const fence = /^(?:`{3,}|~{3,})[ \t]*([^\s`{]*)/

/** What stands after the opening fence of a block of code; nothing for code without a fence. */
export function fenceLanguage(
  segment: Segment,
  document: Bitext['source']
): FenceLanguage | undefined {
  const {start, end} = segment.place
  const opened = fence.exec(document.text.slice(start.offset, end.offset))
  if (!opened) return undefined
  const [shown, name = ''] = opened
  const last = start.offset + shown.length
  return {name, place: lineIndexOf(document).placeOf(last - name.length, last)}
}

/** Names of one language, and of no language at all. */
const sameNames = [
  'js javascript mjs cjs node jsx',
  'ts typescript tsx',
  'sh bash shell zsh console shell-session terminal shellscript',
  'py python python3 pycon',
  'rb ruby',
  'yml yaml',
  'md markdown',
  'json jsonc json5',
  'html xml htm',
  'c++ cpp',
  'c# cs csharp',
  'ps1 powershell pwsh',
  'text txt plain plaintext none'
].map((names) => new Set(names.split(' ')))

const noLanguage = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'none'])

/** Whether two names say the same language, or none. */
export function isSameFenceLanguage(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()]
  if (a === b || (noLanguage.has(a) && noLanguage.has(b))) return true
  return sameNames.some((names) => names.has(a) && names.has(b))
}

/** Whether a name says that the block is in no language. */
export function isNoLanguage(name: string): boolean {
  return noLanguage.has(name.toLowerCase())
}
