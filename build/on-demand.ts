import type {Rolldown} from 'tsdown'

/**
 * Delays what a package does when it is loaded until one of its functions is called: franc-min makes
 * tables of 82 languages, which few runs ask for.
 *
 * @param functions  the names of the functions that are used
 */
export function onDemand(name: string, functions: readonly string[]): Rolldown.Plugin {
  const proxy = `\0on-demand:${name}`
  const called = `require(${JSON.stringify(name)})`
  return {
    name: 'on-demand',
    resolveId: (id, importer) => (id === name && importer !== proxy ? proxy : null),
    load: (id) =>
      id === proxy
        ? functions
            .map((one) => `export const ${one} = (...args) => ${called}.${one}(...args)`)
            .join('\n')
        : null
  }
}
