import fc from 'fast-check'

/** UTF-16 code units up to which every document must be read in time. */
export const MUTATED_LENGTH_MAX = 100_000

/** What a document is grown from: ordinary blocks, and what parsers stumble over. */
const SEEDS = [
  'Een gewone alinea met *nadruk*, een [link](http://a.nl/?b&c), `code` en een noot.[^1]\n\n',
  '# Kop\n\nTekst\n=====\n\nNog een\n---\n\n',
  '1. een\n2. twee\n • drie\n  en verder\n   - vier\n\n',
  '> citaat\n> > dieper\nlui\n\n– Bonjour, dit-il.\n– Oui.\n\n',
  '| a | b |\n|---|:-:|\n| *c* | d\\|e |\n\n',
  '```js\nlet a = "`"\n```\n\n~~~\nopen\n',
  '[^1]: Een noot\n\n    met een tweede alinea.\n\n[a]: http://x.nl "titel"\n\n',
  '<div class="a">\n<b>x</b>\n</div>\n\n<!-- c -->\n\n',
  '---\ntitle: a\n---\n\n\ufeffna\u00a0het\u2028merk 😀 e\u0301 \0\r\n\r- \ta\r\n'
]

/** Marks that are put in or repeated. */
const MARKS = [
  ...'*_~`[]()!<>|&\\#=-+.:^"\' \t\n\r•–·1',
  ...['- ', '> ', '1. ', '• ', '  ', '[^a]', '![', '](', '](b)', '<!', '<a ', '&a;', '**', '\n\n'],
  ...[
    '```\n',
    'a]',
    '*a ',
    'a* ',
    '|-',
    '\n=\n',
    '\n- ',
    '\n> ',
    '[a]: b\n',
    'http://',
    '💥',
    '\ud83d'
  ]
]

interface Mutation {
  readonly at: number
  readonly length: number
  readonly mark: string
  readonly times: number
  readonly kind: 'insert' | 'replace' | 'delete' | 'repeat' | 'swap'
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  length: fc.integer({min: 0, max: 4000}),
  mark: fc.constantFrom(...MARKS),
  times: fc.oneof(
    fc.constant(1),
    fc.integer({min: 2, max: 300}),
    fc.integer({min: 300, max: 40_000})
  ),
  kind: fc.constantFrom('insert', 'replace', 'delete', 'repeat', 'swap')
})

/** Documents of up to `MUTATED_LENGTH_MAX` that were ordinary once: short ones, long ones, very long ones. */
export const mutatedDocuments: fc.Arbitrary<string> = fc.oneof(
  {weight: 2, arbitrary: mutatedDocument(3_000)},
  {weight: 2, arbitrary: mutatedDocument(20_000)},
  {weight: 1, arbitrary: mutatedDocument(MUTATED_LENGTH_MAX)}
)

/** Documents of up to the given length, in UTF-16 code units, that were ordinary once. */
export function mutatedDocument(lengthMax: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.array(fc.constantFrom(...SEEDS), {minLength: 1, maxLength: 12}),
      fc.integer({min: 1, max: 60}),
      fc.array(mutation, {minLength: 1, maxLength: 12})
    )
    .map(([seeds, copies, mutations]) => {
      const document = seeds.join('').repeat(copies).slice(0, lengthMax)
      return mutations.reduce(mutate, document).slice(0, lengthMax)
    })
}

function mutate(text: string, {at, length, mark, times, kind}: Mutation): string {
  const start = Math.floor(at * text.length)
  const end = Math.min(text.length, start + length)
  const [head, piece, tail] = [text.slice(0, start), text.slice(start, end), text.slice(end)]
  const run = mark.repeat(Math.min(times, Math.ceil(MUTATED_LENGTH_MAX / mark.length)))
  switch (kind) {
    case 'insert':
      return head + run + piece + tail
    case 'replace':
      return head + run + tail
    case 'delete':
      return head + tail
    case 'repeat':
      return head + piece.repeat(Math.min(times, 200)).slice(0, MUTATED_LENGTH_MAX) + tail
    case 'swap':
      return tail + piece + head
  }
}
