import type {Bead} from '../../model/bead.js'

/** A token that the other side of its bead lacks; `changed` if another is in its place. */
export type Drift<T> =
  | {readonly type: 'changed'; readonly bead: Bead; readonly source: T; readonly target: T}
  | {readonly type: 'missing'; readonly bead: Bead; readonly source: T}
  | {readonly type: 'extra'; readonly bead: Bead; readonly target: T}
