import type {ReportContext} from '../reporter.js'

/** Blocks from one eighth to seven eighths of a column. */
const eighths = ['▏', '▎', '▍', '▌', '▋', '▊', '▉']

/**
 * A share as a bar of so many columns. Only a whole share fills it, and only none leaves it empty.
 *
 * @param share  in [0, 1]
 */
export function shareBar(
  share: number,
  columns: number,
  {ascii}: Pick<ReportContext, 'ascii'> = {}
): string {
  const parts = ascii ? 1 : 8
  const most = columns * parts
  const filled = share >= 1 ? most : Math.min(most - 1, Math.floor(share * most))
  const shown = share > 0 ? Math.max(1, filled) : 0
  const [full, empty] = ascii ? ['#', '.'] : ['█', '░']
  const blocks = full.repeat(Math.floor(shown / parts)) + (eighths[(shown % parts) - 1] ?? '')
  return blocks + empty.repeat(columns - blocks.length)
}
