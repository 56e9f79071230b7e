import {applyEdits} from '../fix/apply-edits.js'
import type {ProposedFix} from '../fix/proposed-fix.js'
import type {Bitext} from '../model/bead.js'
import type {Finding} from '../model/finding.js'
import {unifiedDiff} from '../report/unified-diff.js'
import type {Io} from './io.js'

/** What a person chose: the fixes to make, some of them with other words. */
export interface ChosenFixes {
  readonly fixes: readonly ProposedFix[]
  /** They want to hear of no further pair. */
  readonly quit: boolean
}

const help = `y - make this fix
n - do not make it
a - make this and all that are left
q - make none of those that are left
e - write something else in its place
? - print this help
`

/**
 * Asks about each fix in turn, as `git add -p` does: shows the change, and reads one letter. The end
 * of the input is a `q`.
 */
export async function askFixes(
  proposed: readonly ProposedFix[],
  bitext: Bitext,
  {io, lines}: {readonly io: Io; readonly lines: AsyncIterator<string>}
): Promise<ChosenFixes> {
  const fixes: ProposedFix[] = []
  for (const [index, one] of proposed.entries()) {
    io.stdout.write(change(one, bitext))
    const answer = await answerTo(`(${index + 1}/${proposed.length}) ${one.fix.title}`, {io, lines})
    if (answer === 'q') return {fixes, quit: true}
    if (answer === 'a') return {fixes: [...fixes, ...proposed.slice(index)], quit: false}
    if (answer === 'y') fixes.push(one)
    if (answer === 'e') fixes.push(...(await rewritten(one, {io, lines})))
  }
  return {fixes, quit: false}
}

interface Dialogue {
  readonly io: Io
  readonly lines: AsyncIterator<string>
}

const answers = ['y', 'n', 'a', 'q', 'e'] as const

type Answer = (typeof answers)[number]

async function answerTo(question: string, {io, lines}: Dialogue): Promise<Answer> {
  for (;;) {
    io.stdout.write(`${question} [y,n,a,q,e,?] `)
    const {value, done} = await lines.next()
    if (done) return 'q'
    const answer = answers.find((letter) => letter === value.trim().toLowerCase().charAt(0))
    if (answer) return answer
    io.stdout.write(help)
  }
}

/** The same fix with other words: only where it is one edit. An empty line leaves the place as it is. */
async function rewritten(one: ProposedFix, {io, lines}: Dialogue): Promise<ProposedFix[]> {
  const [edit, ...more] = one.fix.edits
  if (more.length > 0) {
    io.stdout.write('It changes several places at once, so it stays as it is\n')
    return []
  }
  io.stdout.write(`Instead of \`${edit.insert}\`: `)
  const {value, done} = await lines.next()
  if (done || value === '') return []
  return [{...one, fix: {...one.fix, edits: [{...edit, insert: value}]}}]
}

function change({finding, fix}: ProposedFix, bitext: Bitext): string {
  const {path, text} = bitext[fix.side]
  const diff = unifiedDiff({path, before: text, after: applyEdits(text, fix.edits)})
  return `${reasonOf(finding)}\n${diff}`
}

function reasonOf({rule, reason, note}: Finding): string {
  return `${rule}: ${reason}${typeof note === 'string' ? ` (${note})` : ''}`
}
