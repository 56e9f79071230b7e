import {isOwnPage} from '../layout/generator.js'
import {mapPairs} from '../pair-list.js'
import type {CheckedPair, Reporter, WholePair} from '../reporter.js'
import {page} from './html/page.js'

/** For people at a desk: a page with the two texts of each pair side by side, findings in place. */
export const html: Reporter = {
  report: (pairs) => page(mapPairs(pairs, whole)),
  isOwn: isOwnPage,
  needs: 'texts',
  isForPeople: true
}

/** @throws TypeError for a pair of which only the outline was kept */
function whole(pair: CheckedPair): WholePair {
  if (isWhole(pair)) return pair
  throw new TypeError(`Missing the texts of \`${pair.name}\``)
}

function isWhole(pair: CheckedPair): pair is WholePair {
  return pair.bitext.beads.every((bead) => 'confidence' in bead)
}
