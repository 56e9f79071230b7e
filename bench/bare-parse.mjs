// The yardstick of check-corpus.mjs and check-pairs.mjs: reads and parses files, by default those of
// the corpus, and does nothing with them. Also takes a file that lists them, one path a line: @LIST.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {argv} from 'node:process'
import {fileURLToPath} from 'node:url'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const corpus = fileURLToPath(new URL('../corpus', import.meta.url))
const [list = ''] = argv.slice(2)
const files = list.startsWith('@')
  ? readFileSync(list.slice(1), 'utf8').trim().split('\n')
  : ['manifest.en.md', 'manifest.nl.txt', 'interview.en.md', 'interview.nl.txt'].map((name) =>
      join(corpus, name)
    )

const processor = unified().use(remarkParse).use(remarkGfm)
for (const file of files) processor.parse(readFileSync(file, 'utf8'))
