import {statSync} from 'node:fs'
import axe, {type AxeResults} from 'axe-core'
import type {Browser, Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {cleanPair} from '../report/fixture.js'
import {launch, type Opened, openPage, screenshot} from './open-page.js'
import {longPair, MANY, richPair} from './rich-pair.js'

let browser: Browser

beforeAll(async () => {
  browser = await launch()
})

afterAll(() => browser.close())

const focused = (page: Page) => page.evaluate('document.activeElement?.id')

const shownBeads = (page: Page) => page.locator('.bead:visible').count()

const shownFindings = (page: Page) => page.locator('.finding:visible').count()

describe('the page of two pairs', () => {
  let opened: Opened
  let page: Page

  beforeEach(async () => {
    opened = await openPage(browser, [richPair(), cleanPair()])
    page = opened.page
  })

  afterEach(async () => {
    await page.close()
    expect(opened.troubles).toEqual([])
  })

  test('opens from a file and runs its own script under its own policy', async () => {
    expect(await page.title()).toBe('Translation parity')
    expect(await page.locator('.bar').isVisible()).toBe(true)
  })

  test.each([
    {filter: 'severity', value: 'error'},
    {filter: 'severity', value: 'info'},
    {filter: 'rule', value: 'number-parity'}
  ])('hides the findings of $filter $value, and their marks', async ({filter, value}) => {
    const own = page.locator(`.finding[data-${filter}="${value}"]`)
    expect(await own.first().isVisible()).toBe(true)
    const before = await shownFindings(page)
    await page.locator(`input[name="${filter}"][value="${value}"]`).uncheck()
    expect(await own.locator('visible=true').count()).toBe(0)
    expect(await shownFindings(page)).toBe(before - (await own.count()))
    const [id] = await own.evaluateAll((cards) => cards.map((card) => card.id))
    expect(await page.locator(`.finding-list li[data-f="${id}"]`).isVisible()).toBe(false)
    expect(await page.locator('.bar .shown').textContent()).toMatch(/^16 of 16 beads, \d+ of \d+/u)
  })

  test('hides the findings that are less sure than wanted', async () => {
    await page.locator('input[name="confidence"]').fill('0.9')
    const shown = await page
      .locator('.finding:visible')
      .evaluateAll((cards) => cards.map((card) => Number(card.getAttribute('data-confidence'))))
    expect(shown.length).toBeGreaterThan(0)
    expect(Math.min(...shown)).toBeGreaterThanOrEqual(0.9)
  })

  test.each([
    {value: 'doubtful', selector: '.bead[data-is~="doubtful"]'},
    {value: 'one-sided', selector: '.bead.missing, .bead.extra'},
    {value: 'moved', selector: '#p1-b6'},
    {value: 'findings', selector: '.bead:has(.finding, [data-f])'}
  ])('shows only the beads that are $value', async ({value, selector}) => {
    await page.locator(`input[name="beads"][value="${value}"]`).check()
    const wanted = await page.locator(selector).count()
    expect(wanted).toBeGreaterThan(0)
    expect(await shownBeads(page)).toBe(wanted)
  })

  test('shows only the beads in the states that are wanted, and all again when asked', async () => {
    const all = await shownBeads(page)
    await page.locator('input[name="state"][value="checked"]').uncheck()
    expect(await shownBeads(page)).toBe(all - 3)
    await page.locator('button[type="reset"]').click()
    await expect.poll(() => shownBeads(page)).toBe(all)
  })

  test('finds text across markup and whatever its case, and goes there on Enter', async () => {
    await page.locator('#search').fill('POT, THEN WAIT')
    expect(await shownBeads(page)).toBe(1)
    expect(await page.locator('.pair:visible').count()).toBe(1)
    expect(await page.evaluate("CSS.highlights.get('found')?.size")).toBe(1)
    await page.keyboard.press('Enter')
    expect(await page.locator('.bead:focus').textContent()).toContain('Warm the pot')
    await page.keyboard.press('/')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('.bead[hidden]').count()).toBe(0)
  })

  test('walks from bead to bead and from finding to finding by keys', async () => {
    await page.keyboard.press('j')
    expect(await focused(page)).toBe('p1-b1')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    expect(await focused(page)).toBe('p1-b2')
    await page.keyboard.press('n')
    const first = await focused(page)
    await page.keyboard.press('n')
    await page.keyboard.press('Shift+N')
    expect(await focused(page)).toBe(first)
    expect(await page.locator('.finding:focus').count()).toBe(1)
    expect(await page.locator('.lit').count()).toBeGreaterThan(0)
  })

  test('has a visible button for every key', async () => {
    for (const key of ['j', 'k', 'n', 'N', '?']) {
      expect(await page.locator(`button[data-key="${key}"]`).isVisible()).toBe(true)
    }
    await page.locator('button[data-key="n"]').click()
    expect(await page.locator('.finding:focus').count()).toBe(1)
    await page.locator('label[for="search"]').click()
    expect(await focused(page)).toBe('search')
  })

  test('takes no key from a text field, from the browser, or when keys are switched off', async () => {
    await page.keyboard.press('/')
    await page.keyboard.type('jknN/?')
    expect(await page.locator('#search').inputValue()).toBe('jknN/?')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+j')
    expect(await page.locator('.bead:focus').count()).toBe(0)
    await page.keyboard.press('?')
    await page.locator('input[name="keys"]').uncheck()
    await page.locator('.help .close').click()
    await page.keyboard.press('j')
    expect(await page.locator('.bead:focus').count()).toBe(0)
  })

  test('opens and closes the help by its key', async () => {
    await page.keyboard.press('?')
    expect(await page.locator('.help').isVisible()).toBe(true)
    await page.keyboard.press('?')
    expect(await page.locator('.help').isVisible()).toBe(false)
  })

  test('goes from a ribbon of the overview to its bead', async () => {
    await page.locator('#p1 .overview a[href="#p1-b12"] .band').first().click()
    expect(await page.locator('#p1-b12:target').count()).toBe(1)
    await expect.poll(() => inWindow(page, '#p1-b12')).toBe(true)
  })

  test('shows again what a link leads to when the filters hide it', async () => {
    await page.locator('input[name="severity"][value="error"]').uncheck()
    const id = await page.locator('.finding.error').first().getAttribute('id')
    await page.evaluate(`location.assign('#${id}')`)
    await expect.poll(() => inWindow(page, `#${id}`)).toBe(true)
  })

  test('shows what would mend a finding, what goes with it, and what does not count', async () => {
    const card = page.locator('.finding:has(.fix)')
    expect(await card.locator('del').textContent()).toBe('Stappen')
    expect(await card.locator('ins').textContent()).toBe('Werkwijze')
    expect(await card.locator('.follow-ups li').isVisible()).toBe(false)
    await card.locator('.follow-ups summary').click()
    expect(await card.locator('.follow-ups li').isVisible()).toBe(true)
    expect(await page.locator('.suppressed').textContent()).toContain(
      '1 finding that does not count'
    )
  })
})

describe.each([1280, 768, 380])('at %d px', (width) => {
  test.each(['light', 'dark'] as const)('fits, and axe finds nothing, in %s', async (scheme) => {
    const {page} = await openPage(browser, [richPair(), cleanPair()], {width, scheme})
    expect(statSync(await screenshot(page, `${width}-${scheme}`)).size).toBeGreaterThan(0)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('?')
    expect(await violations(page)).toEqual([])
    await page.close()
  })
})

test('prints both columns and no bar', async () => {
  const {page} = await openPage(browser, [richPair()])
  await page.emulateMedia({media: 'print'})
  await screenshot(page, 'print')
  expect(await page.locator('.bar').isVisible()).toBe(false)
  expect(await page.locator('.filters').isVisible()).toBe(false)
  expect(await page.locator('.column.target').first().isVisible()).toBe(true)
  await page.close()
})

describe(`with ${MANY} beads`, () => {
  let page: Page

  beforeAll(async () => {
    const opened = await openPage(browser, [longPair()])
    page = opened.page
  })

  afterAll(() => page.close())

  test('draws only those near the window', async () => {
    const drawn = await page.locator('.bead').evaluateAll((beads) => {
      const look = {contentVisibilityAuto: true}
      return beads.filter((bead) => bead.firstElementChild?.checkVisibility(look)).length
    })
    expect(drawn).toBeLessThan(100)
  })

  test('goes to a bead and a finding far down', async () => {
    await page.evaluate("location.assign('#p1-b4321')")
    await expect.poll(() => inWindow(page, '#p1-b4321')).toBe(true)
    await page.locator('#p1-b4321').focus()
    await page.keyboard.press('n')
    expect(await page.locator('.finding:focus').textContent()).toContain('4350')
    await expect.poll(() => inWindow(page, '.finding:focus')).toBe(true)
  })

  test('finds the one bead that is searched for', async () => {
    await page.locator('#search').fill('4999.')
    expect(await page.locator('.bead:not([hidden])').count()).toBe(1)
  })
})

async function inWindow(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox()
  return box !== null && box.y >= 0 && box.y < 900
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  const {violations: found}: AxeResults = await page.evaluate('axe.run()')
  return found.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)
}
