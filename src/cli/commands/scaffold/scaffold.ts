import {scaffold as skeleton} from '../../../pipeline.js'
import {baseLanguage} from '../../../text/language.js'
import {loadDocument} from '../../../workspace/load-pair.js'
import {translatedPath} from '../../../workspace/pairs/translated-path.js'
import {exitCode} from '../../exit-code.js'
import type {Io} from '../../io.js'
import {namedFile} from '../../named-file.js'
import {writeDocument} from '../../write-document.js'

/** The flags of `bitext scaffold`, as the parser of the command line leaves them. */
export interface ScaffoldFlags {
  readonly lang: string
  readonly output?: string
  readonly force?: boolean
}

/** Writes the skeleton of a translation of one document. */
export async function scaffold(
  name: string,
  {lang, output, force}: ScaffoldFlags,
  io: Io
): Promise<number> {
  const file = await namedFile(name, io)
  const document = loadDocument(file)
  const byName = () => translatedPath(name, {from: baseLanguage(document.lang), to: lang})
  await writeDocument(
    {
      output: output ?? (name === '-' ? '-' : byName()),
      content: skeleton(document, {lang}),
      keep: [file.path],
      force: force === true
    },
    io
  )
  return exitCode.clean
}
