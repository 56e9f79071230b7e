import {baseLanguage} from '../../../text/language.js'
import type {FoundPair} from '../found-pair.js'

/** The pairs that are known so far; no text is the translation of two, or of one in its language. */
export class PairLedger {
  readonly #targets = new Set<string>()
  readonly #sources = new Set<string>()
  readonly #translated = new Set<string>()

  readonly #refused: ReadonlySet<string>

  /** @param refused  texts that are translations of nothing */
  constructor(pairs: readonly FoundPair[], refused: readonly string[]) {
    this.#refused = new Set(refused)
    for (const pair of pairs) this.add(pair)
  }

  add({source, target, targetLang}: FoundPair): void {
    this.#targets.add(target)
    this.#sources.add(source)
    this.#translated.add(`${source} ${targetLang}`)
  }

  isTarget(path: string): boolean {
    return this.#targets.has(path)
  }

  /** Whether a text could be a translation. */
  isFree(path: string): boolean {
    return ![this.#targets, this.#sources, this.#refused].some((paths) => paths.has(path))
  }

  /** Whether two texts could be a pair. */
  mayPair({source, target, sourceLang, targetLang}: FoundPair): boolean {
    if (sourceLang !== undefined && baseLanguage(sourceLang) === baseLanguage(targetLang))
      return false
    const isKnown = this.#translated.has(`${source} ${targetLang}`)
    return source !== target && this.isFree(target) && !this.isTarget(source) && !isKnown
  }
}
