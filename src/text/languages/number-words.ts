/** How a language writes numbers: number words, ordinals, fractions, multiples, its separators. */
export type NumberWords = Readonly<Record<string, never>>
