import {describe, expect, test} from 'vitest'
import {alignDocuments, examineBitext, parseDocument} from '../../../src/pipeline.js'

const source = '# Plan\n\n1. First we listen.\n2. Then we act.\n3. Then we learn.\n'

/** `rule` of what counts, `(rule: reason)` of what does not, for a source and a target. */
function checked(target: string, from = source): readonly string[] {
  const bitext = alignDocuments(
    parseDocument(from, {lang: 'en'}),
    parseDocument(target, {lang: 'nl'})
  )
  const {findings, suppressed} = examineBitext(bitext)
  return [
    ...findings.map(({rule}) => rule),
    ...suppressed.map(({rule, suppressed: why}) => `(${rule}: ${why?.reason ?? '-'})`)
  ]
}

/** A bullet where the source has a number, with something before and after it. */
function bullets(before: string, mark: string, after = ''): string {
  return `# Plan\n\n1. Eerst luisteren we.\n2. Dan doen we iets.\n\n${before}• Dan leren we.${mark}\n${after}`
}

const ignore = '<!-- bitext-ignore list-kind-parity reason: as printed -->'
const silenced = ['(list-kind-parity: as printed)']

describe('a comment silences', () => {
  test.each([
    {why: 'nothing when it is not there', target: bullets('', ''), is: ['list-kind-parity']},
    {why: 'the block that it stands in', target: bullets('', ` ${ignore}`), is: silenced},
    {why: 'the block after it', target: bullets(`${ignore}\n\n`, ''), is: silenced},
    {
      why: 'the block after the next comment',
      target: bullets(`${ignore}\n\n<!-- mind the bullet -->\n\n`, ''),
      is: silenced
    },
    {
      why: 'the block after the one that it stands in',
      target:
        '# Plan <!-- bitext-ignore-next list-kind-parity reason: as printed -->\n\n• Eerst luisteren we.\n',
      from: '# Plan\n\n1. First we listen.\n',
      is: silenced
    },
    {
      why: 'all between a start and its end',
      target: `<!-- bitext-ignore-start list-kind-parity reason: as printed -->\n\n${bullets('', '')}\n<!-- bitext-ignore-end -->\n`,
      is: silenced
    },
    {
      why: 'all after a start without an end',
      target: `<!-- bitext-ignore-start list-kind-parity reason: as printed -->\n\n${bullets('', '')}`,
      is: silenced
    },
    {
      why: 'nothing after the end',
      target: `<!-- bitext-ignore-start -->\n\n# Plan\n\n<!-- bitext-ignore-end -->\n\n${bullets('', '').slice(8)}`,
      is: ['unused-ignore', 'list-kind-parity']
    },
    {
      why: 'another rule only, and is then called unused',
      target: bullets('', ' <!-- bitext-ignore heading-parity -->'),
      is: ['list-kind-parity', 'unused-ignore']
    },
    {
      why: 'every rule when it names none',
      target: bullets('', ' <!-- bitext-ignore -->'),
      is: ['(list-kind-parity: -)']
    },
    {
      why: 'several rules',
      target: bullets('', ' <!-- bitext-ignore list-kind-parity, list-marker-mixed reason: so -->'),
      is: ['unused-ignore', '(list-kind-parity: so)']
    },
    {
      why: 'as a comment of MDX in a block',
      target: bullets('', ' {/* bitext-ignore list-kind-parity reason: as printed */}'),
      is: silenced
    },
    {
      why: 'as a comment of MDX between blocks',
      target: bullets('{/* bitext-ignore list-kind-parity\n   reason: as printed */}\n\n', ''),
      is: silenced
    },
    {
      why: 'what stands opposite, from the source',
      from: `${source.trimEnd()} ${ignore}\n`,
      target: bullets('', ''),
      is: silenced
    }
  ])('$why', ({target, is, from}) => expect(checked(target, from)).toEqual(is))

  test('a paragraph that is missing where it stands', () => {
    const from =
      '# Plan\n\nWe start in the harbour.\n\nOnly here do we speak of money and of boats.\n\nWe end at the town hall.\n'
    const target = (comment: string) =>
      `# Plan\n\nWe beginnen in de haven.\n\n${comment}We eindigen bij het stadhuis.\n`
    expect(checked(target(''), from)).toEqual(['segment-missing'])
    const comment = '<!-- bitext-ignore segment-missing reason: not for us -->\n\n'
    expect(checked(target(comment), from)).toEqual(['(segment-missing: not for us)'])
  })
})

test.each([
  {why: 'HTML', comment: '<!-- bitext-ignore mojibake -->'},
  {why: 'MDX', comment: '{/* bitext-ignore mojibake */}'}
])('comments in $why are no segments and no text', ({comment}) => {
  const plain = parseDocument('# Plan\n\nEen zin.\n\nNog een zin.', {lang: 'nl'})
  const commented = parseDocument(
    `# Plan\n\nEen ${comment}zin.\n\n${comment}\n\nNog een zin.${comment}`,
    {lang: 'nl'}
  )
  const texts = ({segments}: typeof plain) => segments.map(({kind, text}) => `${kind} ${text}`)
  expect(texts(commented)).toEqual(texts(plain))
  expect(commented.segments.flatMap(({marks}) => marks)).toEqual([])
})
