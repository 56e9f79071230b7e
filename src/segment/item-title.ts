import {layoutForms} from '../text/languages/forms-in-all.js'
import {once} from '../text/once.js'
import {isReadable, startsLower} from '../text/words/letter-case.js'
import type {FlatText} from './flat-text.js'

/** Where an item's text falls into title and body, UTF-16 code units in its flat text. */
export interface TitleSplit {
  readonly titleEnd: number
  /** Past a dash that only joins the two. */
  readonly bodyStart: number
}

/** How surely a split is one: by itself, or only where other items of its run have titles too. */
export interface TitleCandidate extends TitleSplit {
  readonly strength: 'sure' | 'likely' | 'weak'
}

/** Longest title that needs no line break or markup to be one; words and UTF-16 code units. */
const plainTitle = {words: 8, length: 70}
/** Longest title of any sort. */
const anyTitle = {words: 16, length: 130}

const colon = /:(?=\s)/g
const leadEnd = /^\s*(?:[:.](?=\s)|[–—](?=\s)|-(?=\s))/
const sentencePunctuation = /[.;!?…](?=\s)|["“”„«»]/
const opensQuote = /^["'“‘„«»‹]/

/**
 * Words that introduce speech or a list: what follows their colon is not the text of an item with a
 * title.
 */
const leadIns = once(() => new Set(layoutForms('leadIns')))

/**
 * How an item's first paragraph may fall into a title and a body, by its own looks. In order: a
 * title on a line of its own, a bold or italic lead, and a few words before a colon in the line.
 */
export function titleCandidate(flat: FlatText): TitleCandidate | undefined {
  return titleLine(flat) ?? markedLead(flat) ?? colonLead(flat)
}

/**
 * The splits of the items of one run. A title is a habit of a whole run: a likely one counts when at
 * least half the items, or two, have one, and a weak one when a sure or likely one has led the way.
 */
export function titleSplits(
  items: readonly (TitleCandidate | undefined)[]
): readonly (TitleSplit | undefined)[] {
  const isSure = items.some((item) => item?.strength === 'sure')
  const likely = items.filter((item) => item !== undefined && item.strength !== 'weak').length
  const isHabit = isSure || likely >= 2 || likely * 2 >= items.length
  return items.map((item) => {
    if (item === undefined) return undefined
    if (item.strength === 'sure') return item
    if (item.strength === 'likely') return isHabit ? item : undefined
    return isSure || likely >= 2 ? item : undefined
  })
}

/** Whether a first paragraph of its own is the title of the paragraphs that follow in the item. */
export function isTitleParagraph(flat: FlatText): boolean {
  if (!isShort(flat.text, anyTitle)) return false

  return isColonEnded(flat.text) || (isWhollyStrong(flat) && !/[.!?]$/.test(flat.text))
}

/** `Title:` and a line break, then the body. */
function titleLine({text, lineEnds, marks}: FlatText): TitleCandidate | undefined {
  const end = lineEnds[0]
  if (end === undefined) return undefined

  const title = text.slice(0, end)
  const isHardBreak = marks.some(({type, start}) => type === 'break' && start === end)
  const hasLineOfItsOwn = isColonEnded(title) || (isHardBreak && hasNoFinalStop(title))
  const isTitle = hasLineOfItsOwn && isShort(title, anyTitle) && !isLeadIn(title)
  return isTitle && hasBody(text, end)
    ? {titleEnd: end, bodyStart: end, strength: 'sure'}
    : undefined
}

/** `**Title.** Body`, `**Title**: body`, `**Title** – body`. */
function markedLead({text, marks}: FlatText): TitleCandidate | undefined {
  const lead = marks.find(({type, start}) => isEmphatic(type) && start === 0)
  if (lead === undefined || !isShort(text.slice(0, lead.end), anyTitle)) return undefined

  const inside = /[.:?!]$/.test(text.slice(0, lead.end))
  const after = leadEnd.exec(text.slice(lead.end))?.[0]
  if (!inside && after === undefined) return undefined

  const isDash = after !== undefined && /[–—-]$/.test(after)
  const bodyStart = lead.end + (after?.length ?? 0)
  const titleEnd = isDash ? lead.end : bodyStart
  if (!hasBody(text, bodyStart)) return undefined
  const strength = lead.type === 'strong' ? 'sure' : 'likely'
  return {titleEnd, bodyStart, strength}
}

/** `Title: Body` on one line. */
function colonLead({text, marks}: FlatText): TitleCandidate | undefined {
  colon.lastIndex = 0
  const end = colon.exec(text)?.index
  if (end === undefined) return undefined

  const title = text.slice(0, end)
  const body = text.slice(end + 1).trimStart()
  const isTitle =
    opensWithCapital(title) &&
    isShort(title, anyTitle) &&
    !hasSentencePunctuation(title) &&
    !isLeadIn(title) &&
    !opensWithCode(marks) &&
    !opensQuote.test(body) &&
    hasBody(text, end + 1)
  if (!isTitle) return undefined

  const isLikely = isShort(title, plainTitle) && opensWithCapital(body) && isProse(body)
  return {titleEnd: end + 1, bodyStart: end + 1, strength: isLikely ? 'likely' : 'weak'}
}

/** A letter without case, a digit or `¿` opens as well as a capital; punctuation does not. */
function opensWithCapital(text: string): boolean {
  return !startsLower(text) && /^[^\s!-/:-@[-`{-~]/.test(text)
}

function isEmphatic(type: string): boolean {
  return type === 'strong' || type === 'emphasis'
}

function isWhollyStrong({text, marks}: FlatText): boolean {
  return marks.some(({type, start, end}) => type === 'strong' && start === 0 && end === text.length)
}

function isColonEnded(text: string): boolean {
  return /[^\s:]\s?[:：]$/.test(text)
}

function hasNoFinalStop(text: string): boolean {
  return !/[.!?,;…]["'”’»)]*$/.test(text)
}

function hasSentencePunctuation(title: string): boolean {
  return sentencePunctuation.test(`${title} `)
}

/** `such as:`, `He said:`. */
function isLeadIn(title: string): boolean {
  const last =
    title
      .replace(/[\s:]+$/, '')
      .split(/\s/)
      .at(-1) ?? ''
  return leadIns().has(last.toLowerCase().replace(/[.,]$/, ''))
}

function opensWithCode(marks: FlatText['marks']): boolean {
  return marks.some(({type, start}) => type === 'code' && start === 0)
}

function isShort(title: string, limit: {readonly words: number; readonly length: number}): boolean {
  return title.length <= limit.length && title.trim().split(/\s+/).length <= limit.words
}

function hasBody(text: string, start: number): boolean {
  return isReadable(text.slice(start))
}

/** At least three words, or a stop at the end. */
function isProse(body: string): boolean {
  return /[.!?…]["'”’»)]*$/.test(body) || body.split(/\s+/).length >= 3
}
