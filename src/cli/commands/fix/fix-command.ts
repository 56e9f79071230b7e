import type {Command} from 'commander'
import {
  addPairOptions,
  type DeclareCommand,
  examples,
  newCommand
} from '../../options/declare-command.js'
import {addName, oneOf} from '../../options/option-values.js'

/** `bitext fix`. */
export const fixCommand: DeclareCommand = (program, run) => {
  const command = newCommand(program, 'fix')
    .summary('put right what has a sure fix, and nothing else')
    .usage('[options] [SOURCE TARGET | NAME…]')
    .description(
      'Fix the findings that have a sure fix, by the smallest edits, and verify that nothing\nelse changed. Exits with 0 when done, 1 when failing findings are left (with --check\nor --dry-run: when something would change), 2 when a file could not be fixed.'
    )
    .argument('[file-or-name...]', 'two files, or pairs of the config')
    .option('-n, --dry-run', 'print the changes as a unified diff, write nothing')
    .option('--check', 'only say whether something would change')
    .option('-i, --interactive', 'ask about each fix: y, n, a, q, e')
    .option('--unsafe', "also fixes that need a person's eye")
    .option('--stubs', 'also put a comment with the text of the reference where one is missing')
    .addOption(oneOf('--side <side>', 'text to fix: target (default), source, both', sides))
    .option('-r, --rule <id>', 'findings of this rule only; may be repeated', addName)
    .option('--only <path>', 'segments at or below this path, as 2.3; may be repeated', addName)
    .option('--backup', 'keep what was there as FILE.bak')
  addPairOptions(command)
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
