/**
 * `end-punctuation`: a text ends in the mark that its source ends in.
 *
 * Marks of other scripts count as what they mean, quotation marks and brackets behind them are passed
 * over, and what most texts of a kind do throughout a document (items without full stops) is its
 * style and no drift. In Spanish, a question or exclamation also opens with its mark.
 */
import {defineRule} from '../check/define-rule.js'
import {grade} from '../check/grade.js'
import {linkedBeads} from '../check/places/linked-beads.js'
import {isSpoken} from '../check/places/spoken.js'
import type {Report} from '../check/report.js'
import type {Bead, Bitext} from '../model/bead.js'
import type {Fix} from '../model/edit.js'
import type {Segment} from '../model/segment.js'
import {baseLanguage} from '../text/language.js'
import {languageData} from '../text/languages/index.js'
import {type FinalMark, finalMark} from '../text/marks/final-mark.js'
import {placeIn} from '../text/places/segment-place.js'
import {proseOf} from '../text/prose.js'
import {wordsOf} from '../text/words/words.js'

export const endPunctuation = defineRule({
  id: 'end-punctuation',
  summary: 'A text ends with the same mark as its source',
  why: 'A question that became a statement, or a colon that no longer introduces its list, says something else.',
  severity: 'warning',
  category: 'linguistic/punctuation',
  alsoFollows: ['mojibake'],
  isOfProse: true,
  examples: [
    {
      name: 'the same marks, one behind a bracket',
      source: ['en', 'Is the ferry on time?\n\nIt leaves at six (in the morning).'],
      target: ['nl', 'Is de veerboot op tijd?\n\nHij vertrekt om zes uur (in de ochtend.)'],
      findings: []
    },
    {
      name: 'a colon became a full stop',
      source: ['en', 'Bring these things to the ferry:\n\n- a ticket\n- a coat'],
      target: ['nl', 'Neem dit mee naar de veerboot.\n\n- een kaartje\n- een jas'],
      findings: ['target 1:30-1:31 Unexpected `.` at the end, expected `:`']
    },
    {
      name: 'the full stop was lost',
      source: ['en', 'The ferry leaves at six in the morning. Dogs stay outside.'],
      target: ['de', 'Die Fähre fährt um sechs Uhr morgens ab. Hunde bleiben draußen'],
      findings: ['target 1:62-1:63 Missing `.` at the end']
    },
    {
      name: 'a question became a statement',
      source: ['en', 'Does the ferry leave at six in the morning?'],
      target: ['fr', 'Le bateau part à six heures du matin.'],
      findings: ['target 1:37-1:38 Unexpected `.` at the end, expected `?`']
    },
    {
      name: 'a French colon has a space before it',
      source: ['en', 'Bring these things:\n\n- a ticket'],
      target: ['fr', 'Apportez ces choses :\n\n- un billet'],
      findings: []
    },
    {
      name: 'the translation corrects the reference',
      source: ['en', 'The ferry leaves at six. Dogs have to stay outside'],
      target: ['nl', 'De veerboot vertrekt om zes uur. Honden moeten buiten blijven.'],
      findings: []
    },
    {
      name: 'a Spanish question that does not open',
      source: ['en', 'Does the ferry leave at six? Yes.\n\nWhere are the dogs?'],
      target: ['es', '¿El transbordador sale a las seis? Sí.\n\nDónde están los perros?'],
      findings: ['target 3:1-3:2 Missing `¿` at the start']
    },
    {
      name: 'Japanese leads up to a list with a stop',
      source: ['en', 'Bring these things to the ferry:\n\n- a ticket\n- a coat'],
      target: ['ja', 'フェリーには次のものを持ってきてください。\n\n- 切符\n- コート'],
      findings: []
    }
  ],
  check(bitext, report) {
    const pairs = linkedBeads(bitext).flatMap((bead) => pairOf(bead))
    const usual = usualChanges(pairs)
    for (const pair of pairs) {
      if (pair.source.mark === pair.target.mark || changesOf(pair).some((key) => usual.has(key)))
        continue
      const sure = sureness(pair)
      if (sure > 0) report(reportOf(pair, sure, bitext))
    }
    for (const pair of pairs) {
      const found = openingReport(pair, bitext)
      if (found) report(found)
    }
  }
})

interface Pair {
  readonly bead: Bead
  readonly from: Segment
  readonly to: Segment
  readonly source: FinalMark
  readonly target: FinalMark
}

/** The last segments of a bead, when both are running text of a kind. */
function pairOf(bead: Bead): Pair[] {
  const [from, to] = [bead.source.at(-1), bead.target.at(-1)]
  if (!from || !to || !isSpoken(from) || !isSpoken(to)) return []
  if (wordsOf(from).length === 0 || wordsOf(to).length === 0) return []
  const [source, target] = [finalMark(proseOf(from)), finalMark(proseOf(to))]
  return [{bead, from, to, source, target}]
}

/** Share of the texts of a kind that end in a mark from which its change is a document's style. */
const styleShare = 0.4
const fewestForStyle = 3
/** Items of a list that gained or lost marks, from which that is the style of the list. */
const fewestOfList = 2

/** What happened, as a document's style of texts of a kind, and as the style of a list. */
function changesOf({to, source, target}: Pair): readonly string[] {
  const change = `${to.kind} ${source.mark} ${target.mark}`
  const isLost = source.mark === '' || target.mark === ''
  return to.run === undefined || !isLost
    ? [change]
    : [change, `list ${to.run} ${source.mark === ''}`]
}

function usualChanges(pairs: readonly Pair[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  const changed = pairs.filter(({source, target}) => source.mark !== target.mark)
  for (const pair of pairs) add(`${pair.to.kind} ${pair.source.mark}`)
  for (const key of changed.flatMap(changesOf)) add(key)
  const isUsual = ({to, source}: Pair, key: string): boolean => {
    const count = counts.get(key) ?? 0
    if (key.startsWith('list ')) return count >= fewestOfList
    const all = counts.get(`${to.kind} ${source.mark}`) ?? 0
    return count >= fewestForStyle && count >= styleShare * all
  }
  return new Set(changed.flatMap((pair) => changesOf(pair).filter((key) => isUsual(pair, key))))
}

/** How sure it is that a change is not a matter of style, in [0, 1]; 0 is not reported. */
function sureness({from, to, source, target}: Pair): number {
  const change = `${source.mark}${target.mark}`
  if (change === ':.' && isIdeographicStop(to, target)) return 0
  if (/^(?:\.\.|::|,,|;;)/.test(target.mark)) return 0.9
  if (source.mark === '' || target.mark === '') return lostOrAdded(from, to, change)
  if (source.mark === '…' || target.mark === '…' || /^[.!]{2}$/.test(change)) return 0.5
  if (/[?:]/.test(change)) return 0.85
  return 0.6
}

/** Chinese and Japanese end what leads up to a list with a stop as well as with a colon. */
function isIdeographicStop({text}: Segment, {start, end}: FinalMark): boolean {
  return text.slice(start, end).trim() === '。'
}

/** Fewest words of what is a sentence rather than a label. */
const sentenceWords = 5
const address = /:\/\/\S+$/

function lostOrAdded(from: Segment, to: Segment, mark: string): number {
  const isLost = finalMark(proseOf(to)).mark === ''
  if (isLost && (address.test(to.text) || to.sentences.at(-1)?.text.includes(mark))) return 0
  if (!isLost && mark === '.' && ownLapse(from)) return 0
  if (mark === '?') return 0.85
  if (mark === ':') return from.kind === to.kind ? 0.7 : 0
  if (to.kind === 'cell' || to.kind === 'caption') return 0
  if (!isLost && (to.kind === 'heading' || wordsOf(to).length < sentenceWords)) return 0
  if (mark !== '.') return 0.5
  return to.kind === 'paragraph' || to.kind === 'quote' || to.sentences.length > 1 ? 0.8 : 0.6
}

/** The text ends its sentences with a full stop but for the last: it is the one that lost something. */
function ownLapse({sentences}: Segment): boolean {
  const [, ...before] = sentences.toReversed()
  return before.length > 0 && before.every(({text}) => finalMark(text).mark === '.')
}

function reportOf(pair: Pair, sure: number, bitext: Bitext): Report {
  const {bead, from, to, source, target} = pair
  const [actual, expected] = [target.mark, source.mark]
  const start = actual === '' ? Math.max(0, target.start - 1) : markStart(to.text, target)
  return {
    message: messageOf(actual, expected),
    side: 'target',
    place: placeIn(bitext.target, to, start, target.end),
    counterpart: placeIn(bitext.source, from, Math.max(0, source.end - 1), source.end),
    evidence: sure,
    actual,
    expected,
    note:
      expected === ''
        ? 'The reference ends without a mark'
        : `The reference ends with \`${expected}\``,
    bead,
    fix: fixOf(pair, bitext)
  }
}

function messageOf(actual: string, expected: string): string {
  if (actual === '') return `Missing \`${expected}\` at the end`
  if (expected === '') return `Unexpected \`${actual}\` at the end`
  return `Unexpected \`${actual}\` at the end, expected \`${expected}\``
}

function markStart(text: string, {start}: FinalMark): number {
  return /\s/.test(text[start] ?? '') ? start + 1 : start
}

function fixOf({to, source, target}: Pair, bitext: Bitext): Fix {
  const spaced = languageData(baseLanguage(to.lang))?.typography?.spacedMarks ?? ''
  const insert = `${spaced.includes(source.mark) && source.mark !== '' ? '\u00a0' : ''}${source.mark}`
  const {start, end} = placeIn(bitext.target, to, target.start, target.end)
  const from = target.mark === '' ? end.offset : start.offset
  return {
    title: insert === '' ? `Delete \`${target.mark}\`` : `Write \`${source.mark}\``,
    side: 'target',
    edits: [{start: from, end: end.offset, insert}],
    safety: 'unsafe'
  }
}

/** The last sentence asks or exclaims, and its language opens such sentences with a mark of their own. */
function openingReport({bead, to, target}: Pair, bitext: Bitext): Report | undefined {
  const opening = languageData(baseLanguage(to.lang))?.typography?.openingMarks?.[target.mark]
  const sentence = to.sentences.at(-1)
  if (!opening || !sentence || sentence.text.includes(opening)) return undefined
  return {
    message: `Missing \`${opening}\` at the start`,
    side: 'target',
    place: placeIn(bitext.target, to, sentence.start, sentence.start + 1),
    evidence: grade.good,
    expected: opening,
    note: `The sentence ends with \`${target.mark}\``,
    bead
  }
}
