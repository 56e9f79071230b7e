import type {CompileContext, Extension, Token} from 'mdast-util-from-markdown'
import '../mdast-data.js'

/**
 * Extension for mdast-util-from-markdown: keeps in `data` what CommonMark's tree drops of a list,
 * which is the sign of each item (`marker`) and what follows the numbers (`delimiter`).
 */
export function legacyBulletFromMarkdown(): Extension {
  return {exit: {listItemMarker: onExitListItemMarker}}
}

function onExitListItemMarker(this: CompileContext, token: Token): void {
  const list = this.stack.at(-2)
  const item = this.stack.at(-1)
  if (list?.type !== 'list' || item?.type !== 'listItem') return

  const marker = this.sliceSerialize(token)
  if (list.ordered) {
    if (marker === '.' || marker === ')') list.data = {...list.data, delimiter: marker}
    return
  }
  list.data = {marker, ...list.data}
  item.data = {...item.data, marker}
}
