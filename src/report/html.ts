import {page} from './html/page.js'
import type {CheckedPair, Reporter, WholePair} from './reporter.js'

/** For people at a desk: a page with the two texts of each pair side by side, findings in place. */
export const html: Reporter = (pairs) => page(pairs.map(whole)).html

/** @throws TypeError for a pair of which only the outline was kept */
function whole(pair: CheckedPair): WholePair {
  if (isWhole(pair)) return pair
  throw new TypeError(`Missing the whole texts of \`${pair.name}\``)
}

function isWhole(pair: CheckedPair): pair is WholePair {
  return 'tree' in pair.bitext.source && 'tree' in pair.bitext.target
}
