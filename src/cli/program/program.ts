import {Command} from 'commander'
import packageJson from '../../../package.json' with {type: 'json'}
import {commands} from '../commands/index.js'
import type {Io} from '../io.js'
import {type DeclareCommand, examples} from '../options/declare-command.js'
import {joinPairValues} from '../options/pair-values.js'

/**
 * Reads the command line and runs what it asks for. A command is loaded only when it runs.
 *
 * @throws CommanderError after help, version, or a message about a wrong option
 * @throws ProblemError for trouble of the user's with the files
 */
export async function runProgram(argv: readonly string[], io: Io): Promise<number> {
  let code = 0
  const program = declaredProgram(io, async (work) => {
    code = await work(io)
  })
  await program.parseAsync(joinPairValues(argv), {from: 'user'})
  return code
}

/** The program with all of its commands, which give their work to `run`. */
export function declaredProgram(
  output: Pick<Io, 'stdout' | 'stderr'>,
  run: Parameters<DeclareCommand>[1]
): Command {
  const program = baseProgram(output)
  for (const declare of commands) declare(program, run)
  return program
}

function baseProgram({stdout, stderr}: Pick<Io, 'stdout' | 'stderr'>): Command {
  return new Command('bitext')
    .description('Keep translations in step: align two documents, report their drift, fix it.')
    .version(packageJson.version, '-v, --version', 'Print the version')
    .helpOption('-h, --help', 'Print this help')
    .helpCommand(false)
    .option('--color', 'Use colours even if the output is not a terminal')
    .option('--no-color', 'Do not use colours')
    .configureHelp({showGlobalOptions: true, subcommandTerm: (command) => command.name()})
    .configureOutput({
      writeOut: (text) => stdout.write(text),
      writeErr: (text) => stderr.write(text),
      getOutHelpWidth: () => stdout.columns ?? 80,
      getErrHelpWidth: () => stderr.columns ?? 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false
    })
    .exitOverride()
    .showHelpAfterError('Run `bitext --help` for the commands')
    .addHelpText('after', examples('bitext check', 'bitext COMMAND --help'))
}
