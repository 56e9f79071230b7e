import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  Paragraph,
  Parents,
  PhrasingContent,
  RootContent
} from 'mdast'
import type {Document} from '../model/document.js'
import {stringifyTree} from '../syntax/stringify-tree.js'
import {stubComment} from '../text/stub-comment.js'

export interface ScaffoldOptions {
  /** BCP 47 tag of the translation. */
  readonly lang: string
  /** Where a link leads in the translation. */
  readonly link?: (url: string) => string
}

/**
 * The skeleton of a translation: headings, lists with their numbers, tables, code, HTML, front
 * matter and link definitions as in the reference, and a comment with the text in place of each
 * text.
 */
export function scaffold(document: Document, options: ScaffoldOptions): string {
  return skeletonOf(document.tree.children, document, options)
}

/** The same for some of the blocks of a document. */
export function skeletonOf(
  blocks: readonly RootContent[],
  {text}: Pick<Document, 'text'>,
  options: ScaffoldOptions
): string {
  const writer = new Scaffold(text, options)
  const children = structuredClone([...blocks]).map((node) => writer.block(node))
  return stringifyTree({type: 'root', children})
}

class Scaffold {
  readonly #text: string
  readonly #options: Required<ScaffoldOptions>

  constructor(text: string, {lang, link = (url) => url}: ScaffoldOptions) {
    this.#text = text
    this.#options = {lang, link}
  }

  block<Node extends RootContent>(node: Node): Node | RootContent {
    switch (node.type) {
      case 'yaml':
        return {...node, value: this.#frontMatter(node.value)}
      case 'definition':
        return {...node, url: this.#options.link(node.url)}
      case 'heading':
        return {...node, children: this.#inline(node, node.data?.label?.place.end.offset)}
      case 'paragraph':
        return this.#paragraph(node)
      case 'listItem':
        return this.#item(node)
      case 'tableCell':
        return {...node, children: this.#inline(node)}
      default:
        return 'children' in node ? this.#container(node) : node
    }
  }

  #container<Node extends RootContent & Parents>(node: Node): Node {
    const children = (node.children as RootContent[]).map((child) => this.block(child))
    return {...node, children}
  }

  /** The checkbox of a task needs a paragraph after it. */
  #item(item: ListItem): ListItem {
    const filled = this.#container(item)
    if (typeof item.checked !== 'boolean') return filled
    const children = filled.children.map((child): BlockContent | DefinitionContent =>
      child.type === 'html' ? {type: 'paragraph', children: [child]} : child
    )
    return {...filled, children}
  }

  /** A labelled paragraph (`Article 5 …`) keeps its label before the comment. */
  #paragraph(node: Paragraph): RootContent {
    const label = node.data?.label?.place
    if (label === undefined) return {type: 'html', value: this.#stub(node)}
    return {...node, children: this.#inline(node, label.end.offset)}
  }

  /** The comment as inline content, after what precedes `from`. */
  #inline(node: RootContent, from?: number): PhrasingContent[] {
    const start = node.position?.start.offset ?? 0
    const label = from === undefined ? '' : this.#text.slice(start, from).replace(/^#+\s*/u, '')
    const stub: PhrasingContent[] = isEmpty(node)
      ? []
      : [{type: 'html', value: this.#stub(node, from)}]
    return label === '' ? stub : [{type: 'text', value: `${label} `}, ...stub]
  }

  /** The comment with the source of a block's content, with links rewritten. */
  #stub(node: RootContent, from?: number): string {
    const [first, last] = 'children' in node ? [node.children[0], node.children.at(-1)] : []
    const start = Math.max(from ?? 0, first?.position?.start.offset ?? 0)
    const source = this.#text.slice(start, last?.position?.end.offset ?? start)
    const comment = stubComment(linked(source, this.#options.link))
    return node.type === 'tableCell' ? comment.replace(/(?<!\\)\|/gu, '\\|') : comment
  }

  #frontMatter(yaml: string): string {
    const {lang} = this.#options
    return yaml.replace(/^(lang|language|locale):.*$/mu, `$1: ${lang}`)
  }
}

function isEmpty(node: RootContent): boolean {
  return 'children' in node && node.children.length === 0
}

/** Link targets in Markdown source, rewritten. */
function linked(source: string, link: (url: string) => string): string {
  return source.replace(/(\]\()([^()\s]+)/gu, (_, head: string, url: string) => head + link(url))
}
