// The yardstick of check-corpus.mjs: reads and parses the corpus, and does nothing with it.
import {readFileSync} from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const processor = unified().use(remarkParse).use(remarkGfm)
for (const name of ['manifest.en.md', 'manifest.nl.txt', 'interview.en.md', 'interview.nl.txt']) {
  processor.parse(readFileSync(new URL(`../corpus/${name}`, import.meta.url), 'utf8'))
}
