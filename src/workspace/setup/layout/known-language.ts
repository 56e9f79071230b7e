import {stemOf} from '../text-paths.js'
import {languageSpots} from './language-spots.js'

/** BCP 47 tag of the language that a path certainly names, the file before its folders. */
export function languageInPath(path: string): string | undefined {
  return languageSpots(stemOf(path)).find(({isDoubtful}) => !isDoubtful)?.tag
}
