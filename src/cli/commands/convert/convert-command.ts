import type {Command} from 'commander'
import {type DeclareCommand, examples, newCommand} from '../../options/declare-command.js'
import {langTag, oneOf} from '../../options/option-values.js'

/** `bitext convert`. */
export const convertCommand: DeclareCommand = (program, run) => {
  newCommand(program, 'convert')
    .summary('write a plain text as a new Markdown document')
    .description(
      'Write a plain text as a new Markdown document beside it: headings with #, real lists,\nfront matter. Its segments stay the same; the text itself is not touched.'
    )
    .argument('<file>', 'a plain text')
    .addOption(oneOf('--to <format>', 'what to write: markdown', ['markdown']).default('markdown'))
    .option('-o, --output <file>', 'write there; - is standard output (default: FILE as .md)')
    .option('-l, --lang <tag>', 'language of the document', langTag)
    .option('--force', 'replace a file that is there')
    .addHelpText(
      'after',
      examples('bitext convert manifest.nl.txt', 'bitext convert notes.txt --lang de -o -')
    )
    .action((name: string, _flags, self: Command) =>
      run(async (io) => {
        const {convert} = await import('./convert.js')
        return convert(name, self.optsWithGlobals(), io)
      })
    )
}
