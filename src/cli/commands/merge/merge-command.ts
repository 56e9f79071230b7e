import type {Command} from 'commander'
import {type DeclareCommand, examples, newCommand} from '../../options/declare-command.js'

/** `bitext merge`. */
export const mergeCommand: DeclareCommand = (program, run) => {
  newCommand(program, 'merge')
    .summary('merge two versions of an alignment file')
    .description(
      'Merge two versions of an alignment file bead by bead and write OURS. Use it as\na merge driver for git. Exits with 1 if two people decided differently on a\nbead; `bitext status` lists these beads, `bitext accept` or `reject` settles\nthem.'
    )
    .argument('<base>', 'the common ancestor; git calls it %O')
    .argument('<ours>', 'our version, which is overwritten; %A')
    .argument('<theirs>', 'the other version; %B')
    .option('--path <file>', 'file name to use in messages; %P')
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
