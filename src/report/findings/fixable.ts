import type {Finding} from '../../model/finding.js'

/** Whether `fix` can resolve a finding, with or without a person's judgement. */
export function isFixable({fix}: Finding): boolean {
  return fix !== undefined
}
