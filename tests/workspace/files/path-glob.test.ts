import {expect, test} from 'vitest'
import {fitsGlob} from '../../../src/workspace/files/path-glob.js'

test.each([
  {glob: 'docs/*.md', fits: ['docs/a.md'], not: ['docs/a/b.md', 'x/docs/a.md', 'docs/a.mdx']},
  {glob: 'docs/**', fits: ['docs/a.md', 'docs/a/b.md'], not: ['docs2/a.md']},
  {glob: 'docs/**/*.md', fits: ['docs/a.md', 'docs/a/b.md'], not: ['docs/a.txt']},
  {glob: '**/legal/**', fits: ['legal/a.md', 'docs/nl/legal/a.md'], not: ['illegal/a.md']},
  {glob: 'README.md', fits: ['README.md', 'docs/README.md'], not: ['README.md.txt']},
  {glob: 'drafts/', fits: ['drafts/a.md', 'drafts/a/b.md'], not: ['x/drafts/a.md', 'drafts']},
  {glob: './docs/a.md', fits: ['docs/a.md'], not: ['a.md']},
  {glob: '*.{md,txt}', fits: ['a.md', 'x/a.txt'], not: ['a.html']},
  {glob: 'docs/{a,b*}.md', fits: ['docs/a.md', 'docs/bc.md'], not: ['docs/c.md']},
  {glob: 'v?.md', fits: ['v1.md'], not: ['v10.md']},
  {glob: 'a+b(c).md', fits: ['a+b(c).md'], not: ['aab(c).md']},
  {glob: 'docs/how-to.md', fits: ['docs/how-to.md'], not: ['docs/how.to.md']},
  {glob: 'docs/pt-br/**', fits: ['docs/pt-br/a.md', 'docs/pt-br/x/b.md'], not: ['docs/pt/a.md']},
  {glob: 'docs/[ab].md', fits: ['docs/a.md'], not: ['docs/c.md']},
  {glob: 'docs/\\[x\\].md', fits: ['docs/[x].md'], not: ['docs/x.md']},
  {glob: 'docs/{1..3}.md', fits: ['docs/2.md'], not: ['docs/4.md']},
  {glob: '**', fits: ['a.md', '.github/a.md'], not: []},
  {glob: '!a.md', fits: ['!a.md'], not: ['b.md']},
  {glob: 'a{b', fits: ['a{b'], not: ['ab']}
])('$glob fits $fits, not $not', ({glob, fits, not}) => {
  expect(fits.filter((path) => !fitsGlob(path, glob))).toEqual([])
  expect(not.filter((path) => fitsGlob(path, glob))).toEqual([])
})
