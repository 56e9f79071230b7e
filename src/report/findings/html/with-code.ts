import {type Content, markup} from '../../layout/markup.js'

/** A message with its backticked parts as code. */
export function withCode(message: string): readonly Content[] {
  return message
    .split(/`([^`]*)`/u)
    .map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : part))
}
