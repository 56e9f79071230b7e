import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {ProblemError} from '../../model/problem.js'

/** The command that a person edits texts with; undefined where they have named none. */
export function editorOf({
  VISUAL,
  EDITOR
}: Readonly<Record<string, string | undefined>>): string | undefined {
  return VISUAL || EDITOR || undefined
}

/**
 * Has a person edit a text, and gives it as they left it. Waits until the editor is closed; nothing
 * else is read from the terminal meanwhile.
 *
 * @param name  of the file that they see, which tells an editor what it is
 * @throws ProblemError when the editor cannot be run, or says that it failed
 */
export function editText(text: string, {name, editor}: {name: string; editor: string}): string {
  const folder = mkdtempSync(join(tmpdir(), 'bitext-'))
  const path = join(folder, name)
  try {
    writeFileSync(path, text)
    // A command line of its own, as `code --wait`: so it is for the shell to read.
    const {status, error} = spawnSync(`${editor} "${path}"`, {shell: true, stdio: 'inherit'})
    if (error || status !== 0) {
      throw new ProblemError({
        what: `Cannot edit with \`${editor}\`: ${error?.message ?? `it exited with ${status}`}`,
        help: 'Set `EDITOR` to a command that opens a file and waits until it is closed'
      })
    }
    return readFileSync(path, 'utf8')
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}
