import {expect, test} from 'vitest'
import packageJson from '../../package.json' with {type: 'json'}
import {homeOf, pageInMessage, projectHome, shippedPage} from '../../src/model/project-home.js'

const home = 'https://github.com/tidewater/bitext'

test.each([
  {url: `git+${home}.git`, is: home},
  {url: 'git+https://github.com/OWNER/bitext.git', is: undefined},
  {url: 'git@example.org:bitext.git', is: undefined}
])('the home of $url is $is', ({url, is}) => {
  expect(homeOf(url)).toBe(is)
})

test('the package names one repository everywhere', () => {
  const {repository, homepage, bugs} = packageJson
  const address = repository.url.replace(/^git\+|\.git$/g, '')
  expect({homepage, bugs}).toEqual({homepage: `${address}#readme`, bugs: `${address}/issues`})
  expect([undefined, address]).toContain(projectHome)
})

test('a page is an address where the project has one', () => {
  expect(shippedPage('docs/fixing.md', {home})).toBe(`${home}/blob/HEAD/docs/fixing.md`)
  expect(pageInMessage('docs/fixing.md', {home})).toBe(`${home}/blob/HEAD/docs/fixing.md`)
})

test('a page is a path of the package while there is none', () => {
  const none = {home: undefined}
  expect(shippedPage('docs/fixing.md', none)).toBe('docs/fixing.md')
  expect(pageInMessage('docs/fixing.md', none)).toBe('`docs/fixing.md` in the bitext package')
})
