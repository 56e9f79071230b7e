/** Endings of the texts that can be compared. */
const ending = /\.(?:md|mdx|markdown|txt)$/iu

/** Whether a file is a text that can be compared, as far as its name goes. */
export function isTextPath(path: string): boolean {
  return ending.test(path)
}

/** A path without its ending. */
export function stemOf(path: string): string {
  return path.replace(ending, '')
}

/** The ending of a path, with its dot; empty without one that is known. */
export function endingOf(path: string): string {
  return ending.exec(path)?.[0] ?? ''
}

/** The folder of a path, with a slash at its end; empty for a path without one. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

/** Paths by what they are called without their ending: `guide.md` and `guide.mdx` are one. */
export type Stems = ReadonlyMap<string, readonly string[]>

export function stemsOf(paths: readonly string[]): Stems {
  const stems = new Map<string, string[]>()
  for (const path of paths) {
    const same = stems.get(stemOf(path))
    if (same) same.push(path)
    else stems.set(stemOf(path), [path])
  }
  return stems
}
