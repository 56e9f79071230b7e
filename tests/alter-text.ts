import {randomFrom} from './align/made-up-text.js'

/** A text that was changed in one place. */
export interface AlteredText {
  /** What was done: `drop a word`. */
  readonly how: string
  readonly text: string
}

type Alter = (text: string, other: string, random: () => number) => string

/** Changes one match of a pattern, chosen at random. */
function atMatch(pattern: RegExp, change: (match: string, random: () => number) => string): Alter {
  return (text, _, random) => {
    const matches = [...text.matchAll(pattern)]
    const match = matches[Math.floor(random() * matches.length)]
    if (!match) return text
    const end = match.index + match[0].length
    return text.slice(0, match.index) + change(match[0], random) + text.slice(end)
  }
}

/** Changes the list of paragraphs. */
function ofParagraphs(
  change: (paragraphs: readonly string[], at: number) => readonly string[]
): Alter {
  return (text, _, random) => {
    const paragraphs = text.split('\n\n')
    return change(paragraphs, Math.floor(random() * paragraphs.length)).join('\n\n')
  }
}

const word = /\p{L}{2,}/gu

const alterations: Readonly<Record<string, Alter>> = {
  'drop a word': atMatch(/ ?\p{L}{2,}/gu, () => ''),
  'double a word': atMatch(word, (found) => `${found} ${found}`),
  'swap two words': atMatch(/\p{L}{2,} \p{L}{2,}/gu, (found) =>
    found.split(' ').reverse().join(' ')
  ),
  'turn the case of a word': atMatch(word, (found) =>
    found === found.toLowerCase() ? found.toUpperCase() : found.toLowerCase()
  ),
  'misspell a word': atMatch(/\p{L}{4,}/gu, (found) => found.slice(0, 2) + found.slice(3)),
  'keep a word of the other text': (text, other, random) => {
    const words = other.match(word) ?? ['']
    return atMatch(word, () => words[Math.floor(random() * words.length)] ?? '')(
      text,
      other,
      random
    )
  },
  'keep a paragraph of the other text': (text, other, random) => {
    const others = other.split('\n\n')
    return ofParagraphs((all, at) => all.with(at, others[at % others.length] ?? ''))(
      text,
      other,
      random
    )
  },
  'change a digit': atMatch(/\d/g, (found) => String((Number(found) + 3) % 10)),
  'drop a number': atMatch(/\d+ ?/g, () => ''),
  'drop a mark': atMatch(/[^\p{L}\p{N}\s]/gu, () => ''),
  'double a mark': atMatch(/[^\p{L}\p{N}\s]/gu, (found) => found + found),
  'change a final mark': atMatch(/[.!?:](?=\s|$)/g, (found) => (found === '.' ? '?' : '.')),
  'double a space': atMatch(/ /g, () => '  '),
  'drop a paragraph': ofParagraphs((all, at) => all.toSpliced(at, 1)),
  'double a paragraph': ofParagraphs((all, at) => all.toSpliced(at, 0, all[at] ?? '')),
  'move a paragraph': ofParagraphs((all, at) => [...all.toSpliced(at, 1), all[at] ?? '']),
  'join two paragraphs': ofParagraphs((all, at) =>
    all.toSpliced(at, 2, all.slice(at, at + 2).join(' '))
  ),
  'cut a paragraph': atMatch(/[.!?] (?=\p{Lu})/gu, (found) => `${found.trim()}\n\n`)
}

/**
 * Changes a text in one place, as a seed has it. A change that does not apply to the text, such as
 * of a digit where there is none, gives way to the next one.
 *
 * @param other  the text that it translates, or that translates it
 */
export function altered(text: string, other: string, seed: number): AlteredText {
  const random = randomFrom(seed)
  const all = Object.entries(alterations)
  const first = Math.floor(random() * all.length)
  for (let step = 0; step < all.length; step++) {
    const [how, alter] = all[(first + step) % all.length] ?? []
    const changed = alter?.(text, other, random)
    if (how !== undefined && changed !== undefined && changed !== text) return {how, text: changed}
  }
  return {how: 'change nothing', text}
}

/** The same text after several changes, one after the other. */
export function alteredOften(
  text: string,
  other: string,
  {seed, times}: {readonly seed: number; readonly times: number}
): string {
  return Array.from({length: times}, (_, at) => seed + at).reduce(
    (changed, next) => altered(changed, other, next).text,
    text
  )
}
