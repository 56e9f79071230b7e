import {CommanderError} from 'commander'
import {problemOf} from '../../model/problem-of.js'
import {exitCode} from '../exit-code.js'
import type {Io} from '../io.js'
import {printProblems} from '../output/print-problems.js'
import {runProgram} from './program.js'

/**
 * The command line as a function: runs one command and gives its exit code. Nothing is thrown, and
 * nothing but files and `io` is touched.
 *
 * @param argv  the arguments, without the program itself
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await runProgram(argv, io)
  } catch (error) {
    if (error instanceof CommanderError) return codeOf(error)
    printProblems([problemOf(error, io)], io, colourFlag(argv))
    return exitCode.couldNotRun
  }
}

/** The message has been written by then. Requested help and version are not failures. */
function codeOf({exitCode: code}: CommanderError): number {
  return code === 0 ? exitCode.clean : exitCode.couldNotRun
}

/** The colour flag, read without the parser: what failed may be the parsing. */
function colourFlag(argv: readonly string[]): boolean | undefined {
  const flags = argv.filter((arg) => arg === '--color' || arg === '--no-color')
  return flags.length === 0 ? undefined : flags.at(-1) === '--color'
}
