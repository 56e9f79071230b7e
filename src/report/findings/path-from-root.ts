/**
 * A path from the root of the repository.
 *
 * @param path    from the folder of the run, or absolute, which stays as it is
 * @param folder  of the run, from the root, with `/` between its parts; empty at the root
 */
export function pathFromRoot(path: string, folder: string): string {
  if (folder === '' || /^(?:[/\\]|[A-Za-z]:)/u.test(path)) return path
  const parts: string[] = []
  for (const part of `${folder}/${path.replaceAll('\\', '/')}`.split('/')) {
    if (part === '..' && parts.length > 0) parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
