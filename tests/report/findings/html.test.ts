import {createHash} from 'node:crypto'
import {describe, expect, test} from 'vitest'
import {html as htmlPieces} from '../../../src/report/findings/html.js'
import type {CheckedPair} from '../../../src/report/reporter.js'
import {expectGolden} from '../../golden.js'
import {cleanPair, finding, placeIn, teaBitext, teaPair} from '../fixture.js'
import {printed} from '../printed.js'

const html = printed(htmlPieces)

const context = {colour: false, width: 80}
const page = html([teaPair(), cleanPair()], context)

describe('html', () => {
  test('makes the page that tea.html holds', () => {
    expectGolden('tea.html', page)
  })

  test('lets only its own script and style run', () => {
    const hashOf = (name: string) => {
      const [, content = ''] = new RegExp(`<${name}>(.*?)</${name}>`, 'su').exec(page) ?? []
      return createHash('sha256').update(content).digest('base64')
    }
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/u.exec(page) ?? []
    expect(policy?.replaceAll('&#39;', "'")).toBe(
      `default-src 'none'; style-src 'sha256-${hashOf('style')}'; script-src 'sha256-${hashOf('script')}'; base-uri 'none'; form-action 'none'`
    )
  })

  test('loads nothing and needs no inline style or handler', () => {
    expect(page).not.toMatch(/\s(?:src|srcset|style|on\w+)="|@import|url\(|<link|<iframe/u)
  })

  test('has one script and one style', () => {
    expect(page.match(/<script/gu)).toHaveLength(1)
    expect(page.match(/<style/gu)).toHaveLength(1)
  })

  test('uses no id twice, and every link on the page leads somewhere', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...page.matchAll(/href="#([^"]*)"|aria-labelledby="([^"]*)"/gu)]
    expect(links.map(([, href, label]) => href ?? label).filter((id) => !ids.includes(id))).toEqual(
      []
    )
  })

  test('closes what it opens', () => {
    const open: string[] = []
    const body = page.replace(/<style>.*?<\/style>|<script>.*?<\/script>/gsu, '')
    for (const [, slash, name = '', rest = ''] of body.matchAll(/<(\/?)([a-z]\w*)([^>]*)>/gu)) {
      if (/^(?:meta|input|br|hr)$/u.test(name) || rest.endsWith('/')) continue
      if (slash === '') open.push(name)
      else expect(open.pop()).toBe(name)
    }
    expect(open).toEqual([])
  })

  test('says in which language each column is', () => {
    expect(page).toContain('<div class="column source" lang="en">')
    expect(page).toContain('<div class="column target" lang="nl">')
  })

  test('says where a segment is in another language than its column', () => {
    const {bitext, ...pair} = cleanPair()
    const segments = bitext.target.segments.map((segment) => ({...segment, lang: 'fr'}))
    const beads = bitext.beads.map((bead) => ({...bead, target: segments}))
    const shown = html([{...pair, bitext: {...bitext, beads}}], context)
    expect(shown).toContain('<p class="text" dir="auto" lang="fr">Melk.</p>')
  })

  test('names the one pair in its title', () => {
    expect(html([cleanPair()], context)).toContain('<title>milk: translation parity</title>')
  })

  test('has no filters where there is nothing to filter', () => {
    expect(html([cleanPair()], context)).not.toContain('<form')
    expect(html([cleanPair()], context)).toContain('No findings in 1 pair')
  })

  test('shows only what is near the window where there are many beads', () => {
    const {bitext, ...pair} = cleanPair()
    const beads = Array.from({length: 401}, (_, index) => ({
      ...bitext.beads[0],
      source: [],
      target: [],
      sentences: [],
      confidence: 1,
      reasons: [],
      number: index + 1
    }))
    expect(html([{...pair, bitext: {...bitext, beads}}], context)).toContain('class="group many"')
  })

  test('puts a finding of two empty texts above the columns', () => {
    const pair = cleanPair()
    const empty: CheckedPair = {
      name: 'empty',
      bitext: {
        source: {...pair.bitext.source, text: '', segments: []},
        target: {...pair.bitext.target, text: '', segments: []},
        beads: []
      },
      findings: [finding({place: placeIn(pair.bitext.target, '')})]
    }
    expect(html([empty], context)).toContain('id="p1-f1"')
  })

  test('shows no text as anything but text', () => {
    const evil = `"'><script>alert(1)</script>]]><!--&amp;`
    const {bitext} = teaPair()
    const segments = bitext.target.segments.map((segment) => ({
      ...segment,
      text: evil,
      lang: evil,
      path: evil,
      label: {text: evil, style: 'bullet', value: [], delimiter: '', place: segment.place} as const,
      pieces: [{start: 0, end: evil.length, offset: segment.place.start.offset}],
      sentences: [],
      marks: [{type: 'link', start: 0, end: 5, value: evil, place: segment.place} as const]
    }))
    const byNumber = new Map(segments.map((segment) => [segment.number, segment]))
    const beads = bitext.beads.map((bead) => ({
      ...bead,
      target: bead.target.flatMap(({number}) => byNumber.get(number) ?? [])
    }))
    const target = {...bitext.target, segments, path: evil, lang: evil}
    const place = {...placeIn(teaBitext().target, 'Theegids'), path: evil}
    const fields = {message: evil, note: evil, actual: evil, expected: evil, rule: evil, url: evil}
    const findings = [finding({place, counterpart: place, related: [place], ...fields})]
    const shown = html([{name: evil, bitext: {...bitext, target, beads}, findings}], context)
    expect(shown).not.toContain('<script>alert')
    expect(shown).not.toContain('<!--')
    expect(shown).not.toContain(']]>')
    expect(shown).not.toContain(`href="${evil}`)
    expect(shown.match(/<script/gu)).toHaveLength(1)
    expect(shown.match(/&lt;script&gt;alert\(1\)&lt;\/script&gt;/gu)?.length).toBeGreaterThan(20)
  })

  test.each([
    {url: 'https://example.org/r', link: true},
    {url: 'javascript:alert(1)', link: false},
    {url: 'data:text/html,x', link: false}
  ])('makes $url a link: $link', ({url, link}) => {
    const bitext = teaBitext()
    const findings = [finding({place: placeIn(bitext.target, 'Theegids'), url})]
    const shown = html([{name: 'tea', bitext, findings}], context)
    expect(shown.includes(`href="${url}"`)).toBe(link)
  })
})
