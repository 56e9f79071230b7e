import type {Glossary, TermRendering} from '../../model/glossary.js'

/** A glossary of one term, by the status of each of its renderings; for examples. */
export function glossaryOf(
  term: string,
  renderings: Readonly<Record<string, TermRendering['status']>>
): Glossary {
  const target = Object.entries(renderings).map(([text, status]) => ({text, status}))
  return {path: 'terms.csv', entries: [{source: [term], target}]}
}
