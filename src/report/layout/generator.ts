import type {FileEnds} from '../../model/file-ends.js'
import {type Markup, markup} from './markup.js'

/** Says in the head of a page that bitext made it. */
export const generator: Markup = markup`<meta name="generator" content="bitext">`

/** Whether a file is a page that bitext made. */
export function isOwnPage({start}: FileEnds): boolean {
  return start.startsWith('<!doctype html>') && start.includes(generator.html)
}
