import type {Finding} from '../../model/finding.js'

/** Whether the tool itself can mend a finding, with or without a person's eye. */
export function isFixable({fix}: Finding): boolean {
  return fix !== undefined
}
