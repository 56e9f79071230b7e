import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'

/** Files by their path below the folder; a path that ends in `/` is an empty folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** A new folder with the files in it, gone again after the test. Its path has no links in it. */
export function tempFolder(files: Files = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bitext-')))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  // Keeps the search for a config from leaving the folder.
  mkdirSync(join(folder, '.git'))
  for (const [path, content] of Object.entries(files)) {
    const at = join(folder, path)
    mkdirSync(path.endsWith('/') ? at : dirname(at), {recursive: true})
    if (!path.endsWith('/')) writeFileSync(at, content)
  }
  return folder
}
