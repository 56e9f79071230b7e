import {ProblemError} from '../../../model/problem.js'
import {addressOf, signed} from '../../../report/status/status.js'
import {parseSegmentList, segmentAt} from '../../../store/bead-address.js'
import {linkSegments} from '../../../store/decide.js'
import type {StoredAlignment, StoredBead} from '../../../store/stored-alignment.js'
import {type Decided, type Deciding, decideOnPair} from '../../decisions/decide-on-pair.js'
import type {DecisionFlags} from '../../decisions/reviewer.js'
import type {Io} from '../../io.js'

/** Stands for a side without segments. */
const none = 'none'

/** Links segments of the two documents as a person says. */
export function link(
  [name = '', source = '', target = '']: readonly string[],
  flags: DecisionFlags,
  io: Io
): Promise<number> {
  if (source === none && target === none) throw new ProblemError(nothing)
  return decideOnPair(name, flags, {io, decide: (now) => linked(now, {source, target})})
}

interface Lists {
  readonly source: string
  readonly target: string
}

function linked({alignment, documents, saying, pair}: Deciding, lists: Lists): Decided {
  const numbers = (side: 'source' | 'target') =>
    lists[side] === none
      ? []
      : parseSegmentList(lists[side], side).map((address) => segmentAt(alignment, address).number)
  const wanted = {source: distinct(numbers('source')), target: distinct(numbers('target'))}
  const signature = {state: 'checked', ...saying} as const
  const replaced = alignment.beads.filter(
    (bead) => bead.decisions.length > 0 && touches(bead, wanted)
  )
  return {
    alignment: linkSegments(alignment, {link: wanted, signature}, documents),
    said: [
      `Linked ${lists.source} and ${lists.target} of ${pair.name} as ${saying.by}`,
      ...replaced.map((bead) => `Replaced the decision on ${addressOf(bead)}: ${history(bead)}`)
    ]
  }
}

function distinct(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((one, other) => one - other)
}

interface Numbers {
  readonly source: readonly number[]
  readonly target: readonly number[]
}

function touches(bead: StoredAlignment['beads'][number], {source, target}: Numbers): boolean {
  return (
    bead.source.some(({number}) => source.includes(number)) ||
    bead.target.some(({number}) => target.includes(number))
  )
}

function history({decisions}: StoredBead): string {
  return decisions.map(({signatures}) => signed(signatures)).join(', ')
}

const nothing = {
  what: 'Cannot link: both sides are `none`',
  help: 'Name segments on at least one side: `bitext link PAIR s12,s13 t14`'
}
