import {stemOf} from '../text-paths.js'
import {type LanguageSpot, languageSpots} from './language-spots.js'
import {fillTemplate, type LayoutTemplate, readTemplate} from './layout-template.js'
import {layouts} from './layouts.js'

/** A text that may be a translation, by where it is. */
export interface PlacedText extends LanguageSpot {
  readonly path: string
  /** What `{path}` or `{name}` stands for; empty where the place has neither. */
  readonly name: string
}

/** A place for translations, such as `docs/{lang}/{path}`. */
export interface Place {
  /** With `{lang}`, and `{path}` or `{name}`; without ending. */
  readonly target: string
  /** Where the sources may be, the likeliest first; some with `{source}` for a language. */
  readonly sources: readonly string[]
  readonly texts: readonly PlacedText[]
}

interface Rule {
  readonly source: string
  readonly target: LayoutTemplate
}

const rules: readonly Rule[] = layouts.map(({source, target}) => ({
  source,
  target: readTemplate(target)
}))

interface Growing extends Place {
  readonly sources: string[]
  readonly texts: PlacedText[]
  /** Where its layout stands in the list. */
  readonly order: number
}

/**
 * The places for translations that the paths of a repository show, those of the first layouts first.
 * A text may be in several: what it translates decides.
 */
export function findPlaces(paths: readonly string[]): readonly Place[] {
  const places = new Map<string, Growing>()
  for (const path of paths) {
    for (const spot of languageSpots(stemOf(path))) addTo(places, spot, path)
  }
  return [...places.values()].sort((a, b) => a.order - b.order || b.texts.length - a.texts.length)
}

function addTo(places: Map<string, Growing>, spot: LanguageSpot, path: string): void {
  const joined = new Set<string>()
  rules.forEach(({source, target}, order) => {
    const groups = target.regex.exec(spot.marked)?.groups
    if (!groups) return
    const {path: inner, name = inner ?? '', ...values} = groups
    const key = fillTemplate(target.text, values)
    const place = places.get(key) ?? {target: key, sources: [], texts: [], order}
    places.set(key, place)
    const from = fillTemplate(source, values)
    if (!place.sources.includes(from)) place.sources.push(from)
    if (!joined.has(key)) place.texts.push({...spot, path, name})
    joined.add(key)
  })
}
