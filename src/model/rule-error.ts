import {firstLineOf} from './first-line-of.js'

/** A rule, and the module that it comes from where it is not one of bitext. */
export interface RuleSource {
  readonly id: string
  /** As the config names it. */
  readonly module?: string
}

/** A rule that threw, or that reported what is not a report. Its other reports still count. */
export class RuleError extends Error {
  /** Undefined for a rule of bitext itself, and for one that a program passed in. */
  readonly module: string | undefined

  /**
   * @param what  starts with a capital and names neither: `Cannot run`, `Unexpected report of`
   * @param why  the message of what was thrown, or what is wrong with the report
   */
  constructor({id, module}: RuleSource, what: string, why: string, options?: ErrorOptions) {
    const home = module === undefined ? '' : ` of \`${module}\``
    super(`${what} rule \`${id}\`${home}: ${why}`, options)
    this.name = 'RuleError'
    this.module = module
  }

  /** The error of what a rule has thrown. */
  static thrown(rule: RuleSource, error: unknown): RuleError {
    return new RuleError(rule, 'Cannot run', firstLineOf(error), {cause: error})
  }
}
