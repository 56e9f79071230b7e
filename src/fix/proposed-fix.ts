import type {Fix} from '../model/edit.js'
import type {Finding} from '../model/finding.js'
import type {FixViolation} from './fix-violations.js'

/** A fix together with the finding that asks for it. */
export interface ProposedFix {
  readonly finding: Finding
  readonly fix: Fix
}

/** A fix that was not made because another one changes the same place. */
export interface DroppedFix extends ProposedFix {
  readonly because: ProposedFix
}

/** A fix that was not made because it would change more than it names. */
export interface LeftFix extends ProposedFix {
  readonly violation: FixViolation
}
