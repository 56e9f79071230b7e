import type {Basis} from './report.js'

/** The first of some beads, as sure as the surest of them: each shows the same thing. */
export function surestOf([first, ...more]: readonly [Basis, ...Basis[]]): Basis {
  const confidence = Math.max(first.confidence, ...more.map((one) => one.confidence))
  return {...numberOf(first), confidence}
}

/** The first of some beads, as sure as the least sure of them: the report needs all. */
export function weakestOf([first, ...more]: readonly [Basis, ...Basis[]]): Basis {
  const confidence = Math.min(first.confidence, ...more.map((one) => one.confidence))
  return {...numberOf(first), confidence}
}

/** The first of some beads, as sure as they are on average: they are reported as one. */
export function averageOf(beads: readonly [Basis, ...Basis[]]): Basis {
  const sum = beads.reduce((all, {confidence}) => all + confidence, 0)
  return {...numberOf(beads[0]), confidence: sum / beads.length}
}

/** A bead together with another that the report follows: both have to be right, each by itself. */
export function bothOf(bead: Basis, other: Basis): Basis {
  return {...numberOf(bead), confidence: bead.confidence * other.confidence}
}

function numberOf({number}: Basis): Pick<Basis, 'number'> {
  return number === undefined ? {} : {number}
}
