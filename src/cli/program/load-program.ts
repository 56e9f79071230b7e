import {readFileSync, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import {arch, version} from 'node:process'
import {constants, Script} from 'node:vm'
import {readOwned, writeBeside} from './owned-file.js'

/** A program that is loaded. */
export interface LoadedProgram {
  /** What the bundle exports. */
  readonly exports: unknown
  /**
   * Keeps the code that V8 has compiled so far for the next start of the same part, unless there is
   * some already.
   */
  readonly keepCompiled: () => void
}

/**
 * Loads a CommonJS bundle, with the compiled code that an earlier run kept beside it.
 *
 * A short run of a large program spends much of its time on reading and compiling functions, and V8
 * can keep what it made of them. Each part of the program has a file of its own, with the functions
 * that it uses. A file counts only for the very bundle it was made from and only for the V8 that
 * made it; and only where nobody could have written it who could not have changed the bundle.
 *
 * @param path  the bundle, absolute
 * @param part  what the program is started for: letters only
 */
export function loadProgram(path: string, part: string): LoadedProgram {
  const file = `${path}.${part}-${version}-${arch}.compiled`
  const kept = readCompiled(file, path)
  const script = scriptOf(path, kept)
  const isKept = kept !== undefined && script.cachedDataRejected !== true
  return {
    exports: started(script, path),
    keepCompiled: () => {
      if (!isKept) writeBeside(file, [stampOf(path), script.createCachedData()])
    }
  }
}

/** The part of the program that a command line starts: the name of the command, if it opens with one. */
export function partOf([command = '']: readonly string[]): string {
  return /^[a-z]{1,20}$/.test(command) ? command : 'help'
}

/** Size and time of a file, bytes and milliseconds. */
function stampOf(path: string): Buffer {
  const {size, mtimeMs} = statSync(path)
  return Buffer.from(new Float64Array([size, mtimeMs]).buffer)
}

function readCompiled(file: string, path: string): Buffer | undefined {
  const kept = readOwned(file, path)
  if (!kept) return undefined
  const stamp = stampOf(path)
  return stamp.equals(kept.subarray(0, stamp.length)) ? kept.subarray(stamp.length) : undefined
}

function scriptOf(path: string, cachedData?: Buffer): Script {
  const source = readFileSync(path, 'latin1')
  return new Script(`(function (exports, require, module, __filename) {${source}\n})`, {
    filename: path,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData ? {cachedData} : {})
  })
}

function started(script: Script, path: string): unknown {
  const program: {exports: unknown} = {exports: {}}
  script.runInThisContext()(program.exports, createRequire(path), program, path)
  return program.exports
}
