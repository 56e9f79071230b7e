import type {Command} from 'commander'
import {type DeclareCommand, examples, newCommand} from '../../options/declare-command.js'
import {langTag, oneOf} from '../../options/option-values.js'

/** `bitext segments`. */
export const segmentsCommand: DeclareCommand = (program, run) => {
  newCommand(program, 'segments')
    .summary('list the numbered segments of a document')
    .description('List the numbered segments of a document.')
    .argument('<file>', 'a text or Markdown file (- is standard input)')
    .addOption(oneOf('-f, --format <name>', 'table (default) or json', ['table', 'json']))
    .option('-l, --lang <tag>', 'language of the document', langTag)
    .addHelpText(
      'after',
      examples('bitext segments guide.nl.md', 'bitext segments - --lang nl < guide.txt')
    )
    .action((name: string, _flags, self: Command) =>
      run(async (io) => {
        const {segments} = await import('./segments.js')
        return segments(name, self.optsWithGlobals(), io)
      })
    )
}
