import type {Reporter} from './reporter.js'

/**
 * The reporters by the name that `--format` takes, each loaded only when it is asked for: a page is
 * more code than a check takes. A new one is a file and a line.
 */
export const reporters = {
  terminal: async () => (await import('./terminal.js')).terminal,
  compact: async () => (await import('./compact.js')).compact,
  json: async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./jsonl.js')).jsonl,
  sarif: async () => (await import('./sarif.js')).sarif,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  markdown: async () => (await import('./markdown.js')).markdown,
  html: async () => (await import('./html.js')).html
} satisfies Readonly<Record<string, () => Promise<Reporter>>>

/** What `check` can report in. */
export type ReportFormat = keyof typeof reporters
