import {
  EMPHASIS_DEPTH_MAX,
  IMAGE_DEPTH_MAX,
  MARK_STEPS_MAX,
  MARK_STEPS_MIN,
  MARK_STEPS_PER_UNIT
} from './limits.js'

/** What a mark in a paragraph makes too costly. `offset` is in the line that was fed. */
export interface MarkExcess {
  readonly offset: number
  readonly what: string
  readonly help: string
}

/** An opening mark that may still be matched. */
interface Opener {
  readonly kind: string
  /** How many marks of the paragraph stood before it. */
  readonly index: number
  /** The deepest nesting within it so far. */
  inner: number
}

/**
 * Characters that open or close something inside a paragraph; what is escaped does not. And words,
 * as far as the parser takes their starts for the start of an address.
 */
const MARKS = /\\[\s\S]|[*_]+|~+|!?\[|\]\(?|<[!?]|&|[a-z\d+\-.]+/gi

/** UTF-16 code units before a reference in which the start of its address is looked for. */
const ADDRESS_HEAD = 1000

/**
 * Counts what the marks inside paragraphs cost the parser. It walks back from each closing mark
 * over the marks before it, forward from each `<!` and `<?` to the end of the paragraph, and from
 * each word to the last unclosed `[` or `![`, because the text of a link cannot contain addresses.
 *
 * Gets lines one by one, and the ends of paragraphs; linear in the length of its input.
 */
export class MarkScan {
  private steps = 0
  private depth = 0
  private marks = 0
  private words = 0
  private brackets: number[] = []
  private openers: Opener[] = []
  private readonly open = new Map<string, number>()
  private fed = 0
  private unclosed = 0
  private unclosedFrom = 0
  private wordEnd = 0
  private inAddress = false

  private readonly stepsMax: number

  /** @param length Length of the whole text, in UTF-16 code units. */
  constructor(length: number) {
    const earned = Math.max(MARK_STEPS_MIN, length * MARK_STEPS_PER_UNIT)
    this.stepsMax = Math.min(earned, MARK_STEPS_MAX)
  }

  /** One line of a paragraph, without the markers of its containers. */
  feed(line: string): MarkExcess | undefined {
    MARKS.lastIndex = 0
    for (let match = MARKS.exec(line); match !== null; match = MARKS.exec(line)) {
      const excess = this.mark(line, match.index, match[0])
      if (excess !== undefined) return excess
    }
    this.marks++
    this.steps += this.marks / 2
    this.fed += line.length + 1
    this.wordEnd = 0
    return this.excess(line.length, '')
  }

  /** The paragraph is over: nothing before pairs with anything after. */
  end(): void {
    this.steps += this.unclosed * this.fed - this.unclosedFrom
    this.depth = 0
    this.marks = 0
    this.words = 0
    this.brackets = []
    this.fed = 0
    this.unclosed = 0
    this.unclosedFrom = 0
    this.openers = []
    this.open.clear()
  }

  private mark(line: string, offset: number, mark: string): MarkExcess | undefined {
    if (/^[a-z\d+\-.]/i.test(mark)) return this.word(offset)
    this.marks++
    if (mark.startsWith('\\')) return
    const before = line[offset - 1] ?? ' '
    const after = line[offset + mark.length] ?? ' '
    if (mark === '&') this.reference(line, offset)
    else if (mark.startsWith('<')) this.forward(offset)
    else if (mark.endsWith('[')) this.openBracket(mark)
    else if (mark.startsWith(']')) this.closeBracket(mark)
    else this.run(mark.slice(0, 1), before, after)
    return this.excess(offset, mark)
  }

  /** What stands between this word and the bracket is walked through, at three times the cost. */
  private word(offset: number): MarkExcess | undefined {
    this.words++
    const bracket = this.brackets.at(-1)
    if (bracket === undefined) return
    this.steps += 3 * (this.words + this.marks - bracket)
    if (this.steps <= this.stepsMax) return
    return {
      offset,
      what: 'Unexpected text after a `[` without `]`, in a paragraph so long that it cannot be read in time',
      help: 'Close the bracket, or write a backslash before it'
    }
  }

  private run(kind: string, before: string, after: string): void {
    if (/\S/.test(before)) {
      if (this.close(kind) || !/\S/.test(after)) return
    }
    if (/\S/.test(after)) this.push(kind)
    // A mark that neither opens nor closes is moved, too.
    else this.steps += this.marks / 2
  }

  private openBracket(mark: string): void {
    this.brackets.push(this.words + this.marks)
    this.push(mark)
  }

  private closeBracket(mark: string): void {
    this.brackets.pop()
    const kind = (this.open.get('![') ?? 0) > 0 && mark === '](' ? '![' : '['
    const isImageText = kind === '[' && (this.open.get('[') ?? 0) === 0 && this.open.has('![')
    this.close(isImageText ? '![' : kind)
  }

  /** References in an address are each looked through to its end: they may trail behind it. */
  private reference(line: string, offset: number): void {
    if (offset >= this.wordEnd) {
      const [word = ''] = /^\S*/.exec(line.slice(offset)) ?? []
      this.wordEnd = offset + word.length
      this.inAddress = /https?:|www\./i.test(wordBefore(line, offset) + word)
    }
    // Measured at four times the cost of other steps.
    if (this.inAddress) this.steps += 4 * (this.wordEnd - offset)
  }

  private forward(offset: number): void {
    this.unclosed++
    this.unclosedFrom += this.fed + offset
  }

  private push(kind: string): void {
    this.openers.push({kind, index: this.marks, inner: 0})
    this.open.set(kind, (this.open.get(kind) ?? 0) + 1)
  }

  /** Takes the nearest opener of a kind, and those after it, which can pair with nothing more. */
  private close(kind: string): boolean {
    if ((this.open.get(kind) ?? 0) === 0) {
      // Each opener on the way back is compared, which costs the most.
      this.steps += this.marks + 3 * this.openers.length
      return false
    }
    let inner = 0
    for (let top = this.openers.pop(); top !== undefined; top = this.openers.pop()) {
      this.open.set(top.kind, (this.open.get(top.kind) ?? 1) - 1)
      inner = Math.max(inner, top.inner)
      if (top.kind !== kind) continue
      // Back to the opener, and to move what comes after it once the pair is made.
      this.steps += this.marks - top.index + this.marks
      this.nest(inner + (kind === '[' ? 0 : 1))
      break
    }
    return true
  }

  private nest(depth: number): void {
    this.depth = depth
    const outer = this.openers.at(-1)
    if (outer !== undefined) outer.inner = Math.max(outer.inner, depth)
  }

  private excess(offset: number, mark: string): MarkExcess | undefined {
    const depthMax = mark.startsWith(']') ? IMAGE_DEPTH_MAX : EMPHASIS_DEPTH_MAX
    if (this.depth > depthMax) {
      return {
        offset,
        what: `Unexpected \`${mark.slice(0, 1)}\` that closes more than ${depthMax} pairs within each other`,
        help: 'Take out marks here that are not meant as markup, or write a backslash before them'
      }
    }
    const forward = this.unclosed * (this.fed + offset) - this.unclosedFrom
    if (this.steps + forward <= this.stepsMax) return
    return {
      offset,
      what: `Unexpected ${mark === '' ? 'line' : `\`${mark.slice(0, 2)}\``} in a paragraph of so many lines and marks that it cannot be read in time`,
      help: 'Split this paragraph, or take out marks that are not meant as markup'
    }
  }
}

/** The part of a word before an offset, or the last of it. */
function wordBefore(line: string, offset: number): string {
  let start = offset
  while (start > 0 && offset - start < ADDRESS_HEAD && /\S/.test(line[start - 1] ?? '')) start--
  return line.slice(start, offset)
}
