/**
 * `placeholder-parity`: what a program fills in is the same on both sides: `%s`, `{name}`, `${x}`,
 * `{{ x }}`, `<%= x %>`.
 *
 * Of an ICU message its name and kind are compared, not its branches; `%1$s` may stand for `%s`. In
 * code, where a placeholder shows what a reader has to fill in (`{{path/to/file}}`, `<file>`), its
 * words may be translated, but not its brackets, and not in one place only.
 */
import {defineRule} from '../check/define-rule.js'
import type {Report} from '../check/report.js'
import {costIf} from '../check/tokens/cheapest-pairs.js'
import type {Drift} from '../check/tokens/drift.js'
import {type DriftWords, driftReport} from '../check/tokens/drift-report.js'
import {drifts} from '../check/tokens/drifts.js'
import {replaceFix} from '../check/tokens/replace-fix.js'
import {placeCost, tokenValue} from '../check/tokens/token.js'
import type {Bitext} from '../model/bead.js'
import type {Side} from '../model/side.js'
import {affixLikeness} from '../text/words/affix-likeness.js'
import {type PlaceholderToken, placeholdersOf} from './placeholder-parity/placeholder-tokens.js'

export const placeholderParity = defineRule({
  id: 'placeholder-parity',
  summary: 'Placeholders are the same on both sides',
  why: 'A program fills in placeholders by their exact spelling. A missing or altered one breaks the message or the program.',
  severity: 'error',
  category: 'accuracy/do-not-translate',
  fixesMarkup: true,
  examples: [
    {
      name: 'another order, and positions where the reference has none',
      source: ['en', 'Moored %s boats at {berth} by {{ time }}.'],
      target: ['nl', 'Om {{time}} lagen er %1$s boten aan {berth}.'],
      findings: []
    },
    {
      name: 'a translated name',
      source: ['en', 'Moored at {berth} by the harbour master.'],
      target: ['nl', 'Afgemeerd aan {ligplaats} door de havenmeester.'],
      findings: ['target 1:15-1:26 Unexpected placeholder `{ligplaats}`, expected `{berth}`']
    },
    {
      name: 'a lost placeholder',
      source: ['en', 'Moored %d boats at the quay.'],
      target: ['fr', 'Plusieurs bateaux amarrés au quai.'],
      findings: ['target 1:1-1:35 Missing placeholder `%d`']
    },
    {
      name: 'in code, words may be translated but brackets may not',
      source: ['en', 'Run this:\n\n`tides {{path/to/table}} {{port}}`'],
      target: ['de', 'Ausführen:\n\n`tides {{pfad/zu/tabelle}} {hafen}`'],
      findings: ['target 3:2-3:35 Missing placeholder `{{port}}`']
    },
    {
      name: 'in code, a name altered in one place only',
      source: ['en', '```\ntides <port-name>\nboats <port-name>\n```'],
      target: ['es', '```\ntides <port-nam>\nboats <port-name>\n```'],
      findings: ['target 2:7-2:17 Unexpected placeholder `<port-nam>`, expected `<port-name>`']
    }
  ],
  check(bitext, report) {
    for (const drift of [...bracketDrifts(bitext), ...angleDrifts(bitext)]) {
      const found = driftReport(drift, words)
      if (found) report(found)
    }
  }
})

function bracketDrifts(bitext: Bitext): Drift<PlaceholderToken>[] {
  return drifts(bitext.beads, {
    tokensOf: (segment, side) =>
      placeholdersOf(segment, bitext[side]).filter(({dialect}) => dialect !== '<>'),
    keyOf: tokenValue,
    same: [costIf(agree, alterationCost)],
    cost: alterationCost
  }).filter((drift) => !standsAsCode(drift) && !isMade(drift))
}

/** By spelling first, then by place; a choice was never one value, nor code text. */
const alterationCost = costIf<PlaceholderToken>(
  (source, target) => source.inCode === target.inCode && isChoice(source) === isChoice(target),
  (source, target) =>
    0.1 * placeCost(source, target) +
    (source.dialect === target.dialect ? 0 : 1 - affixLikeness(source.value, target.value))
)

function agree(source: PlaceholderToken, target: PlaceholderToken): boolean {
  if (source.dialect !== target.dialect) return false
  if (source.inCode && target.inCode) return isChoice(source) === isChoice(target)
  return source.dialect === '%' && isUnnumbered(source.value, target.value)
}

/** `{{[-o|--output]}}`: one of these is to be filled in. */
function isChoice({shown}: PlaceholderToken): boolean {
  return choice.test(shown)
}

const choice = /^\{\{\s*\[([^\]]*\|[^\]]*)\]\s*\}\}$/

/** Where one of the options is written instead of the choice, the choice is made, not lost. */
function isMade(drift: Drift<PlaceholderToken>): boolean {
  const made = (side: Side, {shown}: PlaceholderToken) => {
    const options = choice.exec(shown)?.[1]
    return options !== undefined && drift.bead[side].some(({text}) => hasOneOf(text, options))
  }
  switch (drift.type) {
    case 'missing':
      return made('target', drift.source)
    case 'extra':
      return made('source', drift.target)
    case 'changed':
      return false
  }
}

function hasOneOf(text: string, options: string): boolean {
  const words = text.split(/[\s`]+/)
  return !text.includes(`[${options}]`) && options.split('|').some((one) => words.includes(one))
}

const position = /\d{1,2}\$/

/** `%s` and `%1$s`; two numbered ones agree only when they are equal. */
function isUnnumbered(source: string, target: string): boolean {
  if (position.test(source) && position.test(target)) return false
  return source.replace(position, '') === target.replace(position, '')
}

/** A placeholder that one side shows as text and the other as code is not lost. */
function standsAsCode(drift: Drift<PlaceholderToken>): boolean {
  const has = (side: Side, {shown}: PlaceholderToken) =>
    drift.bead[side].some(({text}) => text.includes(shown))
  switch (drift.type) {
    case 'missing':
      return !drift.source.inCode && has('target', drift.source) && !hasPlain(drift, 'target')
    case 'extra':
      return !drift.target.inCode && has('source', drift.target) && !hasPlain(drift, 'source')
    case 'changed':
      return false
  }
}

/** Whether the bead has placeholders outside code on a side, so that counts can be trusted. */
function hasPlain({bead}: Drift<PlaceholderToken>, side: Side): boolean {
  return bead[side].every(
    ({kind, marks}) => kind !== 'code' && marks.every(({type}) => type !== 'code')
  )
}

/**
 * Names in angle brackets that differ in one place, while the translation keeps them everywhere
 * else.
 */
function angleDrifts(bitext: Bitext): Drift<PlaceholderToken>[] {
  const counts = new Map<string, number>()
  for (const segment of bitext.target.segments) {
    for (const {value, dialect} of placeholdersOf(segment, bitext.target)) {
      if (dialect === '<>') counts.set(value, (counts.get(value) ?? 0) + 1)
    }
  }
  if (counts.size === 0) return []

  return drifts(bitext.beads, {
    tokensOf: (segment, side) =>
      placeholdersOf(segment, bitext[side]).filter(({dialect}) => dialect === '<>'),
    keyOf: tokenValue,
    cost: (source, target) => 1 - affixLikeness(source.value, target.value)
  }).filter(
    (drift) =>
      drift.type === 'changed' &&
      (counts.get(drift.source.value) ?? 0) >= (counts.get(drift.target.value) ?? 0) &&
      affixLikeness(drift.source.value, drift.target.value) >= 0.5
  )
}

const words: DriftWords<PlaceholderToken> = {
  noun: 'placeholder',
  evidence: () => 0.96,
  note: (drift) =>
    drift.type === 'extra'
      ? 'Nothing fills it in: the reference does not have it'
      : 'The program looks for this exact spelling',
  fix: fixOf
}

function fixOf(drift: Drift<PlaceholderToken>): Report['fix'] {
  if (drift.type !== 'changed') return undefined
  const {source, target} = drift
  const isMangled = !target.inCode && bareSpelling(source.shown) === bareSpelling(target.shown)
  return replaceFix(drift, isMangled ? 'sure' : 'unsafe')
}

/**
 * A placeholder without what machines do to it: white space, other case, full-width signs. Other
 * words may be a translation on purpose.
 */
function bareSpelling(shown: string): string {
  return shown.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()
}
