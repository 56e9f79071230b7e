import {type LanguageLabel, labelShape, languageOfLabel} from '../../../text/language-label.js'

/** One reading of a path as that of a translation. */
export interface LanguageSpot extends LanguageLabel {
  /** The language as the path has it. */
  readonly label: string
  /** The path with `{lang}` in its place. */
  readonly marked: string
}

const whole = new RegExp(`^(?<label>${labelShape})$`, 'u')
const longEnd = new RegExp(`^(?<before>.+?[._-])(?<label>${labelShape})$`, 'u')
const shortEnd = new RegExp(`^(?<before>.+[._-])(?<label>${labelShape})$`, 'u')
const start = new RegExp(`^(?<label>${labelShape})(?<after>[._-].+)$`, 'u')

/**
 * The places in a path where a language may be written: a whole folder or file name, its end
 * (`guide.nl`, `docs-zh`), or its start (`nl-guide`). Those of the file come first, then the folders
 * from the nearest out.
 *
 * @param stem  a path without the ending of its file
 */
export function languageSpots(stem: string): readonly LanguageSpot[] {
  const parts = stem.split('/')
  return parts
    .flatMap((part, at) =>
      spotsOf(part).map(({marked, ...spot}) => ({
        ...spot,
        marked: parts.with(at, marked).join('/')
      }))
    )
    .reverse()
}

/** The same folder names come again for every file below them. */
const known = new Map<string, readonly LanguageSpot[]>()

function spotsOf(part: string): readonly LanguageSpot[] {
  const before = known.get(part)
  if (before) return before
  const spots = [start, shortEnd, longEnd, whole].flatMap((shape) => {
    const {label = '', before = '', after = ''} = shape.exec(part)?.groups ?? {}
    const language = languageOfLabel(label)
    if (!language) return []
    // `de-escalation` and `no-code` start with words: only what the texts say can tell.
    const isDoubtful = language.isDoubtful || after !== ''
    return [{...language, isDoubtful, label, marked: `${before}{lang}${after}`}]
  })
  const once = [...new Map(spots.map((spot) => [spot.marked, spot])).values()]
  known.set(part, once)
  return once
}
