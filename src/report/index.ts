import type {Reporter} from './reporter.js'

/**
 * The reporters by the name that `--format` takes, each loaded only when it is asked for: a page is
 * more code than a check takes. A new one is a file and a line.
 */
export const reporters = {
  terminal: async () => (await import('./findings/terminal.js')).terminal,
  compact: async () => (await import('./findings/compact.js')).compact,
  json: async () => (await import('./findings/json.js')).json,
  jsonl: async () => (await import('./findings/jsonl.js')).jsonl,
  sarif: async () => (await import('./findings/sarif.js')).sarif,
  junit: async () => (await import('./findings/junit.js')).junit,
  checkstyle: async () => (await import('./findings/checkstyle.js')).checkstyle,
  github: async () => (await import('./findings/github.js')).github,
  gitlab: async () => (await import('./findings/gitlab.js')).gitlab,
  markdown: async () => (await import('./findings/markdown.js')).markdown,
  html: async () => (await import('./findings/html.js')).html
} satisfies Readonly<Record<string, () => Promise<Reporter>>>

/** What `check` can report in. */
export type ReportFormat = keyof typeof reporters
