import type {FileEnds} from '../../model/file-ends.js'
import {type AlignmentTally, addTallies} from '../../store/alignment-tally.js'
import type {Decision, StoredBead} from '../../store/stored-alignment.js'
import {printJson} from '../layout/print-json.js'
import {addressOf, type PairStatus, type Waiting, waitingIn} from './status.js'

/** How far translations have come, for machines, as `docs/schema/status.schema.json` says. */
export function statusJson(pairs: readonly PairStatus[]): string {
  return printJson({
    version: 1,
    total: tallyJson(addTallies(pairs.map(({tally}) => tally))),
    pairs: pairs.map(({name, file, isStored, alignment, tally, absent}) => ({
      name,
      source: alignment.source,
      target: alignment.target,
      file,
      stored: isStored,
      ...(absent ? {absent} : {}),
      ...tallyJson(tally),
      waiting: waitingIn(alignment).map(waitingJson)
    }))
  })
}

/** Whether a file is such a report. */
export function isStatusJson({start}: FileEnds): boolean {
  return /^\{\s*"version": 1,\s*"total": \{\s*"segments": \d+,\s*"aligned": /.test(start)
}

/** Keys in this order, whatever order a tally has them in. */
function tallyJson(tally: AlignmentTally): AlignmentTally {
  const {segments, aligned, checked, revised, stale, missing, extra, conflicts, lost} = tally
  return {segments, aligned, checked, revised, stale, missing, extra, conflicts, lost}
}

function waitingJson(waiting: Waiting): object {
  if (waiting.type === 'lost') {
    const {decision, gone} = waiting.lost
    return {type: 'lost', gone, decisions: [decisionJson(decision)]}
  }
  const {bead, type} = waiting
  return {
    type,
    address: addressOf(bead),
    ...(bead.stale ? {changed: bead.stale} : {}),
    ...segmentsJson(bead),
    decisions: bead.decisions.map(decisionJson)
  }
}

function segmentsJson({source, target}: StoredBead): object {
  const numbers = (side: StoredBead['source']) => side.map(({number, path}) => ({number, path}))
  return {source: numbers(source), target: numbers(target)}
}

function decisionJson({source, target, signatures}: Decision): object {
  const texts = (side: Decision['source']) => side.map(({text}) => text)
  return {source: texts(source), target: texts(target), signatures}
}
