import {findingJson} from './json.js'
import {inReadingOrder} from './reading-order.js'
import type {Reporter} from './reporter.js'

/** One JSON object a line for each finding, with the name of its pair: for streams and `jq`. */
export const jsonl: Reporter = (pairs) =>
  pairs
    .flatMap((pair) =>
      inReadingOrder(pair).map((finding) =>
        JSON.stringify({pair: pair.name, ...findingJson(finding)})
      )
    )
    .map((line) => `${line}\n`)
    .join('')
