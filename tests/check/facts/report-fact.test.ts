import {expect, test} from 'vitest'
import {alignDocuments, checkBitext, parseDocument} from '../../../src/pipeline.js'

/** What is noted about the facts that differ. */
function notes(source: string, target: string): readonly (string | undefined)[] {
  const bitext = alignDocuments(
    parseDocument(source, {lang: 'en'}),
    parseDocument(target, {lang: 'nl'})
  )
  return checkBitext(bitext).map(({note}) => note)
}

test.each([
  [
    'Let it rest for 5 minutes.',
    'Laat het 6 minuten rusten.',
    'The reference says `300 s` where the translation says `360 s`'
  ],
  [
    'The ticket costs 5 euros today.',
    'Het kaartje kost vandaag € 6.',
    'The reference says `EUR 5` where the translation says `EUR 6`'
  ],
  [
    'There were 1,200 people in the hall.',
    'Er waren 1.300 mensen in de zaal.',
    'The reference says `1200` where the translation says `1300`'
  ]
])('the values are told as they were compared: %s', (source, target, note) => {
  expect(notes(source, target)).toEqual([note])
})
