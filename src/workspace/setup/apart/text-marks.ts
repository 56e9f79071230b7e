/** What a text and its translation have in common, whatever the languages. */
export interface TextMarks {
  /** Numbers, addresses, code, images and names, once each. */
  readonly marks: ReadonlySet<string>
  /** A letter for each block: `1` to `6` for headings, `p`, `l` (list item), `c` (code), … */
  readonly shape: string
  /** Pieces of three characters of the file name. */
  readonly name: ReadonlySet<string>
}

/** Characters of a text that are looked at. */
const sampleLength = 30_000

/** Reads the marks of a text. */
export function textMarks(path: string, text: string): TextMarks {
  const sample = text.slice(0, sampleLength)
  const stem = path
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .toLowerCase()
  return {marks: new Set(marksIn(sample)), shape: shapeOf(sample), name: new Set(trigrams(stem))}
}

function* marksIn(text: string): Generator<string> {
  for (const [number] of text.matchAll(/\d[\d.,:/-]*\d|\d{2,}/g)) {
    yield `# ${number.replaceAll(/\D/g, '')}`
  }
  for (const [, address = ''] of text.matchAll(/\b\w+:\/\/([^\s<>()"'\]]+)/g)) yield `@ ${address}`
  for (const [, image = ''] of text.matchAll(/([\w-]+\.(?:png|jpe?g|svg|gif|webp))\b/gi)) {
    yield `! ${image}`
  }
  for (const [, code = ''] of text.matchAll(/`([^`\n]{2,60})`/g)) yield `c ${code}`
  for (const [, line = ''] of text.matchAll(/^(?: {4}|\t)?([^\s#][^\n]{6,80})$/gm)) {
    if (/[{};=]|^\$ |--\w/.test(line)) yield `l ${line.trim()}`
  }
  for (const [name] of text.matchAll(/\p{Lu}[\p{L}\d]*[\p{Ll}\d][\p{L}\d]*/gu)) yield `n ${name}`
}

/** The kinds of the blocks in their order, by the start of each block. */
function shapeOf(text: string): string {
  const body = text
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replaceAll(/^(```|~~~)[\s\S]*?^\1/gm, '```')
  return body
    .split('\n')
    .map((line, at, lines) => kindOf(line, lines[at - 1] ?? ''))
    .join('')
}

function kindOf(line: string, before: string): string {
  const text = line.trim()
  const heading = /^(#{1,6})\s/.exec(text)?.[1]
  if (heading) return String(heading.length)
  if (text === '') return ''
  if (text.startsWith('```')) return 'c'
  if (/^(?:[-*+•]|\d+[.)])\s/.test(text)) return 'l'
  if (text.startsWith('|')) return 't'
  if (text.startsWith('>')) return before.trim().startsWith('>') ? '' : 'q'
  if (/^(?:!\[|<)/.test(text)) return 'i'
  return before.trim() === '' || kindOf(before, '') !== 'p' ? 'p' : ''
}

function trigrams(word: string): readonly string[] {
  return Array.from({length: Math.max(1, word.length - 2)}, (_, at) => word.slice(at, at + 3))
}
