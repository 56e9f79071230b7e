import type {FileEnds} from '../model/file-ends.js'
import {reporters} from './index.js'

/**
 * How reports from `status` are recognised in a file. Its page is recognised like any page of ours.
 */
const statusReports: readonly (() => Promise<(file: FileEnds) => boolean>)[] = [
  async () => (await import('./status/json.js')).isStatusJson,
  async () => (await import('./status/markdown.js')).isStatusMarkdown,
  async () => (await import('./status/matrix-markdown.js')).isStatusMatrixMarkdown,
  async () => (await import('./status/badge.js')).isStatusBadge
]

/** Whether a file holds a report of bitext in any format, so that another report may replace it. */
export async function isOwnReport(file: FileEnds): Promise<boolean> {
  for (const load of Object.values(reporters)) {
    if ((await load()).isOwn(file)) return true
  }
  for (const load of statusReports) {
    if ((await load())(file)) return true
  }
  return false
}
