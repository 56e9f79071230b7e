import {readFileSync, statSync, writeFileSync} from 'node:fs'
import module, {createRequire} from 'node:module'
import {constants, Script} from 'node:vm'

/**
 * Loads a CommonJS bundle, with the compiled code that is kept beside it where that fits.
 *
 * A short run of a large program spends a good part of its time on reading and compiling functions,
 * and V8 can keep what it made of them. It counts only for the very file it was made from, and only
 * for the V8 that made it, which sees to that itself. Else Node compiles the bundle as any other
 * (from version 22 on it keeps that in a folder of its own).
 *
 * @param path  the bundle, absolute
 * @returns what the bundle exports
 */
export function loadProgram(path: string): unknown {
  const compiled = readCompiled(path)
  if (compiled) {
    const script = scriptOf(path, compiled)
    if (!script.cachedDataRejected) return started(script, path)
  }
  if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function')
    module.enableCompileCache()
  return createRequire(path)(path)
}

/**
 * Runs a program, and then keeps beside it all that V8 has compiled by that time.
 *
 * @param use  uses what the program exports as its users will
 */
export async function keepCompiled(
  path: string,
  use: (program: unknown) => Promise<void>
): Promise<void> {
  const script = scriptOf(path)
  await use(started(script, path))
  writeFileSync(compiledPath(path), Buffer.concat([stampOf(path), script.createCachedData()]))
}

function compiledPath(path: string): string {
  return `${path}.compiled`
}

/** Size and time of a file, bytes and milliseconds. */
function stampOf(path: string): Buffer {
  const {size, mtimeMs} = statSync(path)
  return Buffer.from(new Float64Array([size, mtimeMs]).buffer)
}

/** The compiled code of just this file; nothing when there is none. */
function readCompiled(path: string): Buffer | undefined {
  try {
    const kept = readFileSync(compiledPath(path))
    const stamp = stampOf(path)
    return stamp.equals(kept.subarray(0, stamp.length)) ? kept.subarray(stamp.length) : undefined
  } catch {
    return undefined
  }
}

function scriptOf(path: string, cachedData?: Buffer): Script {
  const source = readFileSync(path, 'utf8')
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
