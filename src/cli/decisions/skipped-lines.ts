import type {ChosenBeads} from './choose-beads.js'

/** Something that a person named and that was left as it is, and why, in words. */
export interface Skipped {
  readonly name: string
  readonly why: string
}

/** Names that are listed for one reason. */
const mostNames = 12

/** `s4, s7: accepted already`, a line for each reason. */
export function skippedLines(
  skipped: readonly Skipped[],
  {unknown, silent}: Pick<ChosenBeads, 'unknown' | 'silent'>
): readonly string[] {
  const all: readonly Skipped[] = [
    ...skipped,
    ...unknown.map((name) => ({name, why: 'no such bead'})),
    ...silent.map((name) => ({name, why: 'reports on no bead'}))
  ]
  const groups = new Map<string, string[]>()
  for (const {name, why} of all) groups.set(why, [...(groups.get(why) ?? []), name])
  return [...groups].map(([why, names]) => `${listed(names)}: ${why}`)
}

function listed(names: readonly string[]): string {
  const more = names.length - mostNames
  const shown = names.slice(0, mostNames).join(', ')
  return more > 0 ? `${shown} and ${more} more` : shown
}
