import {ProblemError} from '../../model/problem.js'
import {numberAddress} from '../../report/beads/bead-standing.js'
import {addressOf} from '../../report/status/status.js'
import type {BeadChoice} from '../../store/accept-beads.js'
import {
  type BeadAddress,
  beadsAt,
  beadsInSection,
  parseBeadAddress
} from '../../store/bead-address.js'
import type {StoredAlignment, StoredBead} from '../../store/stored-alignment.js'
import type {Deciding} from './decide-on-pair.js'
import {reportedBeads} from './reported-beads.js'

/** The flags by which a person names several beads at once. */
export interface BeadFlags {
  /** Sections by their outline path in the source, `2.3`, or in the target, `t2.3`. */
  readonly section?: readonly string[]
  /** Rules whose findings are on the beads. */
  readonly rule?: readonly string[]
}

/** A bead that a person chose. */
export interface ChosenBead {
  readonly bead: StoredBead
  /** `address` if it was named by itself. */
  readonly choice: BeadChoice
  /** What the person calls it. */
  readonly name: string
}

/** What a person chose. */
export interface ChosenBeads {
  /** Each once, in the order of the file. */
  readonly beads: readonly ChosenBead[]
  /** What was named and does not exist, as it was written. */
  readonly unknown: readonly string[]
  /** Rules that report on no bead. */
  readonly silent: readonly string[]
}

/** Whether any beads are named. */
export function namesBeads(
  addresses: readonly string[],
  {section = [], rule = []}: BeadFlags
): boolean {
  return addresses.length + section.length + rule.length > 0
}

/**
 * The beads that addresses, sections and rules mean. An address or a section that does not exist is
 * left out, as long as another one is found.
 *
 * @throws ProblemError for an address that cannot be read, for a rule that does not exist, and where
 *   none of the addresses and sections is found
 */
export function chooseBeads(
  now: Deciding,
  addresses: readonly string[],
  {section = [], rule = []}: BeadFlags
): ChosenBeads {
  const parsed = addresses.map((text) => ({text, address: parseBeadAddress(text)}))
  const wishes = [
    ...parsed.map(({text, address}) => ({text, find: () => namedBy(now, text, address)})),
    ...section.map((text) => ({text, find: () => inSection(now, text)}))
  ]
  const problems: ProblemError[] = []
  const unknown: string[] = []
  const named = wishes.flatMap((wish) => {
    try {
      return wish.find()
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      problems.push(error)
      unknown.push(wish.text)
      return []
    }
  })
  const [problem] = problems
  if (problem && problems.length === wishes.length) throw problem
  const reported = rule.map((id) => ({id, beads: reportedBeads(now, id)}))
  const chosen = [...named, ...reported.flatMap(({beads}) => beads.map(reportedAs))]
  const silent = reported.flatMap(({id, beads}) => (beads.length === 0 ? [id] : []))
  return {beads: inOrder(now.alignment, chosen), unknown, silent}
}

function inSection({alignment}: Deciding, text: string): readonly ChosenBead[] {
  return beadsInSection(alignment, text).map((bead) => ({
    bead,
    choice: 'range',
    name: addressOf(bead)
  }))
}

function namedBy({alignment}: Deciding, text: string, address: BeadAddress): readonly ChosenBead[] {
  const beads = beadsAt(alignment, address)
  if (address.type === 'one') return beads.map((bead) => ({bead, choice: 'address', name: text}))
  const nameOf = address.from.by === 'number' ? numberAddress : addressOf
  return beads.map((bead) => ({bead, choice: 'range', name: nameOf(bead)}))
}

function reportedAs(bead: StoredBead): ChosenBead {
  return {bead, choice: 'rule', name: numberAddress(bead)}
}

/** Each bead once: as the person named it by itself, if they did, or else as they did first. */
function inOrder({beads}: StoredAlignment, chosen: readonly ChosenBead[]): readonly ChosenBead[] {
  return beads.flatMap((bead) => {
    const own = chosen.filter((one) => one.bead === bead)
    return own.find(({choice}) => choice === 'address') ?? own[0] ?? []
  })
}
