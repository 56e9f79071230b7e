import type {Node} from 'unist'

/** Whether a node is front matter. TOML is a type that mdast does not know. */
export function isFrontMatter({type}: Node): boolean {
  return type === 'yaml' || type === 'toml'
}

/** Whether a text starts as front matter does, closed or not. */
export function opensFrontMatter(text: string): boolean {
  return openingFence(text) !== undefined
}

/**
 * Whether a text starts with front matter that is closed further on. Time is linear.
 *
 * Told before the text is parsed: until micromark has seen that no fence closes what looks like
 * front matter, it takes no line for that of a list, quote or footnote; below a rule at the top of
 * a text there would be none.
 */
export function hasFrontMatter(text: string): boolean {
  const fence = openingFence(text)
  return fence !== undefined && CLOSINGS[fence].test(text.slice(text.indexOf(fence) + fence.length))
}

type Fence = keyof typeof CLOSINGS

const CLOSINGS = {
  '---': /[\r\n]---[ \t]*(?:[\r\n]|$)/,
  '+++': /[\r\n]\+\+\+[ \t]*(?:[\r\n]|$)/
}

function openingFence(text: string): Fence | undefined {
  return /^\ufeff?(---|\+\+\+)[ \t]*[\r\n]/.exec(text)?.[1] as Fence | undefined
}
