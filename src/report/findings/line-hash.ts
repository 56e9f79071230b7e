/** Characters that a hash reads from the start of its line. */
const span = 100

/**
 * The hash of a line as GitHub knows it (`primaryLocationLineHash`), for a text and a line from 1. It
 * is made of the 100 characters from the start of the line, white space within lines left out, as the
 * digits of a number to the base 37 modulo 2^64. The number after the colon counts equal lines from
 * the top. Lines above and below may come and go. One reading of the text for all its lines.
 *
 * @see https://github.com/github/codeql-action/blob/main/src/fingerprints.ts for the method; the
 *   action warns of other values
 */
export function lineHashes(text: string): (line: number) => string {
  const bare = `${text.replace(/\r\n?/g, '\n').replace(/[ \t]/g, '')}${endOfFile}`
  const starts = [0, ...[...bare.matchAll(/\n/g)].map(({index}) => index + 1)]
  const stretches = starts.map((start) => bare.slice(start, start + span))
  const counts = new Map<string, number>()
  const nth = stretches.map((stretch) => {
    const count = (counts.get(stretch) ?? 0) + 1
    counts.set(stretch, count)
    return count
  })
  return (line) => `${hashOf(stretches[line - 1] ?? '')}:${nth[line - 1] ?? 1}`
}

/** Where the text ends, it is -1 in 16 bits, then zeros. */
const endOfFile = '\uffff'

/** Hexadecimal. */
function hashOf(stretch: string): string {
  let hash = 0n
  for (let index = 0; index < span; index++) {
    const unit = index < stretch.length ? stretch.charCodeAt(index) : 0
    hash = BigInt.asUintN(64, hash * 37n + BigInt(unit))
  }
  return hash.toString(16)
}
