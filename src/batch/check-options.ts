import type {Bitext} from '../model/bead.js'
import {ProblemError} from '../model/problem.js'
import {rules as builtIn} from '../rules/index.js'
import type {Config} from '../workspace/config/load-config.js'
import {
  type CheckWish,
  type ResolvedCheck,
  resolveCheck
} from '../workspace/config/resolve-check.js'
import {unknownRule} from '../workspace/config/rule-settings.js'
import type {Pair} from '../workspace/pairs/pair.js'

/** What flags and config say about checks. */
export interface CheckSources {
  readonly flags: CheckWish
  readonly config: Config | undefined
}

/**
 * How one pair is checked: what the config says for its paths and languages, after the flags.
 *
 * @throws ProblemError for a glossary that cannot be read
 */
export function checkOptions(
  {source, target}: Pair,
  bitext: Bitext,
  {flags, config}: CheckSources
): ResolvedCheck {
  const files = [
    {path: source.path, lang: bitext.source.lang},
    {path: target.path, lang: bitext.target.lang}
  ]
  return resolveCheck(config, files, flags)
}

/**
 * Makes sure that the rules asked for are there.
 *
 * @throws ProblemError for one that is not
 */
export function expectRules({flags, config}: CheckSources): void {
  const rules = config?.rules ?? builtIn
  const unknown = flags.rule?.find((id) => !rules.some((rule) => rule.id === id))
  if (unknown !== undefined) throw new ProblemError(unknownRule(unknown, rules))
}
