/** A path as one word of a shell command: quoted only where it has to be. */
export function shellWord(path: string): string {
  if (/^[\w./@%+=:,~-]+$/.test(path)) return path
  return `'${path.replaceAll("'", "'\\''")}'`
}
