/** The words of a stub, and where they start in it. */
export interface StubText {
  readonly text: string
  readonly start: number
}

const stub = /^(<!--\s*bitext-todo:\s*)([\s\S]*?)\s*-->\s*$/u
const head = /<!--\s*bitext-todo:/u

/**
 * What an HTML comment stands in for: `<!-- bitext-todo: Bread -->` is the place where the translation
 * of `Bread` is due. It is a segment, so that it is aligned with its reference and not missing twice.
 */
export function stubText(html: string): StubText | undefined {
  const [, opening = '', text = ''] = stub.exec(html) ?? []
  return text === '' ? undefined : {text, start: opening.length}
}

/** Whether a stretch of a document holds a stub. */
export function hasStub(source: string): boolean {
  return head.test(source)
}
