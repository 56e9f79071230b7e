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

test('the package ships every page that the README links to', () => {
  const {files}: {readonly files: readonly string[]} = JSON.parse(
    readFileSync('package.json', 'utf8')
  )
  const isShipped = (link: string) =>
    files.some((entry) => link.startsWith(`${entry}/`) || link === `${entry}/`) ||
    (files.includes('docs/*.md') && /^docs\/[^/]+\.md$/.test(link))
  const left = linksOf('README.md').filter((link) => !isShipped(link.split('#')[0] ?? ''))
  expect(left).toEqual(['corpus/ORIGIN.md'])
})
