import {stringify} from 'yaml'
import type {PairEntry} from '../config/config-schema.js'

/** A config in YAML for someone who sees one for the first time. */
export function starterConfig(pairs: readonly PairEntry[]): string {
  const list = pairs.map((entry) => `  - ${flow(entry)}`).join('\n')
  return `# yaml-language-server: $schema=https://unpkg.com/bitext/docs/schema/config.schema.json
# What is checked, and how. Every key: docs/configuration.md of bitext.

# Which documents translate which. {name} is a part of a file name, **/{name} one in any
# folder below, {lang} a language.
pairs:
${list}

# recommended, strict (every rule) or structure (only what is missing, added or marked up otherwise).
preset: recommended

# Severity by rule: off, info, warning or error. \`bitext explain\` lists the rules.
# rules:
#   title-repeated: off

# What fails a check: error, warning, info or never.
failOn: error

# Documents that are in no pair.
# exclude: ["docs/**/drafts/"]

# Names and words that stay the same, and parts of links that do not.
# sameWords: [Bitext]
# linkRewrites:
#   - {from: /en/, to: /nl/}

# Findings that are accepted for now: write them with \`bitext check --update-baseline\`.
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
