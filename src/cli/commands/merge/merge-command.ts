import type {Command} from 'commander'
import {type DeclareCommand, examples, newCommand} from '../../options/declare-command.js'

/** `bitext merge`. */
export const mergeCommand: DeclareCommand = (program, run) => {
  newCommand(program, 'merge')
    .summary('merge two versions of an alignment file')
    .description(
      'Merge two versions of an alignment file bead by bead, and write OURS: a merge\ndriver for git. Exits with 1 when two persons decided differently on a bead;\n`bitext status` lists these, and `bitext accept` or `reject` settles them.'
    )
    .argument('<base>', 'the common ancestor; git calls it %O')
    .argument('<ours>', 'the version that is written; %A')
    .argument('<theirs>', 'the other version; %B')
    .option('--path <file>', 'name of the file in messages; %P')
    .addHelpText(
      'after',
      examples('bitext merge base.json ours.json theirs.json', 'bitext merge %O %A %B --path %P')
    )
    .action((base: string, ours: string, theirs: string, _flags, self: Command) =>
      run(async (io) => {
        const {merge} = await import('./merge.js')
        return merge({base, ours, theirs}, self.optsWithGlobals(), io)
      })
    )
}
