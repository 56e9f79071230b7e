import type {EntryCoverage} from '../../../workspace/setup/config/coverage.js'
import type {LeftOut} from '../../../workspace/setup/config/setup-draft.js'
import type {Setup} from '../../../workspace/setup/find-setup.js'

/** Lines of one kind that are shown; there may be thousands. */
const mostLines = 10

/** What `init` found and what it left, line by line. */
export function setupLines({entries, leftOut}: Setup): readonly string[] {
  const pairs = entries.reduce((sum, entry) => sum + entry.pairs.length, 0)
  return [
    'Found these translations:',
    ...cut(entries.map(entryLine), 'entries'),
    `\`bitext check\` will compare ${counted(pairs, 'pair')}.`,
    ...(leftOut.length > 0 ? ['Left out:', ...cut(leftOut.map(leftLine), 'texts')] : [])
  ]
}

function entryLine({entry: {source, target}, ...covered}: EntryCoverage): string {
  return `  ${source} → ${target}  (${coverage(covered)})`
}

/** `5 pairs`, `nl: 3 of 4`, or `10 pairs; de: 6 of 8, nl: 4 of 8`. */
function coverage({pairs, sources, languages}: Omit<EntryCoverage, 'entry'>): string {
  const isPartial = languages.some(({translated}) => translated < sources)
  if (languages.length === 1 && !isPartial) return counted(pairs.length, 'pair')
  const shares = languages.map(({lang, translated}) =>
    translated < sources ? `${lang}: ${translated} of ${sources}` : `${lang}: ${translated}`
  )
  return `${counted(pairs.length, 'pair')}; ${shares.join(', ')}`
}

function leftLine({path, why}: LeftOut): string {
  return `  ${path} ${why}`
}

function cut(lines: readonly string[], what: string): readonly string[] {
  if (lines.length <= mostLines) return lines
  return [...lines.slice(0, mostLines), `  … and ${lines.length - mostLines} more ${what}`]
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`
}
