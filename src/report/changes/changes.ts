import type {BeadChange, ChangeType} from '../../store/bead-changes.js'

/** What changed in one pair of documents. */
export interface PairChanges {
  readonly name: string
  readonly source: {readonly path: string; readonly lang: string}
  readonly target: {readonly path: string; readonly lang: string}
  /** What the texts are compared with. */
  readonly since: Since
  readonly changes: readonly BeadChange[]
}

/** A revision of the repository, or what a person decided on, where the revision is out of reach. */
export type Since =
  | {readonly type: 'revision'; readonly name: string; readonly commit: string}
  | {readonly type: 'decisions'}

/** Every type of change, what asks for work first. */
export const changeTypes: readonly ChangeType[] = [
  'stale',
  'untranslated',
  'left-over',
  'updated',
  'translation',
  'moved',
  'removed'
]

/** What each type is called where it is counted. */
export const changeWords: Readonly<Record<ChangeType, string>> = {
  stale: 'stale',
  untranslated: 'untranslated',
  'left-over': 'left over',
  updated: 'updated on both sides',
  translation: 'changed in the translation only',
  moved: 'moved',
  removed: 'removed from both'
}

/** Types of change after which the translation no longer says what the source says. */
export const behindTypes: readonly ChangeType[] = ['stale', 'untranslated', 'left-over']

/** `2 stale, 1 moved`; `nothing changed` for none. */
export function describeChanges(changes: readonly BeadChange[]): string {
  const parts = changeTypes.flatMap((type) => {
    const count = changes.filter((change) => change.type === type).length
    return count === 0 ? [] : [`${count} ${changeWords[type]}`]
  })
  return parts.length === 0 ? 'nothing changed' : parts.join(', ')
}

/** `since HEAD~3 (1a2b3c4)`. */
export function describeSince(since: Since): string {
  switch (since.type) {
    case 'revision':
      return `since ${since.name} (${since.commit.slice(0, 7)})`
    case 'decisions':
      return 'since it was checked'
  }
}
