import type {FileEnds} from '../../model/file-ends.js'

/** The last line of a report in plain text that goes to a file: nothing else shows who wrote it. */
export const ownMark = 'Written by bitext'

/** Whether a file ends with our mark. */
export function hasOwnMark({end}: FileEnds): boolean {
  return end.trimEnd().endsWith(`\n${ownMark}`)
}
