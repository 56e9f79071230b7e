import {type Content, markup} from '../../layout/markup.js'

/** A message with what stands in backticks as code. */
export function withCode(message: string): readonly Content[] {
  return message
    .split(/`([^`]*)`/u)
    .map((part, index) => (index % 2 === 1 ? markup`<code>${part}</code>` : part))
}
