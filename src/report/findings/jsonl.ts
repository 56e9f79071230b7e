import type {PairList, Reporter} from '../reporter.js'
import {findingJson} from './json.js'
import {inReadingOrder} from './reading-order.js'

/** One JSON object a line for each finding, with the name of its pair: for streams and `jq`. */
export const jsonl: Reporter = {
  report,
  isOwn: ({start}) => ownLine.test(start),
  needs: 'outline',
  isForPeople: false
}

const ownLine =
  /^\{"pair":"(?:[^"\\]|\\.)*","rule":"(?:[^"\\]|\\.)*","severity":"(?:error|warning|info)","confidence":/

function* report(pairs: PairList): Generator<string> {
  for (const pair of pairs) {
    for (const finding of inReadingOrder(pair)) {
      yield `${JSON.stringify({pair: pair.name, ...findingJson(finding)})}\n`
    }
  }
}
