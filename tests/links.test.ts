import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {parseDocument} from '../src/pipeline.js'
import {anchorsOf} from '../src/rules/anchor-parity/anchors.js'

const pages = readdirSync('docs', {recursive: true, encoding: 'utf8'})
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name))

test.each(['README.md', ...pages])('the links of %s lead somewhere', (page) => {
  expect(linksOf(page).filter((link) => !leadsSomewhere(link, page))).toEqual([])
})

/** Where the links, images and HTML pictures of a page lead, as written; those to the web left out. */
function linksOf(page: string): readonly string[] {
  const links: string[] = []
  const tree = unified().use(remarkParse).use(remarkGfm).parse(readFileSync(page, 'utf8'))
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      links.push(node.url)
    }
    if (node.type !== 'html') return
    for (const [, url] of node.value.matchAll(/(?:src|srcset|href)="([^"]*)"/g)) {
      if (url) links.push(url)
    }
  })
  return links.filter((link) => !/^[a-z]+:/.test(link))
}

function leadsSomewhere(link: string, page: string): boolean {
  const [path = '', fragment] = link.split('#')
  const file = path === '' ? page : join(dirname(page), path)
  if (!existsSync(file)) return false
  if (fragment === undefined) return true
  const document = parseDocument(readFileSync(file, 'utf8'), {lang: 'en'})
  return [...anchorsOf(document).values()].some(({id}) => id === fragment)
}

const shipped = new Set(shippedFiles())

/** What `npm pack` puts into the package, without building it. */
function shippedFiles(): readonly string[] {
  const argv = ['pack', '--dry-run', '--json', '--ignore-scripts']
  const packed: readonly {readonly files: readonly {readonly path: string}[]}[] = JSON.parse(
    execFileSync('npm', argv, {encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
  )
  return packed.flatMap(({files}) => files.map(({path}) => path))
}

test('the package ships every page that its pages link to', () => {
  const isShipped = (path: string) =>
    shipped.has(path) || [...shipped].some((file) => file.startsWith(`${path.replace(/\/$/, '')}/`))
  const dead = ['README.md', ...pages].flatMap((page) =>
    linksOf(page)
      .map((link) => link.split('#')[0] ?? '')
      .filter((path) => path !== '' && !isShipped(join(dirname(page), path)))
      .map((path) => `${page}: ${path}`)
  )
  expect(dead).toEqual([])
})

test('a page that writes a placeholder for the owner says so', () => {
  const silent = ['README.md', ...pages].filter((page) => {
    const text = readFileSync(page, 'utf8')
    return text.includes('OWNER') && !text.includes('`OWNER` stands for')
  })
  expect(silent).toEqual([])
})
