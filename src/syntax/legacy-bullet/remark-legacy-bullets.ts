/// <reference types="remark-parse" />
/// <reference types="remark-stringify" />
import type {Processor} from 'unified'
import {orderedInterrupt} from '../ordered-interrupt.js'
import {legacyBulletFromMarkdown} from './from-markdown.js'
import {legacyBulletSyntax} from './syntax.js'
import {legacyBulletToMarkdown} from './to-markdown.js'

/**
 * Plugin for remark: lists with bullets that CommonMark does not know (`•`, `‣`, `◦`, `▪`, `●`,
 * `○`, and `–`, `—`, `·` where they are no punctuation) are lists, and are written back as they
 * were read.
 *
 * - `list.data.marker` and `listItem.data.marker` are the sign of an unordered list and its items,
 *   `list.data.delimiter` is the `.` or `)` of an ordered one.
 * - Inside a list item an ordered marker of any number interrupts a paragraph, so that the `3.`
 *   after a `•` is not swallowed by it.
 *
 * Works with `remark-parse` and `remark-stringify`, in any order of `use`; takes no options.
 */
export function remarkLegacyBullets(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.fromMarkdownExtensions ??= []
  data.toMarkdownExtensions ??= []
  data.micromarkExtensions.push(legacyBulletSyntax(), orderedInterrupt())
  data.fromMarkdownExtensions.push(legacyBulletFromMarkdown())
  data.toMarkdownExtensions.push(legacyBulletToMarkdown())
}
