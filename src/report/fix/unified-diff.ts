import {createTwoFilesPatch} from 'diff'

/** One text before and after. */
export interface ChangedText {
  /** With `/` between folders, from where the patch is to be applied. */
  readonly path: string
  readonly before: string
  readonly after: string
}

/** Lines shown around a change. */
const context = 3

/**
 * The change as a unified diff that `git apply` and `patch -p1` accept; empty if there is none.
 * Line ends are part of the lines, and a missing one at the end is marked.
 */
export function unifiedDiff({path, before, after}: ChangedText): string {
  if (before === after) return ''
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '', {
    context,
    headerOptions: {includeIndex: false, includeUnderline: false, includeFileHeaders: true}
  })
  const [from = '', to = '', ...hunks] = patch.split('\n')
  return [endedName(from), endedName(to), ...hunks].join('\n')
}

/** A name with spaces is ended by a tab, as git writes it, so that `patch` reads it whole. */
function endedName(head: string): string {
  return head.includes(' ', '--- '.length) && !head.endsWith('"') ? `${head}\t` : head
}
