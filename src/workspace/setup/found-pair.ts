/** Two texts that translate each other, as far as `init` can tell. Paths as in `RepositoryTexts`. */
export interface FoundPair {
  readonly source: string
  readonly target: string
  /** BCP 47 tag of the source, where its path or its front matter says it. */
  readonly sourceLang?: string
  /** BCP 47 tag of the target. */
  readonly targetLang: string
  /** Whether both texts say in their front matter what language they are in. */
  readonly isLangSaid?: boolean
}

/** Pairs that one entry of a config can stand for. */
export interface PairGroup {
  /** Paths without ending, with `{path}` or `{name}` or neither; the target also with `{lang}`. */
  readonly source: string
  readonly target: string
  /** BCP 47 tag of the source, where its path says it. */
  readonly sourceLang?: string
  readonly pairs: readonly NamedPair[]
}

export interface NamedPair extends FoundPair {
  /** What `{path}` or `{name}` stands for. */
  readonly name: string
}
