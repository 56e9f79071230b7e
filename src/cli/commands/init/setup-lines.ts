import type {EntryCoverage} from '../../../workspace/setup/config/coverage.js'
import type {LeftOut} from '../../../workspace/setup/config/setup-draft.js'
import type {Setup} from '../../../workspace/setup/find-setup.js'
import {folderOf} from '../../../workspace/setup/text-paths.js'

/** Lines of one kind that are shown; there may be thousands. */
const mostLines = 10

/** What `init` found and what it left, line by line. */
export function setupLines({entries, leftOut}: Setup): readonly string[] {
  const left = leftOut.length > 0 ? ['Left out:', ...cut(leftLines(leftOut), 'lines')] : []
  if (entries.length === 0) return left
  const pairs = entries.reduce((sum, entry) => sum + entry.pairs.length, 0)
  return [
    'Found these translations:',
    ...cut(entries.map(entryLine), 'entries'),
    `\`bitext check\` will compare ${counted(pairs, 'pair')}.`,
    ...left
  ]
}

function entryLine({entry: {source, target}, ...covered}: EntryCoverage): string {
  return `  ${source} → ${target}  (${coverage(covered)})`
}

/** Languages that are listed one by one. */
const fewLanguages = 8

/** `5 pairs`, `3 pairs; nl: 3 of 4`, or `300 pairs in 25 languages, each 12 of 13`. */
function coverage({pairs, sources, languages}: Omit<EntryCoverage, 'entry'>): string {
  const count = counted(pairs.length, 'pair')
  const isPartial = languages.some(({translated}) => translated < sources)
  if (languages.length > fewLanguages) {
    return `${count} in ${languages.length} languages, each ${range(languages, sources)}`
  }
  if (languages.length === 1 && !isPartial) return count
  const shares = languages.map(({lang, translated}) =>
    translated < sources ? `${lang}: ${translated} of ${sources}` : `${lang}: ${translated}`
  )
  return `${count}; ${shares.join(', ')}`
}

/** `12 of 13`, or `3 to 13 of 13`. */
function range(languages: EntryCoverage['languages'], sources: number): string {
  const counts = languages.map(({translated}) => translated)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  return least === most ? `${most} of ${sources}` : `${least} to ${most} of ${sources}`
}

/** Texts of a folder that are shown one by one. */
const fewTexts = 3

/** One line for each text, or one for many of a folder that are left out for one reason. */
function leftLines(leftOut: readonly LeftOut[]): readonly string[] {
  const groups = new Map<string, LeftOut[]>()
  for (const one of leftOut) {
    const key = `${folderOf(one.path)} ${one.why}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first || group.length <= fewTexts) return group.map(({path, why}) => `  ${path} ${why}`)
    const folder = folderOf(first.path)
    return [
      `  ${folder === '' ? 'the top folder' : folder}: ${group.length} texts, each ${first.why}`
    ]
  })
}

function cut(lines: readonly string[], what: string): readonly string[] {
  if (lines.length <= mostLines) return lines
  return [...lines.slice(0, mostLines), `  … and ${lines.length - mostLines} more ${what}`]
}

function counted(count: number, what: string): string {
  return count === 1 ? `1 ${what}` : `${count} ${what}s`
}
