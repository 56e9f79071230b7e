/**
 * `email-parity`: the addresses of mail boxes are the same on both sides.
 *
 * How often one stands in a segment does not count, nor whether it is a link. Made-up addresses
 * (`ann@example.com`, `anne@voorbeeld.nl`) may be translated.
 */
import {defineRule} from '../check/define-rule.js'
import {costIf} from '../check/tokens/cheapest-pairs.js'
import type {Drift} from '../check/tokens/drift.js'
import {driftReport} from '../check/tokens/drift-report.js'
import {drifts} from '../check/tokens/drifts.js'
import {replaceFix} from '../check/tokens/replace-fix.js'
import {isGone} from '../check/tokens/survival.js'
import {placeCost, type Token, tokenValue} from '../check/tokens/token.js'
import type {Document} from '../model/document.js'
import type {Segment} from '../model/segment.js'
import {factsOf} from '../text/facts/read-facts.js'
import {formsInAll} from '../text/languages/forms-in-all.js'
import {anyOf} from '../text/languages/word-list.js'
import {once} from '../text/once.js'
import {placeIn} from '../text/places/segment-place.js'

export const emailParity = defineRule({
  id: 'email-parity',
  summary: 'E-mail addresses are the same on both sides',
  why: 'Mail to an altered address is lost, or reaches a stranger.',
  severity: 'error',
  category: 'accuracy/mistranslation',
  fixesMarkup: true,
  examples: [
    {
      name: 'the same address, as a link and as text',
      source: ['en', 'Write to [the harbour master](mailto:master@port.test).'],
      target: ['nl', 'Schrijf naar de havenmeester (master@port.test).'],
      findings: []
    },
    {
      name: 'an altered address',
      source: ['en', 'Write to master@port.test before noon.'],
      target: ['de', 'Schreiben Sie vor Mittag an meister@port.test.'],
      findings: [
        'target 1:29-1:46 Unexpected e-mail address `meister@port.test`, expected `master@port.test`'
      ]
    },
    {
      name: 'a lost address',
      source: ['en', 'Write to master@port.test before noon.'],
      target: ['es', 'Escriba al capitán del puerto antes del mediodía.'],
      findings: ['target 1:1-1:50 Missing e-mail address `master@port.test`']
    },
    {
      name: 'an address that was mistyped',
      source: ['en', 'Write to the harbour office: office@harlingen-harbour.org.'],
      target: ['fr', 'Écrivez à la capitainerie : ofice@harlingen-harbour.org.'],
      findings: [
        'target 1:29-1:56 Unexpected e-mail address `ofice@harlingen-harbour.org`, expected `office@harlingen-harbour.org`'
      ]
    }
  ],
  check(bitext, report) {
    const found = drifts(bitext.beads, {
      tokensOf: (segment, side) => addressesIn(segment, bitext[side]),
      keyOf: tokenValue,
      same: [costIf((source, target) => [source, target].every(isMadeUp), placeCost)],
      cost: placeCost
    })
    for (const drift of found.filter((one) => isGone(one, tokenValue))) {
      const told = driftReport(drift, {noun: 'e-mail address', evidence: () => 0.97, note, fix})
      if (told) report(told)
    }
  }
})

/** Each address once, as text where it is written out, else as a link. */
function addressesIn(segment: Segment, document: Document): Token[] {
  const written = factsOf(segment)
    .filter(({type}) => type === 'email')
    .map(({start, end, shown, value}): Token => {
      const place = placeIn(document, segment, start, end)
      return {segment, start, end, place, shown, value}
    })
  const linked = segment.marks
    .filter(({type, value}) => type === 'link' && /^mailto:/i.test(value))
    .map(({start, end, place, value}): Token => {
      const shown = value.replace(/^mailto:|\?.*$/gi, '')
      return {segment, start, end, place, shown, value: shown.toLowerCase()}
    })
  const all = [...written, ...linked]
  return all.filter(({value}, index) => all.findIndex((one) => one.value === value) === index)
}

const madeUp = once(
  () => new RegExp(`@(?:.*\\.)?${anyOf(formsInAll(({names}) => names?.madeUpDomains))}\\b`)
)

function isMadeUp({value}: Token): boolean {
  return madeUp().test(value)
}

function note(drift: Drift<Token>): string {
  return drift.type === 'extra'
    ? 'The reference does not give this address'
    : 'The reference gives this address'
}

function fix(drift: Drift<Token>) {
  return replaceFix(drift, 'unsafe')
}
