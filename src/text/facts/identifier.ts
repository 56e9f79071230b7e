import {allMatches} from '../all-matches.js'
import type {TextRange} from '../places/blank-ranges.js'
import {chunksAround} from '../words/chunks-around.js'
import type {Fact, FactReader} from './fact.js'

const fileEndings =
  'md|mdx|txt|rst|adoc|js|mjs|cjs|jsx|ts|tsx|json|jsonc|ya?ml|toml|ini|cfg|conf|env|lock|html?|css|scss|py|rb|php|sh|bash|bat|ps1|go|rs|java|kt|swift|cc?|cpp|hpp|cs|lua|sql|xml|csv|tsv|tex|pdf|docx?|xlsx?|pptx?|odt|png|jpe?g|gif|svg|webp|ico|mp[34]|wav|zip|tar|gz|tgz|exe|dll|so|deb|rpm|apk|dmg|iso|log|bak'

/**
 * A form has no letter or digit before it, and most have none after it. That is said as few times as
 * possible: the engine takes milliseconds to compile all letters of Unicode.
 */
const notAfter = '(?<![\\p{L}\\p{N}])'
const notBefore = '(?![\\p{L}\\p{N}])'

/** Words that are written alike in every language, and are not followed by a letter or digit. */
const words: readonly string[] = [
  // Files: `src/index.ts`, `notes.txt`; `Node.js` is a name
  `(?<![/.@_-])(?![A-Z][a-z]+\\.js(?!\\w))[A-Za-z0-9_][\\w-]*(?:[/.][\\w-]+)*\\.(?:${fileEndings})(?!_|\\.\\w)`,
  // Versions: `1.2.3`, `v2.0`, `1.0.0-rc.1`, `v3`; neither dates nor grouped numbers
  '(?<![.,-])(?!\\d{1,3}(?:\\.\\d{3})+(?![\\d.]))(?!\\d{1,2}\\.\\d{1,2}\\.(?:\\d{4}|\\d{2})(?![\\d.]))(?:[vV]\\d+(?![\\d.]*\\.\\d)|(?:[vV]\\d+(?:\\.\\d+)+|\\d+\\.\\d+\\.\\d+(?:\\.\\d+)*)(?:-[A-Za-z][\\w.-]*\\w|-[a-z])?(?:\\+\\w[\\w.-]*\\w)?)',
  // Names in code: `snake_case`, `camelCase`
  '(?<!_)[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+(?!_)',
  '(?<!_)[a-z]+(?:[A-Z][a-z0-9]+)+(?!_)',
  // Hashes: seven or more hexadecimal digits, of both sorts
  '(?<!_)(?=[a-f]*\\d)(?=\\d*[a-f])[0-9a-f]{7,64}(?!_)',
  // Letters and digits: `CO2`, `A4`, `IPv6`, `B2B`, `3D`, `2030b`
  '(?<![_#-])[A-Za-z]{0,5}[A-Z][A-Za-z]?[0-9\\u2080-\\u2089]{1,4}(?:[A-Z]{1,2}[0-9]{0,3})?(?!_)',
  '(?<![_.,-])(?:\\d[DG]|\\d{1,4}[a-d])(?!_)'
]

/**
 * Each word is known by its form. Left to the readers of numbers: `21st`, `5km`, `1.000.000`; left to
 * the rule about names: `GitHub`.
 */
const forms: readonly string[] = [
  // Options: `--dry-run`
  `(?<!-)--[a-z][a-z0-9]*(?:-[a-z0-9]+)*${notBefore}`,
  // Calls: `name()`, `list.sort()`
  '(?<![_.$])[A-Za-z_$][\\w$]*(?:\\.[A-Za-z_$][\\w$]*)*\\(\\)',
  // Paths: `/usr/local/bin`, `~/notes`, `./a/b`, `C:\\Users\\ann`
  `(?<![/.~:])(?:(?:~|\\.{1,2})/[\\w.-]*\\w(?:/[\\w.-]*\\w)*|(?:/(?=[\\w.-]*[A-Za-z])[\\w.-]*\\w){2,})/?${notBefore}`,
  '[A-Z]:\\\\[\\w.-]+(?:\\\\[\\w.-]+)*',
  `(?:${words.join('|')})${notBefore}`
]

/** Each of the forms has a digit, a capital amid letters or a sign, and none has a space. */
const hint = /[\d\u2080-\u2089]|[a-z][A-Z]|--|\(\)|[/_\\]|[\w-]\.\w/g
const identifier = new RegExp(`${notAfter}(?:${forms.join('|')})`, 'gu')

/** Names of things in machines and lists: options, calls, paths, files, versions, `CO2`. */
export const identifierReader: FactReader = {
  types: ['identifier'],
  read: (text) => chunksAround(text, hint).flatMap((chunk) => identifiersIn(text, chunk))
}

function identifiersIn(text: string, chunk: TextRange): Fact[] {
  const matches = allMatches(text.slice(chunk.start, chunk.end), identifier)
  return matches.map(({0: shown, index}) => {
    const start = chunk.start + index
    const value = identifierValue(shown)
    return {type: 'identifier', start, end: start + shown.length, shown, value}
  })
}

/** `v1.2.3` is `1.2.3`, `CO₂` is `CO2`, and a folder is the same with and without its last slash. */
function identifierValue(shown: string): string {
  const plain = shown.normalize('NFKC')
  if (/^[vV]\d/.test(plain)) return plain.slice(1)
  return /.\/$/.test(plain) ? plain.slice(0, -1) : plain
}
