/**
 * `identifier-parity`: names of things in machines and lists stay as they are: `CO2`, `A4`,
 * `--dry-run`, `name()`, `/etc/hosts`, `notes.txt`, `1.2.3`, `snake_case`.
 *
 * What the other side has anywhere in the same text, as code or inside an address or a longer word,
 * is not lost: code, links and names have rules of their own.
 */
import {defineRule} from '../check/define-rule.js'
import {costIf} from '../check/tokens/cheapest-pairs.js'
import type {Drift} from '../check/tokens/drift.js'
import {driftReport} from '../check/tokens/drift-report.js'
import {drifts} from '../check/tokens/drifts.js'
import {replaceFix} from '../check/tokens/replace-fix.js'
import {isGone} from '../check/tokens/survival.js'
import {type Token, tokenValue} from '../check/tokens/token.js'
import type {Document} from '../model/document.js'
import type {Segment} from '../model/segment.js'
import {factsOf} from '../text/facts/read-facts.js'
import {placeIn} from '../text/places/segment-place.js'
import {affixLikeness} from '../text/words/affix-likeness.js'

export const identifierParity = defineRule({
  id: 'identifier-parity',
  summary: 'Identifiers, versions, paths and options are the same on both sides',
  why: 'An identifier means exactly one thing. Translated or altered, it means nothing or something else.',
  severity: 'warning',
  category: 'accuracy/do-not-translate',
  fixesMarkup: true,
  examples: [
    {
      name: 'the same identifiers, elsewhere in the sentence',
      source: ['en', 'Print the A4 form with --dry-run, then open notes.txt.'],
      target: ['nl', 'Open notes.txt nadat u met `--dry-run` het A4-formulier hebt geprint.'],
      findings: []
    },
    {
      name: 'another gas',
      source: ['en', 'The meter shows how much CO2 the boat gives off.'],
      target: ['nl', 'De meter toont hoeveel CO de boot uitstoot.'],
      findings: ['target 1:1-1:44 Missing identifier `CO2`']
    },
    {
      name: 'another version',
      source: ['en', 'Install version 2.4.1 of the chart reader.'],
      target: ['fr', 'Installez la version 2.4.2 du lecteur de cartes.'],
      findings: ['target 1:22-1:27 Unexpected identifier `2.4.2`, expected `2.4.1`']
    },
    {
      name: 'a translated option',
      source: ['en', 'Run the pump with --keep-open at night.'],
      target: ['de', 'Lassen Sie die Pumpe nachts mit --offen-halten laufen.'],
      findings: ['target 1:33-1:47 Unexpected identifier `--offen-halten`, expected `--keep-open`']
    },
    {
      name: 'another size of paper',
      source: ['en', 'Print the form on A4 and write CO2 on it.'],
      target: ['es', 'Imprima el formulario en A5 y escriba CO2.'],
      findings: ['target 1:26-1:28 Unexpected identifier `A5`, expected `A4`']
    }
  ],
  check(bitext, report) {
    const found = drifts(bitext.beads, {
      tokensOf: (segment, side) => identifiersIn(segment, bitext[side]),
      keyOf: tokenValue,
      cost: costIf(isOneForm, (source, target) => 1 - affixLikeness(source.value, target.value))
    })
    for (const drift of found.filter((one) => isGone(one, wordOf))) {
      const told = driftReport(drift, {noun: 'identifier', evidence, note, fix})
      if (told) report(told)
    }
  }
})

function identifiersIn(segment: Segment, document: Document): Token[] {
  if (segment.kind === 'code' || segment.kind === 'html') return []
  return factsOf(segment)
    .filter(({type}) => type === 'identifier')
    .map(({start, end, shown, value}) => {
      const place = placeIn(document, segment, start, end)
      return {segment, start, end, place, shown, value}
    })
}

/** A file may be called by its name alone: `README` for `README.md`. */
function wordOf({value}: Token): string {
  return value.replace(/(?<=\w)\.(?=[a-z]{2,4}$)[a-z]+/, '')
}

/** A version is not an altered file name. */
function isOneForm(source: Token, target: Token): boolean {
  return formOf(source.value) === formOf(target.value)
}

function formOf(value: string): string {
  if (/^\d+\.\d/.test(value)) return 'version'
  if (value.startsWith('--')) return 'option'
  return /[/\\.]/.test(value) ? 'path' : 'word'
}

/** Identifiers are compared letter by letter; a lost one may be meant where the text was shortened. */
function evidence(drift: Drift<Token>): number {
  return drift.type === 'changed' ? 0.95 : 0.85
}

function note(drift: Drift<Token>): string {
  return drift.type === 'extra'
    ? 'The reference does not mention it'
    : 'Identifiers are the same in every language'
}

function fix(drift: Drift<Token>) {
  return replaceFix(drift, 'unsafe')
}
