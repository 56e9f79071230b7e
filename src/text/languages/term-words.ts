/** What tells two forms of one word apart: endings, linking letters of compounds, separable prefixes. */
export type TermWords = Readonly<Record<string, never>>
