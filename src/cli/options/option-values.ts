import {InvalidArgumentError, Option} from 'commander'
import {resolveLanguage} from '../../text/language.js'
import {didYouMean} from '../../workspace/files/nearest-name.js'

const wordsByOption = new WeakMap<Option, readonly string[]>()

/** An option that takes one of a few words, and says which when it gets another. */
export function oneOf(flags: string, description: string, words: readonly string[]): Option {
  const option = new Option(flags, description).argParser(wordOf(words))
  wordsByOption.set(option, words)
  return option
}

/** The words that an option made by `oneOf` takes; undefined for any other. */
export function wordsOfOption(option: Option): readonly string[] | undefined {
  return wordsByOption.get(option)
}

/** Reads one of a few words. */
export function wordOf(words: readonly string[]): (value: string) => string {
  return (value) => {
    if (words.includes(value)) return value
    throw new InvalidArgumentError(
      `Expected one of ${words.join(', ')}${didYouMean(value, words)}.`
    )
  }
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

/** Reads a share, from 0 to 1. */
export function share(value: string): number {
  const number = Number(value)
  if (value.trim() !== '' && number >= 0 && number <= 1) return number
  throw new InvalidArgumentError('Expected a number from 0 to 1, such as 0.9.')
}

/** Adds what an option names, a rule or a file, to those before. */
export function addName(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

/** Reads a share in percent, from 0 to 100. */
export function percent(value: string): number {
  const number = Number(value.replace(/\s*%$/, ''))
  if (value.trim() !== '' && number >= 0 && number <= 100) return number
  throw new InvalidArgumentError('Expected a number from 0 to 100, such as 80.')
}
