import {shellWord} from './shell-word.js'

/** A file that is no UTF-8 text, recognised by its bytes. */
export interface ForeignFile {
  /** `PDF document`, `text in UTF-16`. */
  readonly kind: string
  /** What to do about it. Starts with a verb, no final period. */
  readonly help: string
}

interface Signature {
  readonly kind: string
  readonly bytes: string
  readonly help: string
}

const asText = 'Save it as plain text or Markdown in UTF-8, and use that file'
const noText = 'Use a text or Markdown file; this one contains no text'

/** How well-known formats begin, as Latin-1. Word, OpenDocument and EPUB are zip archives inside. */
const signatures: readonly Signature[] = [
  {kind: 'PNG image', bytes: '\x89PNG', help: noText},
  {kind: 'JPEG image', bytes: '\xff\xd8\xff', help: noText},
  {kind: 'GIF image', bytes: 'GIF8', help: noText},
  {kind: 'PDF document', bytes: '%PDF-', help: asText},
  {kind: 'RTF document', bytes: '{\\rtf', help: asText},
  {kind: 'old Office document', bytes: '\xd0\xcf\x11\xe0', help: asText},
  {kind: 'gzip archive', bytes: '\x1f\x8b', help: 'Unpack it first, for example with `gunzip`'}
]

/** What tells the documents that are zip archives apart, wherever it stands in the archive. */
const zipContents: readonly Signature[] = [
  {kind: 'Word document', bytes: 'word/', help: asText},
  {kind: 'Excel workbook', bytes: 'xl/', help: asText},
  {kind: 'PowerPoint presentation', bytes: 'ppt/', help: asText},
  {kind: 'EPUB book', bytes: 'application/epub+zip', help: asText},
  {kind: 'OpenDocument file', bytes: 'application/vnd.oasis.opendocument', help: asText}
]

/**
 * Names a file that is not UTF-8 text by its first bytes, or `undefined` when nothing speaks
 * against text. `path` is only for the remedy.
 */
export function foreignFile(bytes: Buffer, path: string): ForeignFile | undefined {
  const encoding = wideEncoding(bytes)
  if (encoding) return {kind: `text in ${encoding.kind}`, help: convert(encoding.from, path)}
  if (startsWith(bytes, 'PK\x03\x04')) return zipDocument(bytes)
  return signatures.find((signature) => startsWith(bytes, signature.bytes))
}

/** `Convert it: iconv -f UTF-16 -t UTF-8 a.txt > a.utf8.txt`, with the path made safe for a shell. */
export function convert(from: string, path: string): string {
  const out = path.replace(/(\.[^./\\]*)?$/, '.utf8$1')
  return `Convert it: \`iconv -f ${from} -t UTF-8 ${shellWord(path)} > ${shellWord(out)}\``
}

function zipDocument(bytes: Buffer): ForeignFile {
  const content = zipContents.find((entry) => bytes.includes(entry.bytes, 0, 'latin1'))
  return content ?? {kind: 'zip archive', help: 'Unpack it first, for example with `unzip`'}
}

function startsWith(bytes: Buffer, signature: string): boolean {
  return bytes.subarray(0, signature.length).equals(Buffer.from(signature, 'latin1'))
}

interface WideEncoding {
  /** For the reader. */
  readonly kind: string
  /** For iconv, which finds the byte order of UTF-16 and UTF-32 by the mark, if there is one. */
  readonly from: string
}

/** UTF-16 or UTF-32, by the byte-order mark or, without one, by where the zero bytes stand. */
function wideEncoding(bytes: Buffer): WideEncoding | undefined {
  if (startsWith(bytes, '\xff\xfe\0\0') || startsWith(bytes, '\0\0\xfe\xff')) return named('UTF-32')
  if (startsWith(bytes, '\xff\xfe') || startsWith(bytes, '\xfe\xff')) return named('UTF-16')
  return encodingByZeros(bytes.subarray(0, sampleSize))
}

function named(encoding: string): WideEncoding {
  return {kind: encoding, from: encoding}
}

/** Bytes looked at for the pattern of zeros: enough for a paragraph in any of the encodings. */
const sampleSize = 1024

/**
 * Latin letters in UTF-16 have one zero byte of two, in UTF-32 three of four, always at the same
 * places. `share[i]` is how many of the bytes at i, i + 4, i + 8 … are zero, in [0, 1].
 */
function encodingByZeros(sample: Buffer): WideEncoding | undefined {
  if (sample.length < 4) return undefined
  const [a, b, c, d] = zeroShares(sample)
  const unmarked = (encoding: string) => ({kind: `${encoding} without a mark`, from: encoding})
  if (d > 0.9 && c > 0.9 && a < 0.1) return unmarked('UTF-32LE')
  if (a > 0.9 && b > 0.9 && d < 0.1) return unmarked('UTF-32BE')
  if (Math.min(b, d) > 0.3 && Math.max(a, c) < 0.1) return unmarked('UTF-16LE')
  if (Math.min(a, c) > 0.3 && Math.max(b, d) < 0.1) return unmarked('UTF-16BE')
  return undefined
}

function zeroShares(sample: Buffer): readonly [number, number, number, number] {
  const rows = Math.floor(sample.length / 4)
  const share = (position: number): number => {
    let zeros = 0
    for (let row = 0; row < rows; row++) if (sample[row * 4 + position] === 0) zeros++
    return zeros / rows
  }
  return [share(0), share(1), share(2), share(3)]
}
