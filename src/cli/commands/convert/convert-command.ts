import type {Command} from 'commander'
import {type DeclareCommand, examples, newCommand} from '../../options/declare-command.js'
import {langTag, oneOf} from '../../options/option-values.js'

/** `bitext convert`. */
export const convertCommand: DeclareCommand = (program, run) => {
  newCommand(program, 'convert')
    .summary('turn a plain text into a Markdown document')
    .description(
      'Write a Markdown version of a plain text beside it, with # headings, lists and\nfront matter. It has the same segments; the plain text does not change.'
    )
    .argument('<file>', 'a plain text')
    .addOption(oneOf('--to <format>', 'output format: markdown', ['markdown']).default('markdown'))
    .option('-o, --output <file>', 'file to write; - is stdout (default: FILE as .md)')
    .option('-l, --lang <tag>', 'language of the document', langTag)
    .option('--force', 'overwrite an existing file')
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
