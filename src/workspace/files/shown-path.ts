import {relative, sep} from 'node:path'

/** A path as the user would name it: from the folder that they are in, with `/`. */
export function shownPath(path: string, folder: string): string {
  const shown = relative(folder, path)
  return sep === '/' ? shown || '.' : shown.split(sep).join('/') || '.'
}
