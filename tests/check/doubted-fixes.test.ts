import {expect, test} from 'vitest'
import {alignDocuments, checkBitext, parseDocument} from '../../src/pipeline.js'

const source =
  '# Harbour\n\nSee [the third step](#step-3-moor).\n\n## Step 3: Moor\n\nUse two ropes and a fender.'

/** How safe the fixes of a rule are in a translation of it. */
function safeties(rule: string, text: string) {
  const target = parseDocument(text, {lang: 'nl'})
  const findings = checkBitext(alignDocuments(parseDocument(source, {lang: 'en'}), target))
  return findings
    .flatMap((finding) => [finding, ...finding.followUps])
    .filter((finding) => finding.rule === rule)
    .map(({fix}) => fix?.safety)
}

const textWith = (heading: string) =>
  `# Haven\n\nZie [de derde stap](#stap-3-aanleggen).\n\n## ${heading}\n\nGebruik twee touwen en een stootwil.`

test.each([
  {why: 'whose words were changed', heading: 'Stap 3: Afmeren', safety: 'sure'},
  {why: 'whose number was changed', heading: 'Stap 4: Aanleggen', safety: 'unsafe'},
  {why: 'that lost its number', heading: 'Aanleggen', safety: 'unsafe'},
  {why: 'that is in question itself', heading: 'Stap 3: Leg 8 touwen', safety: 'unsafe'}
])('a link that follows a heading $why is $safety', ({heading, safety}) => {
  expect(safeties('anchor-parity', textWith(heading))).toEqual([safety])
})

test('a fix that would change what a comment keeps is none', () => {
  const list = (comment: string) =>
    `• Brood voor de week\n• Melk voor het kind ${comment}\n• Eieren voor de taart\n`
  const reference = parseDocument(
    '1. Bread for the week\n2. Milk for the child\n3. Eggs for the cake\n',
    {lang: 'en'}
  )
  const fixes = (comment: string) =>
    checkBitext(alignDocuments(reference, parseDocument(list(comment), {lang: 'nl'})))
      .filter(({rule}) => rule === 'list-kind-parity')
      .map(({fix}) => fix !== undefined)
  expect(fixes('')).toEqual([true])
  expect(fixes('<!-- bitext-ignore case-start -->')).toEqual([true])
  expect(fixes('<!-- bitext-ignore list-kind-parity -->')).toEqual([false])
  expect(fixes('<!-- bitext-ignore -->')).toEqual([false])
})

test('a fix that would change HTML is none', () => {
  const pair = (address: string) =>
    checkBitext(
      alignDocuments(
        parseDocument('See <a href="https://x.example/tides">tides</a> there.', {lang: 'en'}),
        parseDocument(`Zie <a href="${address}">getij</a> daar.`, {lang: 'nl'})
      )
    ).map(({rule, fix}) => [rule, fix])
  expect(pair('https://x.example/tide')).toEqual([['link-parity', undefined]])
})
