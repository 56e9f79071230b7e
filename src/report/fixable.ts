import type {Finding} from '../model/finding.js'

/** Whether the tool itself can mend a finding. Not yet: no finding carries an edit. */
export function isFixable(_finding: Finding): boolean {
  return false
}
