/** The length of a text in code points after NFC, white space not counted. */
export function visibleLength(text: string): number {
  let length = 0
  const normal = text.normalize('NFC')
  for (let index = 0; index < normal.length; index++) {
    const code = normal.charCodeAt(index)
    if (code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000) continue
    if (isTrailingSurrogate(code) && isLeadingSurrogate(normal.charCodeAt(index - 1))) continue
    length++
  }
  return length
}

function isLeadingSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isTrailingSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
