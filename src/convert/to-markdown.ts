import type {Heading, Paragraph, Root, RootContent} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'
import {stringify} from 'yaml'
import type {Document} from '../model/document.js'
import {linesOf, splitParagraph} from '../syntax/labels/label-lines.js'
import {LEGACY_SIGNS} from '../syntax/legacy-bullet/signs.js'
import {stringifyTree} from '../syntax/stringify-tree.js'
import '../syntax/metadata/stray-metadata.js'

/**
 * A plain-text document as a new Markdown document: headings with `#`, items with bullets that
 * CommonMark knows, and metadata from the top in front matter, with the title and the language.
 * Paragraphs, numbers and their order stay the same, so the new document has the same segments.
 */
export function toMarkdown({tree, text, segments, metadata, lang}: Document): string {
  const copy = structuredClone(tree)
  const starts = new Set(segments.map(({place}) => place.start.offset))
  copy.children = copy.children
    .filter((node) => !isMetadata(node))
    .flatMap((node): RootContent[] =>
      node.type === 'paragraph' ? apart(node, text, starts) : [node]
    )
  visit(copy, 'list', (list) => {
    if (list.data && isLegacy(list.data.marker)) list.data.marker = '-'
  })
  visit(copy, 'paragraph', ({children}) => {
    const last = children.at(-1)
    if (last?.type === 'text') last.value = last.value.trimEnd()
  })
  copy.children.unshift({type: 'yaml', value: frontMatter(copy, {metadata, lang})})
  return stringifyTree(copy)
}

/** A dash of any kind, or a sign that CommonMark does not know. */
function isLegacy(marker: string | undefined): boolean {
  return LEGACY_SIGNS.some((sign) => marker?.startsWith(sign))
}

/** Lines that are segments of their own, such as a date or a credit, as separate paragraphs. */
function apart(paragraph: Paragraph, text: string, starts: ReadonlySet<number>): Paragraph[] {
  const lines = linesOf(paragraph, text).filter(({point}) => starts.has(point.offset))
  return splitParagraph(paragraph, lines, text)
}

function isMetadata(node: RootContent): boolean {
  return node.type === 'yaml' || (node.type === 'paragraph' && stray(node))
}

function stray({data}: Paragraph): boolean {
  return data?.metadata !== undefined
}

/** The metadata of the text, after its title; its language last, unless it names one itself. */
function frontMatter(tree: Root, {metadata, lang}: Pick<Document, 'metadata' | 'lang'>): string {
  const title = tree.children.find((node): node is Heading => node.type === 'heading')
  const said = Object.fromEntries(metadata.map(({key, value}) => [key, value]))
  const all = {...(title ? {title: textOf(title)} : {}), ...said, lang: said.lang ?? lang}
  return stringify(all, {lineWidth: 0}).trimEnd()
}
