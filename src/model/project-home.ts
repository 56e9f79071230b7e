import packageJson from '../../package.json' with {type: 'json'}

/**
 * The address of a repository on GitHub without a slash at its end, from the `repository.url` of a
 * package. `undefined` for any other address, and while the owner is still the placeholder `OWNER`:
 * such an address leads nowhere, so nobody may see it.
 */
export function homeOf(url: string): string | undefined {
  const [, owner, name] = /^git\+https:\/\/github\.com\/([^/]+)\/([^/]+)\.git$/.exec(url) ?? []
  if (owner === undefined || name === undefined || owner === 'OWNER') return undefined
  return `https://github.com/${owner}/${name}`
}

/** Where the project is on the web, as `package.json` says, the one place that knows it. */
export const projectHome: string | undefined = homeOf(packageJson.repository.url)

interface Home {
  readonly home: string | undefined
}

const known: Home = {home: projectHome}

/** The address of a file that the package ships; without a home, its path in the package. */
export function shippedPage(path: string, {home}: Home = known): string {
  return home === undefined ? path : `${home}/blob/HEAD/${path}`
}

/** The same in a message to the user, who may not have the package at hand. */
export function pageInMessage(path: string, at: Home = known): string {
  const page = shippedPage(path, at)
  return at.home === undefined ? `\`${page}\` in the bitext package` : page
}
