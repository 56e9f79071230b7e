import {readdirSync, readFileSync} from 'node:fs'
import {posix} from 'node:path'

/** One file of `src`. */
export interface SourceFile {
  /** From `src`, with `/`. */
  readonly path: string
  readonly code: string
  /** The files of `src` that it imports, types included; paths from `src`. */
  readonly imports: readonly string[]
  /** Whatever else it imports, as written. */
  readonly packages: readonly string[]
}

/** Reads every TypeScript file of `src` with its imports, static and dynamic, in order of paths. */
export function readSources(): readonly SourceFile[] {
  return readdirSync('src', {recursive: true, encoding: 'utf8'})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => sourceFile(path, readFileSync(`src/${path}`, 'utf8')))
}

/** A file with the imports that its code names; comments do not count. */
export function sourceFile(path: string, code: string): SourceFile {
  const bare = code.replace(/\/\*[\s\S]*?\*\//g, '')
  const names = [...bare.matchAll(/\b(?:from|import)\b\s*\(?\s*'([^']+)'/g)].map(
    ([, name = '']) => name
  )
  const own = names
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts'))
  return {
    path,
    code,
    imports: [...new Set(own.filter((name) => name.endsWith('.ts')))],
    packages: names.filter((name) => !name.startsWith('.'))
  }
}

/** Maps a graph of files to one of the groups that they are in; edges within a group are left out. */
export function groupGraph(
  files: readonly SourceFile[],
  groupOf: (path: string) => string | undefined
): ReadonlyMap<string, readonly string[]> {
  const graph = new Map<string, Set<string>>()
  for (const {path, imports} of files) {
    const from = groupOf(path)
    if (from === undefined) continue
    const to = graph.get(from) ?? new Set()
    graph.set(from, to)
    for (const one of imports) {
      const group = groupOf(one)
      if (group !== undefined && group !== from) to.add(group)
    }
  }
  return new Map([...graph].map(([group, to]) => [group, [...to].sort()]))
}
