// Takes the pictures in the README: the HTML report of the shipped corpus, in light and in dark.
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import chromium from '@sparticuz/chromium'
import {chromium as driver} from 'playwright-core'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const pictures = join(root, 'docs', 'pictures')
const work = mkdtempSync(join(tmpdir(), 'bitext-picture-'))
const width = 1040

writeReport(join(work, 'report.html'))
mkdirSync(pictures, {recursive: true})
const browser = await driver.launch({
  executablePath: await chromium.executablePath(),
  args: ['--no-sandbox', '--headless=shell', '--no-zygote']
})
for (const scheme of ['light', 'dark']) await takePicture(scheme)
await browser.close()
rmSync(work, {recursive: true})

function writeReport(file) {
  const command = ['check', 'manifest', '--fail-on', 'never', '--format', `html=${file}`]
  const stdio = ['ignore', 'inherit', 'ignore']
  execFileSync(process.execPath, [join(root, 'dist', 'cli.js'), ...command], {cwd: root, stdio})
}

/** Filters the page down to its errors, and keeps what a reader sees from the pair's name to the second one. */
async function takePicture(scheme) {
  // High enough that the bar at the bottom of the window stays out of the picture.
  const page = await browser.newPage({viewport: {width, height: 2400}, colorScheme: scheme})
  await page.goto(pathToFileURL(join(work, 'report.html')).href)
  await page.getByLabel('with findings').check()
  await page.locator('input[name=severity][value=warning]').uncheck()
  await page.locator('.filters-fold > summary').click()
  const head = await page.locator('.pair-head').boundingBox()
  const second = await page.locator('.finding:visible').nth(1).boundingBox()
  const top = head.y + 12
  const clip = {x: 0, y: top, width, height: second.y + second.height + 20 - top, scale: 1}
  const window = await page.context().newCDPSession(page)
  const taken = await window.send('Page.captureScreenshot', {format: 'webp', quality: 90, clip})
  writeFileSync(join(pictures, `page-${scheme}.webp`), taken.data, 'base64')
  await page.close()
}
