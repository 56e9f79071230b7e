import {html} from './html.js'
import {json} from './json.js'
import type {Reporter} from './reporter.js'
import {terminal} from './terminal.js'

/** The reporters by the name that `--format` takes. A new one is a file and a line. */
export const reporters = {terminal, json, html} satisfies Readonly<Record<string, Reporter>>
