/** What a language does with names: exonyms, titles, particles, inflection. */
export type NameWords = Readonly<Record<string, never>>
