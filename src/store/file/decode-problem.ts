import type * as v from 'valibot'
import type {Problem} from '../../model/problem.js'
import {type StoredBead, schemaVersion} from '../stored-alignment.js'

/** A line of a file, as the user would name it. */
export interface FilePoint {
  readonly path: string
  /** From 1. */
  readonly line: number
}

const restore = 'Restore the file from version control, or move it away and run `bitext align`'

export function unknownVersion(at: FilePoint, version: unknown): Problem {
  return {
    ...at,
    what: `Unexpected version \`${JSON.stringify(version)}\` of an alignment file, expected \`${schemaVersion}\``,
    help: 'Use the version of bitext that wrote the file, or a later one; the file was not changed'
  }
}

export function noAlignment(at: FilePoint): Problem {
  return {
    ...at,
    what: 'Unexpected text, expected an alignment file with one bead per line',
    help: restore
  }
}

export function brokenLine(at: FilePoint): Problem {
  return {...at, what: 'Cannot read the line: it is not JSON', help: restore}
}

export function cutShort(at: FilePoint): Problem {
  return {...at, what: 'Unexpected end of the alignment file', help: restore}
}

export function conflictMarks(at: FilePoint): Problem {
  return {
    ...at,
    what: 'Unexpected conflict mark of a merge in the alignment file',
    help: 'Merge the two versions bead by bead with `bitext merge BASE OURS THEIRS`'
  }
}

export function emptyBead(at: FilePoint): Problem {
  return {...at, what: 'Unexpected bead without segments', help: 'Remove the line'}
}

export function undueState(
  at: FilePoint,
  {bead, due}: {readonly bead: Pick<StoredBead, 'state'>; readonly due: StoredBead}
): Problem {
  const stale = due.stale ? ` with a stale ${due.stale.join(' and ')}` : ''
  return {
    ...at,
    what: `Unexpected state \`${bead.state}\`, expected \`${due.state}\`${stale}: that follows from the decisions`,
    help: 'Decide with `bitext accept` or `bitext reject`, which record who decided on which text'
  }
}

/** What of a line has another shape than it should, at the first such place. */
export function wrongShape(at: FilePoint, issue: v.BaseIssue<unknown>): Problem {
  const keys = issue.path?.map(({key}) => String(key)).join('.')
  const where = keys ? ` at \`${keys}\`` : ''
  return {
    ...at,
    what: `Unexpected ${issue.received}${where}, expected ${issue.expected ?? 'another value'}`,
    help: restore
  }
}
