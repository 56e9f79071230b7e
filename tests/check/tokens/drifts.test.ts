import {expect, test} from 'vitest'
import {costIf} from '../../../src/check/tokens/cheapest-pairs.js'
import {drifts} from '../../../src/check/tokens/drifts.js'
import {placeCost, type Token, tokenValue} from '../../../src/check/tokens/token.js'
import {alignDocuments, parseDocument} from '../../../src/pipeline.js'
import {placeIn} from '../../../src/text/places/segment-place.js'

/** Words in capitals, as tokens. */
function driftsBetween(source: string, target: string): string[] {
  const bitext = alignDocuments(
    parseDocument(source, {lang: 'en'}),
    parseDocument(target, {lang: 'nl'})
  )
  return drifts<Token>(bitext.beads, {
    tokensOf: (segment, side) =>
      Array.from(segment.text.matchAll(/\b[A-Z]{2,}\b/g), ({0: shown, index: start}) => {
        const end = start + shown.length
        const place = placeIn(bitext[side], segment, start, end)
        return {segment, start, end, place, shown, value: shown}
      }),
    keyOf: tokenValue,
    same: [
      costIf((a, b) => a.value.length === b.value.length && a.value.startsWith('X'), placeCost)
    ],
    cost: placeCost
  }).map((drift) => {
    const from = drift.type === 'extra' ? '' : drift.source.shown
    const to = drift.type === 'missing' ? '' : drift.target.shown
    return `${drift.type} ${from}>${to}`
  })
}

test.each([
  ['the same in another order', 'an AA and a BB here', 'een BB en een AA hier', []],
  ['one altered', 'an AA and a BB here', 'een AA en een CC hier', ['changed BB>CC']],
  ['one lost', 'an AA and a BB here', 'een AA en niets hier', ['missing BB>']],
  ['one added', 'an AA and nothing here', 'een AA en een BB hier', ['extra >BB']],
  ['one twice', 'an AA and nothing here', 'een AA en een AA hier', ['extra >AA']],
  ['others that agree', 'an XA and a BB here', 'een BB en een ZZ hier', []],
  [
    'one that stands a paragraph on',
    'an AA and a boat\n\nthe other boat came in',
    'een schip en een boot\n\nde andere boot AA kwam binnen',
    []
  ],
  [
    'one that stands three paragraphs on',
    'Anna has an AA here\n\nBert rows\n\nCarla waits\n\nDirk sleeps',
    'Anna heeft iets hier\n\nBert roeit\n\nCarla wacht\n\nDirk slaapt AA',
    []
  ],
  [
    'one that stands four paragraphs on',
    'Anna has an AA here\n\nBert rows\n\nCarla waits\n\nDirk sleeps\n\nEva swims',
    'Anna heeft iets hier\n\nBert roeit\n\nCarla wacht\n\nDirk slaapt\n\nEva zwemt AA',
    ['missing AA>', 'extra >AA']
  ],
  [
    'the one in the same place is the altered one',
    'an AA at the start and the end is BB',
    'een CC aan het begin en het eind is DD',
    ['changed AA>CC', 'changed BB>DD']
  ]
])('%s', (_, source, target, expected) => expect(driftsBetween(source, target)).toEqual(expected))
