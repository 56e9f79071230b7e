import type {Nodes, Paragraph} from 'mdast'
import {layoutForms} from '../text/languages/forms-in-all.js'
import {anyOf} from '../text/languages/word-list.js'
import {once} from '../text/once.js'

/** How captions open: `Figure 2`, `Photo:`. */
const captionOpening = once(
  () =>
    new RegExp(
      `^${anyOf(layoutForms('captions'))}\\.?\\s?(?:\\d[\\d.]*[a-z]?\\s*[.:–—-]?(?=\\s|$)|[:–—]\\s)`,
      'i'
    )
)

/** Whether a paragraph of this text, next to these siblings, is the caption of one of them. */
export function isCaption(text: string, siblings: readonly (Nodes | undefined)[]): boolean {
  return (
    captionOpening().test(text) && siblings.some((node) => node !== undefined && isCaptioned(node))
  )
}

/** Whether a paragraph holds images and nothing else, also where they are links. */
export function isImageParagraph(node: Paragraph): boolean {
  let hasImage = false
  for (const child of node.children) {
    if (child.type === 'text' && child.value.trim() === '') continue
    if (child.type === 'break' || child.type === 'html') continue
    const isLinkedImage =
      (child.type === 'link' || child.type === 'linkReference') &&
      child.children.length > 0 &&
      child.children.every((inner) => inner.type === 'image' || inner.type === 'imageReference')
    if (child.type !== 'image' && child.type !== 'imageReference' && !isLinkedImage) return false
    hasImage = true
  }
  return hasImage
}

function isCaptioned(node: Nodes): boolean {
  if (node.type === 'table' || node.type === 'code' || node.type === 'html') return true

  return node.type === 'paragraph' && isImageParagraph(node)
}
