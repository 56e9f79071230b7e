import {layoutForms} from '../text/languages/forms-in-all.js'
import {once} from '../text/once.js'
import {DASH_SIGNS, LEGACY_SIGNS, SPACES} from './legacy-bullet/signs.js'

/**
 * The lines (from 1) on which `–`, `—` or `·` is the marker of a list item, decided from the text
 * alone. A dash at the start of a line can also open dialogue, end a range, name the author of a
 * quotation, or belong to a wrapped aside.
 *
 * Dashes are judged in groups: lines that open with the same sign, with only blank lines and
 * continuation lines of items between them. A group is a list unless one of the reasons below
 * speaks against it. In doubt it is not a list: cutting prose into items does more harm than
 * leaving items as prose.
 *
 * Time is linear in the length of the text.
 */
export function dashListLines(text: string): ReadonlySet<number> {
  const lists = groupsOf(text.split(/\r\n|[\r\n]/)).filter(isList)
  return new Set(lists.flatMap(({items}) => items.map(({line}) => line)))
}

/** A line that opens with a dash and white space. */
interface DashLine {
  /** From 1. */
  readonly line: number
  readonly sign: string
  /** What follows the sign, without white space around it. */
  readonly text: string
}

/** Dashes that a reader takes together. */
interface DashGroup {
  readonly items: DashLine[]
  /** The nearest line above that is not blank, without quote markers; empty if there is none. */
  readonly above: string
  /** Whether a blank line, or nothing at all, stands between `above` and the first item. */
  readonly apart: boolean
  /** Whether `above` stands in a block quote. */
  readonly quoted: boolean
}

function isList(group: DashGroup): boolean {
  if (group.items[0]?.sign === '·') return !isSeparator(group)
  return (
    hasCompany(group) &&
    !isRange(group) &&
    !isAttribution(group) &&
    !isAside(group) &&
    !isDialogue(group)
  )
}

/** A single dash is rarely a list. */
function hasCompany({items}: DashGroup): boolean {
  return items.length > 1
}

/** `1990` and on the next line `– 2000`: the dash stands between two numbers. */
function isRange({items, above, apart}: DashGroup): boolean {
  return !apart && /\d[.:%°€]?$/u.test(above) && /^[€$£]?\d/u.test(items[0]?.text ?? '')
}

/** Below a quotation, a few words that are not a sentence: `— Oscar Wilde`. */
function isAttribution({items, above, quoted}: DashGroup): boolean {
  const ends = quoted || /[”"»«’'“]$/u.test(above)
  const [first] = items
  return ends && first !== undefined && /^\p{Lu}/u.test(first.text) && isShort(first.text)
}

function isShort(text: string): boolean {
  return text.split(/\s+/u).length <= ATTRIBUTION_WORDS_MAX && !/[.!?…;:]$/u.test(text)
}

/** Words in a name with titles and a source. */
const ATTRIBUTION_WORDS_MAX = 8

/** The line above runs on into the dash: `He was – as always` and on the next line `– late`. */
function isAside({above, apart, items}: DashGroup): boolean {
  if (apart || above === '' || /[:;.!?…”"»]$/u.test(above)) return false
  const opensDash = new RegExp(`[\\s][${DASHES}][\\s]`, 'u').test(above)
  // A short line with a capital is what the list is about: `Boodschappen`.
  return opensDash || above.length > TITLE_LENGTH_MAX || items.some(({text}) => isEnclosed(text))
}

/** `as always – late`: a dash further on closes what the first has opened. */
function isEnclosed(text: string): boolean {
  return new RegExp(`^\\p{Ll}[^${DASHES}]*\\s[${DASHES}]\\s\\p{Ll}`, 'u').test(text)
}

const DASHES = '–—'

/** UTF-16 code units that a line may have to be a title, in a text wrapped at 70 or so. */
const TITLE_LENGTH_MAX = 50

/** People speak in turn, one dash each. */
function isDialogue(group: DashGroup): boolean {
  const {items} = group
  if (items.some(({text}) => isReported(text))) return true
  if (!items.every(({text}) => isUtterance(text))) return false
  return hasReplies(items) || !isIntroduced(group)
}

/** `Ja, zei ze.`: a verb of speaking follows what was said. */
function isReported(text: string): boolean {
  return reported().test(text) || BROKEN_SPEECH.test(text)
}

const reported = once(
  () =>
    new RegExp(
      `[,.!?…»”"’'][\\s${DASHES}]+(?:[\\p{L}’']+\\s+)??(?:${layoutForms('speechVerbs').join('|')})(?![\\p{L}])`,
      'iu'
    )
)

/** `Hola —dijo`: a dash that sticks to the word after it, as Spanish has it. */
const BROKEN_SPEECH = new RegExp(`\\s[${DASHES}](?=\\p{Ll})`, 'u')

/** A whole sentence, as one says it: from a capital, figure or opening mark to a full stop. */
function isUtterance(text: string): boolean {
  const opens = /^[«»„“”"'‘’¿¡…(*_\s]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text)
  return opens && /[.!?…]["'”’»)*_\s]*$/u.test(text) && !hasTitle(text)
}

/** `Vrede: wij willen …` has a title, which items often have and speakers rarely. */
function hasTitle(text: string): boolean {
  return /^(?:[^\s:]+\s+){0,5}[^\s:]+:\s/u.test(text)
}

/** Some ask or call out and others do not. A list of questions asks in every item. */
function hasReplies(items: readonly DashLine[]): boolean {
  const asks = items.filter(({text}) => /[?!]["'”’»)\s]*$/u.test(text)).length
  return asks > 0 && asks < items.length
}

/** A colon or a title stands above: somebody announces a list. */
function isIntroduced({above}: DashGroup): boolean {
  if (/:$/u.test(above) || /^#{1,6}\s/u.test(above)) return true
  return above.length <= TITLE_LENGTH_MAX && /[\p{L}\p{N})]$/u.test(above)
}

/** `Amsterdam · Bern · Praag`, wrapped: the dot stands between things that go on along the line. */
function isSeparator({items, above, apart}: DashGroup): boolean {
  const along = items.some(({text}) => /\s·(?:\s|$)/u.test(text))
  return along || (!apart && /\s·(?:\s|$)/u.test(above) && !/^\s*·/u.test(above))
}

/** Reads a text once from top to bottom. */
function groupsOf(lines: readonly string[]): readonly DashGroup[] {
  const groups: DashGroup[] = []
  let open: DashGroup | undefined
  let above = ''
  let aboveQuoted = false
  let apart = true

  for (const [index, raw] of lines.entries()) {
    const content = raw.replace(CONTAINERS, '')
    const dash = dashLineOf(content, index + 1)
    if (dash !== undefined) {
      if (open === undefined || open.items[0]?.sign !== dash.sign) {
        open = {items: [], above, apart, quoted: aboveQuoted}
        groups.push(open)
      }
      open.items.push(dash)
    } else if (content.trim() !== '' && !carriesOn(raw, above, apart)) {
      open = undefined
    }
    apart = content.trim() === ''
    if (apart) continue
    above = content.trim()
    aboveQuoted = /^\s*>/u.test(raw)
  }
  return groups
}

/** Indented, or the rest of a line that was too long. */
function carriesOn(raw: string, above: string, apart: boolean): boolean {
  if (/^[\s>]*(?:\s{2}|\t)/u.test(raw)) return true
  return !apart && above.length > TITLE_LENGTH_MAX
}

/** Quote markers, and markers of items that a dash may stand directly in. */
const CONTAINERS = new RegExp(
  `^\\s*(?:>\\s?|(?:\\d{1,9}[.)]|[-*+${LEGACY_SIGNS.slice(0, -DASH_SIGNS.length).join('')}])\\s+(?=[${DASH_SIGNS.join('')}]))*`,
  'u'
)

const DASH_LINE = new RegExp(`^[${SPACES}]*([${DASH_SIGNS.join('')}])(?:[${SPACES}]+(.*))?$`, 'su')

/** Not for a rule or ornament: `— — —`. */
function dashLineOf(content: string, line: number): DashLine | undefined {
  const [, sign, text = ''] = DASH_LINE.exec(content) ?? []
  if (sign === undefined) return
  const isOrnament = /^[\s–—·]+$/u.test(text)
  return isOrnament ? undefined : {line, sign, text: text.trim()}
}
