import {InvalidArgumentError, Option} from 'commander'
import {resolveLanguage} from '../text/language.js'
import {didYouMean} from '../workspace/nearest-name.js'

/** An option that takes one of a few words, and says which when it gets another. */
export function oneOf(flags: string, description: string, words: readonly string[]): Option {
  return new Option(flags, description).argParser((value: string) => {
    if (words.includes(value)) return value
    throw new InvalidArgumentError(
      `Expected one of ${words.join(', ')}${didYouMean(value, words)}.`
    )
  })
}

/** Reads a whole number, 0 or more. */
export function wholeNumber(value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Expected a whole number, 0 or more.')
}

/** Reads a BCP 47 tag. */
export function langTag(value: string): string {
  const tag = resolveLanguage(value)
  if (tag !== undefined) return tag
  throw new InvalidArgumentError('Expected a language tag such as `nl` or `pt-BR`.')
}

/** Adds a rule id to those before. */
export function addRule(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}
