import type {PairStatus} from '../../src/report/status/status.js'
import {tallyAlignment} from '../../src/store/alignment-tally.js'
import {fromBitext} from '../../src/store/from-bitext.js'
import {teaBitext} from './fixture.js'

/** The tea pair with a stored alignment, of which one bead is stale. */
export function teaStatus(): PairStatus {
  const {beads, ...stored} = fromBitext(teaBitext(), {source: 'tea.en.md', target: 'tea.nl.txt'})
  const [first, ...others] = beads
  if (!first) throw new Error('The tea pair has beads')
  const alignment = {...stored, beads: [{...first, stale: ['source'] as const}, ...others]}
  const tally = tallyAlignment(alignment)
  return {name: 'tea', file: 'alignments/tea.en-nl.json', isStored: true, alignment, tally}
}
