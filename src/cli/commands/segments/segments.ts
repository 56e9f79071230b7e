import {segmentsJson} from '../../../report/segments/json.js'
import {segmentsTable} from '../../../report/segments/table.js'
import {loadDocument} from '../../../workspace/load-pair.js'
import {exitCode} from '../../exit-code.js'
import type {Io} from '../../io.js'
import {namedFile} from '../../named-file.js'
import {reportContext} from '../../output/report-context.js'

/** The flags of `bitext segments`. */
export interface SegmentsFlags {
  readonly format?: 'table' | 'json'
  readonly lang?: string
  readonly color?: boolean
}

/** Lists the segments of one document. */
export async function segments(name: string, flags: SegmentsFlags, io: Io): Promise<number> {
  const file = await namedFile(name, io)
  const document = loadDocument(flags.lang === undefined ? file : {...file, lang: flags.lang})
  const context = reportContext(io.stdout, {flag: flags.color, env: io.env})
  io.stdout.write(
    flags.format === 'json' ? segmentsJson(document) : segmentsTable(document, context)
  )
  return exitCode.clean
}
