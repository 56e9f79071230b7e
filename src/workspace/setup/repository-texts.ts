import {ProblemError} from '../../model/problem.js'

/** The texts of a repository that may be in a pair. */
export interface RepositoryTexts {
  /** From the root of the repository, with `/`; sorted. */
  readonly paths: readonly string[]
  /** What a text says; `undefined` for a file that cannot be read as text. */
  readonly read: (path: string) => string | undefined
}

/**
 * Texts that are read once, when somebody asks.
 *
 * @param readText  throws a ProblemError for what is not a text
 */
export function repositoryTexts(
  paths: readonly string[],
  readText: (path: string) => string
): RepositoryTexts {
  const known = new Map<string, string | undefined>()
  const read = (path: string) => {
    if (!known.has(path))
      known.set(
        path,
        orNothing(() => readText(path))
      )
    return known.get(path)
  }
  return {paths, read}
}

function orNothing(read: () => string): string | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof ProblemError) return undefined
    throw error
  }
}
