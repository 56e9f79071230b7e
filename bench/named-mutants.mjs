/**
 * Mutants that once survived, `[path, before, after]`: conditions that a docblock describes and
 * that tests must hold. `before` occurs once in its file.
 */
const changes = [
  ['src/check/gaps/lone-sentences.ts', 'near && hasElsewhere(near, lone, {side, ratio})', 'false'],
  ['src/align/repair/crossing-blocks.ts', 'Math.log(places) + model', 'model'],
  ['src/store/match/match-segments.ts', 'of [alone, amongNeighbours]', 'of [alone]'],
  ['src/store/match/open-gaps.ts', 'bead.confidence < settled', 'false'],
  ['src/store/match/open-gaps.ts', 'settled = 0.9', 'settled = 0.7'],
  ['src/store/match/open-gaps.ts', 'settled = 0.9', 'settled = 1'],
  ['src/rules/negation-parity.ts', 'of withoutShifts(translated', 'of (translated'],
  ['src/rules/spacing.ts', 'has(segment) && !source.some(has)', 'has(segment)'],
  ['src/check/tokens/drifts.ts', 'usualReach = 3', 'usualReach = 2'],
  ['src/check/tokens/drifts.ts', 'usualReach = 3', 'usualReach = 4'],
  ['src/align/repair/kept-originals.ts', 'reach = 3', 'reach = 2'],
  ['src/align/repair/kept-originals.ts', 'reach = 3', 'reach = 4'],
  ['src/align/repair/kept-originals.ts', 'leastShare = 0.8', 'leastShare = 0.6'],
  ['src/align/repair/kept-originals.ts', 'leastShare = 0.8', 'leastShare = 1'],
  ['src/align/repair/reassigned-beads.ts', 'companyShare = 0.6', 'companyShare = 0.3'],
  ['src/align/repair/reassigned-beads.ts', 'companyShare = 0.6', 'companyShare = 0.9'],
  ['src/store/match/successors-in-gap.ts', 'leastContainment = 0.6', 'leastContainment = 0.4'],
  ['src/store/match/successors-in-gap.ts', 'leastContainment = 0.6', 'leastContainment = 0.8'],
  ['src/rules/end-punctuation.ts', 'styleShare = 0.4', 'styleShare = 0.2'],
  ['src/rules/end-punctuation.ts', 'styleShare = 0.4', 'styleShare = 0.6'],
  ['src/rules/case-start.ts', 'styleShare = 0.3', 'styleShare = 0.15'],
  ['src/rules/case-start.ts', 'styleShare = 0.3', 'styleShare = 0.45'],
  ['src/text/facts/numbers/numbers.ts', '1[1-9]|20|21', '1[2-9]|20|21'],
  ['src/text/facts/numbers/numbers.ts', '1[1-9]|20|21', '1[0-9]|20|21'],
  ['src/text/facts/numbers/numbers.ts', '1[1-9]|20|21', '1[1-9]|20'],
  ['src/text/facts/numbers/numbers.ts', '1[1-9]|20|21', '1[1-9]|2[0-2]'],
  ['src/text/facts/dates/numeric-dates.ts', 'Number(third) < 70', 'Number(third) < 60'],
  ['src/text/facts/dates/numeric-dates.ts', 'Number(third) < 70', 'Number(third) < 80']
]

/**
 * The named mutants, in the form of those of `mutationsOf`.
 *
 * @param read  gives the text of a file
 * @throws if the source has changed, so that a mutant no longer applies
 */
export function namedMutants(read) {
  return changes.map(([path, before, after]) => {
    const [head, ...rest] = read(path).split(before)
    if (rest.length !== 1) throw new Error(`${path} must contain \`${before}\` once`)
    const text = `${head}${after}${rest[0]}`
    return {path, line: head.split('\n').length, kind: 'named', before, after, text}
  })
}
