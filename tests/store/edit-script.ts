import fc from 'fast-check'

/** One edit of a text that is a list of paragraphs; places are taken modulo its length. */
export type TextEdit =
  | {readonly type: 'insert'; readonly at: number; readonly text: string}
  | {readonly type: 'delete'; readonly at: number}
  | {readonly type: 'move'; readonly at: number; readonly to: number}
  | {readonly type: 'merge'; readonly at: number}
  | {readonly type: 'split'; readonly at: number}
  | {readonly type: 'change'; readonly at: number; readonly word: string}

const nouns = ['kettle', 'harbour', 'ledger', 'orchard', 'bridge', 'lantern', 'meadow', 'violin']
const verbs = ['holds', 'opens', 'keeps', 'follows', 'carries', 'brings', 'needs', 'shows']

/** Paragraphs of one to three made-up sentences, some of them short and repeated. */
const sentence = fc
  .tuple(
    fc.constantFrom(...nouns),
    fc.constantFrom(...verbs),
    fc.constantFrom(...nouns),
    fc.nat(99)
  )
  .map(([one, verb, other, count]) => `The ${one} ${verb} the ${other} number ${count} at noon.`)

export const paragraph = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(sentence, {minLength: 1, maxLength: 3}).map((all) => all.join(' '))
  },
  {weight: 1, arbitrary: fc.constantFrom('Yes.', 'No.', 'Thank you.')}
)

const at = fc.nat(1000)

const edit: fc.Arbitrary<TextEdit> = fc.oneof(
  fc.record({type: fc.constant('insert' as const), at, text: paragraph}),
  fc.record({type: fc.constant('delete' as const), at}),
  fc.record({type: fc.constant('move' as const), at, to: at}),
  fc.record({type: fc.constant('merge' as const), at}),
  fc.record({type: fc.constant('split' as const), at}),
  fc.record({
    type: fc.constant('change' as const),
    at,
    word: fc.constantFrom('dusk', 'dawn', 'sea')
  })
)

export const editScript = fc.array(edit, {maxLength: 6})

/** The text after the edits, one after the other. */
export function edited(text: readonly string[], edits: readonly TextEdit[]): readonly string[] {
  return edits.reduce(apply, text)
}

function apply(text: readonly string[], change: TextEdit): readonly string[] {
  const place = change.at % Math.max(1, text.length)
  const here = text[place]
  if (change.type === 'insert') return text.toSpliced(place, 0, change.text)
  if (here === undefined) return text
  switch (change.type) {
    case 'delete':
      return text.toSpliced(place, 1)
    case 'move':
      return text.toSpliced(place, 1).toSpliced(change.to % text.length, 0, here)
    case 'merge':
      return text.toSpliced(place, 2, text.slice(place, place + 2).join(' '))
    case 'split':
      return text.toSpliced(place, 1, ...here.split(/(?<=\.) /))
    case 'change':
      return text.toSpliced(place, 1, here.replace(/\w+\.$/, `${change.word}.`))
  }
}

/** A stand-in for a translation: other words of much the same length, numbers kept. */
export function translated(text: string): string {
  return text.replace(/[A-Za-z]+/g, (word) => `${[...word].reverse().join('').toLowerCase()}o`)
}
