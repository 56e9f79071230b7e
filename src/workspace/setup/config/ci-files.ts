/** Where bitext can be had: its address on the web, if it has one yet, and a version. */
export interface Origin {
  readonly home: string | undefined
  readonly version: string
}

/**
 * A workflow for GitHub Actions that checks every change once: a pull request when it is opened or
 * pushed to, the main branch when something lands there. It runs the version of bitext that wrote it,
 * or, as long as bitext has no address, the one in the lock file of the repository.
 */
export function workflow(origin: Origin): string {
  return `name: Translations
on:
  pull_request:
  push:
    branches: [main, master]

permissions:
  contents: read

concurrency:
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: true

jobs:
  bitext:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
${checkSteps(origin)}`
}

function checkSteps({home, version}: Origin): string {
  if (home !== undefined) return `      - uses: ${nameOf(home)}@v${version}\n`
  return `      - uses: actions/setup-node@v4
        with:
          node-version: 22
      # Needs bitext among the devDependencies: the lock file says which version runs.
      - run: npm ci
      - run: npx --no bitext check --format github
`
}

/** A configuration of pre-commit that checks the pairs of staged files. */
export function preCommit({home, version}: Origin): string {
  if (home !== undefined) {
    return `repos:
  - repo: ${home}
    rev: v${version}
    hooks:
      - id: bitext-check
`
  }
  return `repos:
  - repo: local
    hooks:
      # Needs bitext among the devDependencies: the lock file says which version runs.
      - id: bitext-check
        name: translations have not drifted
        entry: npx --no bitext check --touched
        language: system
        types: [text]
        files: '${hookFiles}'
        require_serial: true
`
}

/** What pairs follow from, as a regular expression over paths: texts, configs, glossaries, alignments. */
export const hookFiles = String.raw`\.(md|mdx|markdown|txt|csv|tsv|tbx)$|(^|/)(bitext[^/]*\.(json|ya?ml|mjs)|package\.json|alignments/.*\.json)$`

/** \`owner/name\` */
function nameOf(home: string): string {
  return home.replace('https://github.com/', '')
}
