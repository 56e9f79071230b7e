/**
 * What a text may cost the parser. Each limit comes from measuring the real parser (remark-parse
 * with GFM and our bullets, Node 20, one busy core) on texts made for it at growing size, in a
 * process that had read other texts before: there it is three times as slow as at its start. A text
 * of 100 kB that stays within all of them is parsed in under 5 seconds.
 */

/** UTF-16 code units of a text. The parser takes 1 to 2 s per million for prose: 10 to 20 s. */
export const LENGTH_MAX = 10_000_000

/**
 * Lists, quotes and footnotes within each other. The parser overflows the stack between 3,000
 * (`1. 1. 1.`) and 9,000 (`>>>>`); what walks the tree after it has larger frames, hence the margin.
 */
export const DEPTH_MAX = 200

/** Emphasis within emphasis. The parser overflows the stack at about 5,000. */
export const EMPHASIS_DEPTH_MAX = 500

/** Images within the texts of images: 1,400 take 1.3 s, 2,800 take 6.5 s, as each text is read again. */
export const IMAGE_DEPTH_MAX = 200

/**
 * Steps back, over all paragraphs, from marks to the marks that they might belong with, and for
 * the marks and line ends that the parser moves for each pair and each line: `a* a* …` of 50 kB is
 * 3·10⁸ steps and takes 3 to 5 s, as does a paragraph of 30,000 lines, or one of 13,000 words after
 * a `[` that nothing closes. More is allowed to a longer
 * text: steps per UTF-16 code unit, and at least and at most so many.
 */
export const MARK_STEPS_PER_UNIT = 400
export const MARK_STEPS_MIN = 30_000_000
export const MARK_STEPS_MAX = 1_000_000_000

/**
 * Steps for the ends of lists, quotes and setext headings, for each of which the parser copies all
 * it has read: `> a` and a blank line, 8,000 times, are 10⁸ steps and take 5 s. More is allowed to a
 * longer text, since it is long for other reasons: steps per UTF-16 code unit, and at least and at
 * most so many.
 */
export const BLOCK_STEPS_PER_UNIT = 620
export const BLOCK_STEPS_MIN = 50_000_000
export const BLOCK_STEPS_MAX = 600_000_000

/**
 * Containers to be looked through, summed over the lines, blank ones included: 100 containers
 * open over 100,000 blank lines are 10⁷ and take 6 s.
 */
export const CONTAINER_STEPS_MAX = 4_000_000
