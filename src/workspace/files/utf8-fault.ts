/** A class of well-formed sequences: by the lead byte, the range of the second, and the length. */
interface SequenceForm {
  readonly lead: readonly [number, number]
  readonly second: readonly [number, number]
  /** Bytes in all. */
  readonly length: number
}

/** Source: The Unicode Standard 15.0, table 3-7, well-formed UTF-8 byte sequences. */
const forms: readonly SequenceForm[] = [
  {lead: [0xc2, 0xdf], second: [0x80, 0xbf], length: 2},
  {lead: [0xe0, 0xe0], second: [0xa0, 0xbf], length: 3},
  {lead: [0xe1, 0xec], second: [0x80, 0xbf], length: 3},
  {lead: [0xed, 0xed], second: [0x80, 0x9f], length: 3},
  {lead: [0xee, 0xef], second: [0x80, 0xbf], length: 3},
  {lead: [0xf0, 0xf0], second: [0x90, 0xbf], length: 4},
  {lead: [0xf1, 0xf3], second: [0x80, 0xbf], length: 4},
  {lead: [0xf4, 0xf4], second: [0x80, 0x8f], length: 4}
]

/** What a byte-by-byte look at a text says about its UTF-8. */
export interface Utf8Fault {
  /** Offset of the first byte that is part of no well-formed sequence. */
  readonly offset: number
  /** How many well-formed sequences of two bytes and more there are in the whole. */
  readonly wellFormed: number
}

/** The first fault in the UTF-8 of a text, or `undefined` when all of it is well-formed. O(n). */
export function utf8Fault(bytes: Uint8Array): Utf8Fault | undefined {
  let offset = -1
  let wellFormed = 0
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0 && offset === -1) offset = at
    if (length > 1) wellFormed++
    at += Math.max(length, 1)
  }
  return offset === -1 ? undefined : {offset, wellFormed}
}

/** Bytes in the well-formed sequence that starts here, or 0 if there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const form = forms.find((candidate) => within(lead, candidate.lead))
  if (!form || !within(bytes[at + 1], form.second)) return 0
  for (let next = 2; next < form.length; next++) {
    if (!within(bytes[at + next], [0x80, 0xbf])) return 0
  }
  return form.length
}

function within(byte: number | undefined, [low, high]: readonly [number, number]): boolean {
  return byte !== undefined && byte >= low && byte <= high
}
