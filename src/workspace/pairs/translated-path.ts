/** Two languages, as tags. */
export interface LanguagePair {
  readonly from: string
  readonly to: string
}

/**
 * Where the translation of a document belongs by its name: `guide.en.md` → `guide.nl.md`,
 * `docs/en/guide.md` → `docs/nl/guide.md`, and `README.md` → `README.nl.md` where no language is said.
 */
export function translatedPath(path: string, {from, to}: LanguagePair): string {
  const inName = new RegExp(`([._-])${from}(\\.\\w+)$`, 'iu')
  if (inName.test(path)) return path.replace(inName, `$1${to}$2`)
  const folders = path.split(/(?<=[/\\])/u)
  const at = folders.findLastIndex((part) => part.replace(/[/\\]$/u, '').toLowerCase() === from)
  if (at >= 0) return folders.with(at, (folders[at] ?? '').replace(/[^/\\]+/u, to)).join('')
  return path.replace(/(\.\w+)?$/u, `.${to}$1`)
}
