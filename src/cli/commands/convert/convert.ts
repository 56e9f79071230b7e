import {ProblemError} from '../../../model/problem.js'
import {convertToMarkdown} from '../../../pipeline.js'
import {loadDocument} from '../../../workspace/load-pair.js'
import {exitCode} from '../../exit-code.js'
import type {Io} from '../../io.js'
import {namedFile} from '../../named-file.js'
import {writeDocument} from '../../write-document.js'

/** The flags of `bitext convert`, as the parser of the command line leaves them. */
export interface ConvertFlags {
  readonly output?: string
  readonly lang?: string
  readonly force?: boolean
}

/** Writes a plain text as Markdown, beside it or where it is asked for. */
export async function convert(name: string, flags: ConvertFlags, io: Io): Promise<number> {
  const file = await namedFile(name, io)
  const {lang} = flags
  const document = loadDocument(lang === undefined ? file : {...file, lang})
  if (document.format !== 'text') throw new ProblemError(noText(name))
  const content = convertToMarkdown(document)
  const output = flags.output ?? (name === '-' ? '-' : name.replace(/\.\w+$/u, '.md'))
  await writeDocument({output, content, keep: [file.path], force: flags.force === true}, io)
  return exitCode.clean
}

function noText(name: string) {
  return {
    path: name,
    what: 'Cannot convert the file: it is already Markdown',
    help: 'Name a plain text, `.txt`'
  }
}
