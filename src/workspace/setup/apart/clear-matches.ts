/** One cell of a matrix: a row and a column that belong together. */
export interface Match {
  readonly row: number
  readonly column: number
}

/**
 * The cells that are clearly the best of their row and of their column: at least `least`, and by
 * `margin` more than any other. What is found is taken out, and the rest is looked at again.
 *
 * Cost: O(rows · columns) for each round, in at most as many rounds as there are matches.
 */
export function clearMatches(
  scores: readonly (readonly number[])[],
  {least, margin}: {readonly least: number; readonly margin: number}
): readonly Match[] {
  const found: Match[] = []
  let left = scores.flatMap((row, r) => row.map((score, c) => ({row: r, column: c, score})))
  while (true) {
    const rivals = {row: bestTwo(left, 'row'), column: bestTwo(left, 'column')}
    const isClear = (cell: Cell) =>
      (['row', 'column'] as const).every((side) => {
        const [best = 0, second = 0] = rivals[side].get(cell[side]) ?? []
        return cell.score === best && best - second >= margin
      })
    const clear = left.filter((cell) => cell.score >= least && isClear(cell))
    if (clear.length === 0) return found
    found.push(...clear.map(({row, column}) => ({row, column})))
    const taken = {
      row: new Set(clear.map(({row}) => row)),
      column: new Set(clear.map(({column}) => column))
    }
    left = left.filter(({row, column}) => !taken.row.has(row) && !taken.column.has(column))
  }
}

interface Cell extends Match {
  readonly score: number
}

/** The two best scores of each row, or of each column. */
function bestTwo(
  cells: readonly Cell[],
  side: keyof Match
): ReadonlyMap<number, readonly [number, number]> {
  const two = new Map<number, readonly [number, number]>()
  for (const cell of cells) {
    const [best, second] = two.get(cell[side]) ?? [0, 0]
    if (cell.score > best) two.set(cell[side], [cell.score, best])
    else if (cell.score > second) two.set(cell[side], [best, cell.score])
  }
  return two
}
