import {stringify} from 'yaml'
import type {PairEntry} from '../config/config-schema.js'

/** A YAML config for people who see one for the first time. */
export function starterConfig(pairs: readonly PairEntry[]): string {
  const list = pairs.map((entry) => `  - ${flow(entry)}`).join('\n')
  return `# yaml-language-server: $schema=https://unpkg.com/bitext/docs/schema/config.schema.json
# What bitext checks, and how. All keys: docs/configuration.md in the bitext package.

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

# Documents to leave out of all pairs.
# exclude: ["docs/**/drafts/"]

# Names and words that are the same in both languages, and parts of links that differ.
# sameWords: [Bitext]
# linkRewrites:
#   - {from: /en/, to: /nl/}

# File with accepted findings; write it with \`bitext check --update-baseline\`.
# baseline: bitext-baseline.json
`
}

function flow(entry: PairEntry): string {
  return stringify(entry, {collectionStyle: 'flow', lineWidth: 0}).trim()
}

/** A workflow for GitHub Actions that checks every change. */
export const workflow = `name: Translations
on: [push, pull_request]

permissions:
  contents: read

jobs:
  bitext:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npx --yes bitext check
`

/** A configuration of pre-commit that checks all pairs when a text changes. */
export const preCommit = `repos:
  - repo: local
    hooks:
      - id: bitext
        name: translations have not drifted
        entry: npx --yes bitext check
        language: system
        types_or: [markdown, plain-text]
        pass_filenames: false
        require_serial: true
`
