import {languages} from '../languages/index.js'

/**
 * The commonest function words by base language, for telling languages apart. Words that several of
 * them share are left in: they vote for each.
 */
export const stopWords: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  languages.map(({tag, functionWords}) => [tag, new Set(functionWords.split(' '))])
)
