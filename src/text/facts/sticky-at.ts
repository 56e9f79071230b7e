/** What a sticky expression finds at a place of a text. */
export function stickyAt(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at
  return expression.exec(text)
}
