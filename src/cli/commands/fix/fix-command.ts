import type {Command} from 'commander'
import {
  addFilesOptions,
  addPairOptions,
  type DeclareCommand,
  examples,
  newCommand
} from '../../options/declare-command.js'
import {addName, oneOf} from '../../options/option-values.js'

/** `bitext fix`. */
export const fixCommand: DeclareCommand = (program, run) => {
  const command = newCommand(program, 'fix')
    .summary('make the safe fixes, and nothing else')
    .usage('[options] [SOURCE TARGET | NAME…]')
    .description(
      'Make the safe fixes with the smallest edits, and verify that nothing else\nchanged. Exits with 0 when done, 1 if failing findings remain (with --check or\n--dry-run: if something would change), 2 if a file could not be fixed.'
    )
    .argument('[file-or-name...]', 'files or names of pairs; without a config, two files')
    .option('-n, --dry-run', 'print the changes as a unified diff; write nothing')
    .option('--check', 'write nothing; exit with 1 if something would change')
    .option('-i, --interactive', 'ask about each fix: y, n, a, q, e')
    .option('--unsafe', 'also make fixes that need your judgement')
    .option('--stubs', 'insert missing source texts as comments, too')
    .addOption(oneOf('--side <side>', 'text to fix: target (default), source, both', sides))
    .option('-r, --rule <id>', 'fix findings of this rule only; may be repeated', addName)
    .option('--only <path>', 'segments at or below a path such as 2.3; may be repeated', addName)
    .option('--backup', 'keep the old file as FILE.bak')
  addPairOptions(addFilesOptions(command))
    .addHelpText(
      'after',
      examples('bitext fix manifest --dry-run', 'bitext fix --rule list-kind-parity --check')
    )
    .action((args: readonly string[], _flags, self: Command) =>
      run(async (io) => {
        const {fix} = await import('./fix.js')
        return fix(args, self.optsWithGlobals(), io)
      })
    )
}

const sides = ['target', 'source', 'both'] as const
