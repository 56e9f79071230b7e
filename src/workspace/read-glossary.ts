import type {Glossary} from '../model/glossary.js'
import {ProblemError} from '../model/problem.js'
import type {InputFile} from './input-file.js'

/**
 * Reads the glossary that a config names; called only where it names one.
 *
 * @throws ProblemError for a file that cannot be read as one
 */
export function readGlossary({shown}: InputFile): Glossary {
  const what = 'Cannot read the glossary: no format is known yet'
  throw new ProblemError({path: shown, what, help: 'Remove `glossary` from the config'})
}
