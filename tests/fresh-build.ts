import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'

/** Global set-up: tests of the built program and library never see a build older than the source. */
export function setup(): void {
  const built = 'dist/cli.js'
  if (existsSync(built) && statSync(built).mtimeMs > newestIn('src')) return
  execFileSync(process.execPath, ['node_modules/tsdown/dist/run.mjs'], {stdio: 'ignore'})
}

/** When the newest file of a folder was changed, in milliseconds. */
function newestIn(folder: string): number {
  const files = readdirSync(folder, {recursive: true, withFileTypes: true})
  return Math.max(...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs))
}
