import {applyEdits} from '../../../fix/apply-edits.js'
import {editedHunks, pairedLines} from '../../../fix/edited-hunks.js'
import type {ProposedFix} from '../../../fix/proposed-fix.js'
import type {Bitext} from '../../../model/bead.js'
import type {Edit} from '../../../model/edit.js'
import type {Finding} from '../../../model/finding.js'
import {otherSide} from '../../../model/side.js'
import {unifiedDiff} from '../../../report/fix/unified-diff.js'
import {editorOf, editText} from '../../../workspace/files/edit-text.js'
import type {Io} from '../../io.js'

/** What a person chose: the fixes to make, some of them with other words. */
export interface ChosenFixes {
  readonly fixes: readonly ProposedFix[]
  /** They want to hear of no further pair. */
  readonly quit: boolean
}

const help = `y - make this fix
n - do not make it
a - make this and all remaining fixes
q - make none of the remaining fixes
e - edit it first, in the editor that VISUAL or EDITOR names, or else here
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
    const answer = await answerTo(`(${index + 1}/${proposed.length}) ${titleOf(one)}`, {io, lines})
    if (answer === 'q') return {fixes, quit: true}
    if (answer === 'a') return {fixes: [...fixes, ...proposed.slice(index)], quit: false}
    if (answer === 'y') fixes.push(one)
    if (answer === 'e') fixes.push(...(await rewritten(one, bitext, {io, lines})))
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

/** The same fix as the person wants it, if at all. */
async function rewritten(
  one: ProposedFix,
  bitext: Bitext,
  dialogue: Dialogue
): Promise<ProposedFix[]> {
  const editor = editorOf(dialogue.io.env)
  const edits = editor
    ? await editedIn(editor, {one, bitext, dialogue})
    : await editedHere(one, dialogue)
  const [first, ...more] = edits
  return first ? [{...one, fix: {...one.fix, edits: [first, ...more]}}] : []
}

interface Editing {
  readonly one: ProposedFix
  readonly bitext: Bitext
  readonly dialogue: Dialogue
}

const instructions = `# To change what is written, change the lines that start with "+".
# To keep a line that starts with "-", replace the "-" with a space.
# To skip a place, delete everything from its "@@" on; lines that start with "#" are ignored.
`

/** The change as a person leaves it in an editor; again, as long as it does not fit the text. */
async function editedIn(editor: string, {one, bitext, dialogue}: Editing): Promise<Edit[]> {
  const {path, text} = bitext[one.fix.side]
  const after = applyEdits(text, inOrder(one.fix.edits))
  let shown = instructions + pairedLines(unifiedDiff({path, before: text, after}))
  for (;;) {
    shown = editText(shown, {name: 'bitext-fix.diff', editor})
    const edits = editedHunks(text, shown)
    if (edits) return edits
    const question = 'The change does not fit the text. Edit again? (n skips it) [y,n] '
    dialogue.io.stdout.write(question)
    const {value = '', done} = await dialogue.lines.next()
    if (done || !value.trim().toLowerCase().startsWith('y')) return []
  }
}

/** Other words on a line of their own. An empty line leaves the place as it is. */
async function editedHere({fix}: ProposedFix, {io, lines}: Dialogue): Promise<Edit[]> {
  const [edit, ...more] = fix.edits
  if (more.length > 0) {
    io.stdout.write('This fix has several places. Set EDITOR to edit them. Skipped\n')
    return []
  }
  io.stdout.write(`Instead of \`${edit.insert}\`: `)
  const {value, done} = await lines.next()
  return done || value === '' ? [] : [{...edit, insert: value}]
}

function inOrder(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start)
}

/** What a fix does, and whether it is unsafe. */
function titleOf({fix: {title, safety}}: ProposedFix): string {
  return safety === 'sure' ? title : `${title}, if that is right`
}

function change({finding, fix}: ProposedFix, bitext: Bitext): string {
  const {path, text} = bitext[fix.side]
  const diff = unifiedDiff({path, before: text, after: applyEdits(text, inOrder(fix.edits))})
  return `${reasonOf(finding)}\n${referenceOf({finding, fix}, bitext)}${diff}`
}

/** The lines of the other text that the change is measured by. */
function referenceOf({finding: {counterpart}, fix}: ProposedFix, bitext: Bitext): string {
  const {path, text} = bitext[otherSide(fix.side)]
  if (!counterpart || counterpart.path !== path) return ''
  const {start, end} = counterpart
  const lines = text
    .split(/\r\n|\n|\r/u)
    .slice(start.line - 1, Math.min(end.line, start.line - 1 + mostLines))
  return [`${path}:${start.line}`, ...lines.map((line) => `  ${line}`), ''].join('\n')
}

/** Lines of the reference that are shown beside a change. */
const mostLines = 5

function reasonOf({rule, reason, note}: Finding): string {
  return `${rule}: ${reason}${typeof note === 'string' ? ` (${note})` : ''}`
}
