import type {Problem} from '../../model/problem.js'
import type {JsonPath} from './json-places.js'

/** A place in a config: its line and column, or what leads to it where it is code. */
type ConfigPlace = Pick<Problem, 'path' | 'line' | 'column'>

/** Where a key or list item stands; the nearest one outside it where the path leads nowhere. */
export type Locate = (path: JsonPath) => ConfigPlace

/** What a config file holds, whatever its format, and where its parts stand. */
export type ConfigText =
  | {readonly type: 'data'; readonly data: unknown; readonly locate: Locate}
  | {readonly type: 'problem'; readonly problem: Problem}

export interface ConfigFile {
  readonly path: string
  /** As the user would name it. */
  readonly shown: string
}
