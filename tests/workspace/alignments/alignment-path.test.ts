import {expect, test} from 'vitest'
import {alignmentPath} from '../../../src/workspace/alignments/alignment-path.js'
import {pathsName} from '../../../src/workspace/pairs/pair.js'

function file(written: string) {
  return {path: `/home/ada/${written}`, shown: written, written}
}

test.each([
  {name: 'guide', path: 'alignments/guide.en-nl.json', why: 'a plain name'},
  {name: 'guide/tea', path: 'alignments/guide/tea.en-nl.json', why: 'a name with a folder'},
  {name: '../../etc/x', path: 'alignments/_/_/etc/x.en-nl.json', why: 'a way out'},
  {name: '/etc/x', path: 'alignments/etc/x.en-nl.json', why: 'an absolute path'},
  {name: 'a:b*c?', path: 'alignments/a_b_c_.en-nl.json', why: 'what file systems refuse'},
  {
    name: 'Führer 2 (neu)',
    path: 'alignments/Führer 2 (neu).en-nl.json',
    why: 'letters of any kind'
  },
  {
    name: pathsName('docs/tea.en.md', 'docs/tea.nl.md'),
    path: 'alignments/docs/tea.en.md~docs_tea.nl.md.en-nl.json',
    why: 'a pair without a name'
  }
])('$why: $path', ({name, path}) => {
  const pair = {name, source: file('docs/tea.en.md'), target: file('docs/tea.nl.md')}
  expect(alignmentPath(pair, {source: 'en', target: 'nl'})).toBe(path)
})
