import type {Severity} from '../../model/finding.js'
import type {ReportContext} from '../reporter.js'

/** The meaning of a part of the terminal output; the theme knows how it looks. */
export type Tone = Severity | 'strong' | 'faint' | 'calm' | 'good'

/** Colours and signs of terminal output, for one context. */
export interface Theme {
  /** Colours a text in a tone; returns the same text if colours are off. */
  readonly paint: (tone: Tone, text: string) => string
  readonly signs: Signs
}

/** The characters drawn around the texts. */
interface Signs {
  readonly severity: Readonly<Record<Severity, string>>
  readonly good: string
  readonly ellipsis: string
  readonly arrow: string
  /** Upright line of the frame, its start, its side branch and its end. */
  readonly bar: string
  readonly start: string
  readonly branch: string
  readonly end: string
  readonly dash: string
  /** Under, and to the left of, the place of the finding and of its counterpart. */
  readonly underline: string
  readonly range: string
  readonly counterUnderline: string
  readonly counterRange: string
  /** Stands for lines that are left out, or for an empty side. */
  readonly gap: string
  readonly none: string
}

/** The theme of a context. */
export function themeFor({colour, ascii}: ReportContext): Theme {
  return {paint: colour ? paint : (_tone, text) => text, signs: ascii ? asciiSigns : signs}
}

const signs: Signs = {
  severity: {error: '✖', warning: '⚠', info: 'ℹ'},
  good: '✔',
  ellipsis: '…',
  arrow: '→',
  bar: '│',
  start: '╭─',
  branch: '├─',
  end: '╰─',
  dash: '─',
  underline: '━',
  range: '┃',
  counterUnderline: '─',
  counterRange: '╎',
  gap: '⋮',
  none: '∅'
}

const asciiSigns: Signs = {
  severity: {error: 'x', warning: '!', info: 'i'},
  good: '+',
  ellipsis: '...',
  arrow: '->',
  bar: '|',
  start: ',-',
  branch: '|-',
  end: '`-',
  dash: '-',
  underline: '^',
  range: '>',
  counterUnderline: '~',
  counterRange: ':',
  gap: ':',
  none: '-'
}

const ESCAPE = '\u001b['

/** How each tone is switched on and off: parameters of the terminal's SGR sequence. */
const codes: Readonly<Record<Tone, readonly [on: string, off: string]>> = {
  error: ['1;31', '22;39'],
  warning: ['1;33', '22;39'],
  info: ['1;34', '22;39'],
  strong: ['1', '22'],
  faint: ['2', '22'],
  calm: ['36', '39'],
  good: ['32', '39']
}

function paint(tone: Tone, text: string): string {
  if (text === '') return text
  const [on, off] = codes[tone]
  return `${ESCAPE}${on}m${text}${ESCAPE}${off}m`
}
