import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import chromium from '@sparticuz/chromium'
import {type Browser, chromium as driver, type Page} from 'playwright-core'
import {html as htmlPieces} from '../../src/report/findings/html.js'
import type {CheckedPair} from '../../src/report/reporter.js'
import {printed} from '../report/printed.js'

const html = printed(htmlPieces)

/** A Chromium that came with npm: nothing is looked for on the machine. */
export async function launch(): Promise<Browser> {
  const executablePath = await chromium.executablePath()
  return driver.launch({executablePath, args: ['--no-sandbox', '--headless=shell', '--no-zygote']})
}

/** How the page is looked at. */
export interface Look {
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
}

/** The report of some pairs, opened from a file as its reader does, with all that went wrong. */
export interface Opened {
  readonly page: Page
  /** Errors of the script, refusals of the policy, and requests for anything but the file. */
  readonly troubles: readonly string[]
}

const folder = mkdtempSync(join(tmpdir(), 'bitext-page-'))

/** Opens the report in a window of its own, which the caller closes. */
export async function openPage(
  browser: Browser,
  pairs: readonly CheckedPair[],
  {width = 1280, scheme = 'light'}: Look = {}
): Promise<Opened> {
  const file = join(folder, `${pairs.map(({name}) => name).join('-')}.html`)
  writeFileSync(file, html(pairs, {colour: false, width: 80}))
  const page = await browser.newPage({viewport: {width, height: 900}, colorScheme: scheme})
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) troubles.push(request.url())
  })
  await page.goto(pathToFileURL(file).href)
  return {page, troubles}
}

/** Where screenshots go: looked at by people, kept by nobody. */
const screenshots = 'node_modules/.screenshots'

/** Takes the whole page, and gives the path of the picture. */
export async function screenshot(page: Page, name: string): Promise<string> {
  mkdirSync(screenshots, {recursive: true})
  const path = join(screenshots, `${name}.png`)
  await captured(page, path)
  return path
}

/** Chromium refuses a picture now and then on a busy machine, so it is asked up to three times. */
async function captured(page: Page, path: string, tries = 3): Promise<void> {
  try {
    await page.screenshot({path, fullPage: true})
  } catch (error) {
    if (tries === 1) throw error
    await captured(page, path, tries - 1)
  }
}
