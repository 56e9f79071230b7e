/**
 * Mutants that change nothing a test could see, each with the reason. `line` begins with
 * the changed line of the source, without indents, to be found again when lines have moved.
 */
const equivalents = [
  {
    path: 'src/align/repair/kept-originals.ts',
    line: 'const hasOther = copies.length > 0 && [...bead[side], ...alone].some((at) => isOwn(at, places))',
    before: '>',
    after: '>=',
    why: 'without copies the result is empty either way: the condition saves time'
  },
  {
    path: 'src/align/nouns/band.ts',
    line: 'for (let i = 1; i <= last; i++) this.high[i]',
    before: '<=',
    after: '<',
    why: 'the last row is as high as it can be already'
  },
  {
    path: 'src/align/learn/row-spread.ts',
    line: 'for (let entry = starts[row] as number; entry < (starts[row + 1] as number); entry++) { this.ratios[predicted',
    before: '<',
    after: '<=',
    why: 'it closes one entry of the next row, too, which is 0 already'
  },
  {
    path: 'src/align/learn/row-sums.ts',
    line: 'if (number !== -1) (ratios[number] as number) -=',
    before: 'number !== -1',
    after: 'true',
    why: 'a typed array ignores what is written to index -1: the condition saves time'
  },
  {
    path: 'src/align/score/corpus.ts',
    line: '.filter((bead) => isLinked(bead) && bead.posterior > trainingPosterior)',
    before: '>',
    after: '>=',
    why: 'a computed posterior does not hit the bound exactly'
  },
  {
    path: 'src/store/merge/merge.ts',
    line: 'if (base && isEqual(ours, base)) return theirs',
    before: 'base && isEqual(ours, base)',
    after: '(isEqual(ours, base))',
    why: 'nothing equals a base that is absent'
  },
  {
    path: 'src/store/match/segment-changes.ts',
    line: 'while (i > 0 && j > 0) {',
    before: 'i > 0 && j > 0',
    after: '(i > 0)',
    why: 'in column 0 the path goes up and pairs nothing'
  },
  {
    path: 'src/align/repair/kept-originals.ts',
    line: 'const hasOther = copies.length > 0 && [...bead[side], ...alone].some((at) => isOwn(at, places))',
    before: 'copies.length > 0 && [...bead[side], ...alone].some((at) => isOwn(at, places))',
    after: '([...bead[side], ...alone].some((at) => isOwn(at, places)))',
    why: 'without copies the result is empty either way: the condition saves time'
  },
  {
    path: 'src/store/merge/merge-bead.ts',
    line: '...(parts ? {parts} : {}),',
    before: 'parts',
    after: 'true',
    why: 'a key that is undefined is written nowhere, and the type checker refuses it'
  },
  {
    path: 'src/store/merge/merge.ts',
    line: 'if (isEqual(ours, theirs) || (base && isEqual(theirs, base))) return ours',
    before: 'isEqual(ours, theirs) || (base && isEqual(theirs, base))',
    after: 'false',
    why: 'by its laws the merge gives the same, only later'
  }
]

/** Why no test can find a mutant of `mutationsOf`, or `undefined` if one should. */
export function equivalenceOf({path, before, after, source}) {
  return equivalents.find(
    (known) =>
      known.path === path &&
      known.before === before &&
      known.after === after &&
      source.startsWith(known.line)
  )?.why
}
