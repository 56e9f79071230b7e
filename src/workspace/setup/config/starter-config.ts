import {stringify} from 'yaml'
import {pageInMessage, projectHome} from '../../../model/project-home.js'
import type {PairEntry} from '../../config/config-schema.js'

/** What a first config says. */
export interface StarterConfig {
  readonly pairs: readonly PairEntry[]
  /** Globs of texts that the patterns would take in and that have no partner. */
  readonly exclude: readonly string[]
}

/** A YAML config for people who see one for the first time. */
export function starterConfig({pairs, exclude}: StarterConfig): string {
  const list = pairs.map((entry) => `  - ${flow(entry)}`).join('\n')
  return `# yaml-language-server: $schema=${schemaAddress(projectHome)}
# What bitext checks, and how. All keys: ${pageInMessage('docs/configuration.md').replaceAll('`', '')}.

# Which documents translate each other. {name} is part of a file name, **/{name} a name in any
# folder below, {lang} a language.
pairs:
${list}

# recommended, strict (every rule) or structure (missing, added and repeated parts, and markup).
preset: recommended

# Severity by rule: off, info, warning or error. \`bitext explain\` lists the rules.
# rules:
#   title-repeated: off

# Lowest severity that fails a check: error, warning, info or never.
failOn: error

${excluded(exclude)}

# Names and words that are the same in both languages, and parts of links that differ.
# sameWords: [Bitext]
# linkRewrites:
#   - {from: /en/, to: /nl/}

# File with accepted findings; write it with \`bitext check --update-baseline\`.
# baseline: bitext-baseline.json
`
}

/** For editors; without an address on the web, the file of an installed package. */
function schemaAddress(home: string | undefined): string {
  const path = 'docs/schema/config.schema.json'
  if (home === undefined) return `node_modules/bitext/${path}`
  return `${home.replace('//github.com/', '//raw.githubusercontent.com/')}/HEAD/${path}`
}

function excluded(globs: readonly string[]): string {
  if (globs.length === 0) {
    return '# Documents to leave out of all pairs.\n# exclude: ["docs/**/drafts/"]'
  }
  const list = globs.map((glob) => `  - ${JSON.stringify(glob)}`).join('\n')
  return `# Documents to leave out of all pairs: these cannot be compared, or are not translations. Remove a line\n# once that has changed.\nexclude:\n${list}`
}

function flow(entry: PairEntry): string {
  return stringify(entry, {collectionStyle: 'flow', lineWidth: 0}).trim()
}
