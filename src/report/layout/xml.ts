/** An element of an XML document. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly children?: readonly (Element | string)[]
}

/** The outermost element, whose children come one at a time. */
interface Root extends Pick<Element, 'name' | 'attributes'> {
  readonly children: Iterable<Element>
}

/** A whole document in XML 1.0, UTF-8, indented by two spaces, in pieces; texts are escaped. */
export function* xmlDocument({name, attributes, children}: Root): Generator<string> {
  const bare = printed({name, attributes}, '')
  let isEmpty = true
  yield '<?xml version="1.0" encoding="UTF-8"?>\n'
  for (const child of children) {
    if (isEmpty) yield `${bare.slice(0, -'/>'.length)}>\n`
    isEmpty = false
    yield `${printed(child, '  ')}\n`
  }
  yield isEmpty ? `${bare}\n` : `</${name}>\n`
}

function printed({name, attributes, children = []}: Element, indent: string): string {
  const head = [name, ...Object.entries(attributes).flatMap(attribute)].join(' ')
  if (children.length === 0) return `${indent}<${head}/>`
  if (children.every((child) => typeof child === 'string')) {
    return `${indent}<${head}>${children.map(escaped).join('')}</${name}>`
  }
  const inner = children.map((child) =>
    typeof child === 'string' ? escaped(child) : printed(child, `${indent}  `)
  )
  return [`${indent}<${head}>`, ...inner, `${indent}</${name}>`].join('\n')
}

function attribute([name, value]: [string, string | number | undefined]): string[] {
  return value === undefined ? [] : [`${name}="${escaped(String(value))}"`]
}

/** Markup characters as references, and a sign for what XML 1.0 cannot hold. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\t\n\r]/gu, (character) => references[character] ?? character)
}

/** White space too: in an attribute it would be read as plain spaces. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;'
}
