import {expect, test} from 'vitest'
import {pathFromRoot} from '../../../src/report/findings/path-from-root.js'

test.each([
  {path: 'a.md', folder: '', is: 'a.md'},
  {path: 'nl/a.md', folder: 'docs', is: 'docs/nl/a.md'},
  {path: '../nl/a.md', folder: 'docs/en', is: 'docs/nl/a.md'},
  {path: '..\\nl\\a.md', folder: 'docs/en', is: 'docs/nl/a.md'},
  {path: '/tmp/a.md', folder: 'docs', is: '/tmp/a.md'},
  {path: 'C:/a.md', folder: 'docs', is: 'C:/a.md'}
])('$path in $folder is $is', ({path, folder, is}) => {
  expect(pathFromRoot(path, folder)).toBe(is)
})
