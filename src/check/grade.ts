/**
 * How much evidence a report has, in [0, 1]: one scale for all rules. The grades are set by hand,
 * from reading findings in published translations. They order the reports of a rule; the share of
 * findings of each score that are right is fitted (`finding-calibration.ts`), so a grade need not
 * be a frequency itself. A rule whose evidence is measured (odds, votes, lengths) gives that instead.
 */
export const grade = {
  /** Follows from what the words mean: a decision in the alignment file, a bead of 2-1. */
  certain: 1,
  /** A copy of a value that translators never change, and it differs. */
  exact: 0.97,
  /** Something that translators keep, with hardly a reason not to: tags, brackets, levels. */
  firm: 0.95,
  /** Something that translators keep, now and then for a reason in another form. */
  strong: 0.9,
  /** As `strong`, where the text may say the same in a place that the rule does not see. */
  good: 0.85,
  /** A habit of writing that most texts follow. */
  fair: 0.8,
  /** A habit that this document follows elsewhere. */
  mild: 0.75,
  /** A habit that good translations break often. */
  weak: 0.7,
  /** More often drift than not. */
  slight: 0.6,
  /** As often drift as not. */
  even: 0.5
} as const
