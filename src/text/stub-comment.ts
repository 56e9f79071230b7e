/**
 * A comment that holds a text of the reference where its translation is due. White space is folded,
 * so that it stays on its line; what would end the comment is taken apart.
 */
export function stubComment(text: string): string {
  const words = text.trim().replace(/\s+/gu, ' ').replaceAll('-->', '-- >')
  return `<!-- bitext-todo: ${words} -->`
}
