/** Words that turn, bind or measure a statement: negation, modality and quantifiers. */
export type PolarityWords = Readonly<Record<string, never>>
