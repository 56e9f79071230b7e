import {isSpoken} from '../../check/places/spoken.js'
import type {Document} from '../../model/document.js'
import {baseLanguage} from '../../text/language.js'
import {languageData} from '../../text/languages/index.js'
import type {Typography} from '../../text/languages/typography.js'
import {proseOf} from '../../text/prose.js'

/** Of 1, of places that are held together by a no-break space: where it is less, a text does without. */
const heldShare = 0.75
const fewestHeld = 3

/** Signs that a number is held to, in every language. */
const units = '(?:[kcm]?m²?|[km]?g|ml|l|ha|km\\/h|°C|%|€|£|\\$|kWh?|[kMG]B)(?![\\p{L}\\p{N}])'

/** Spaces that do not break: as wide as others, or narrow. */
const noBreak = '\\u00a0\\u202f'

const hasNoBreak = new RegExp(`[${noBreak}]`)

/**
 * Finds plain spaces where the document has no-break spaces elsewhere: between a number and its
 * unit, in an abbreviation of several words (`z. B.`), before and within French marks. Undefined
 * for a document that does not do so throughout.
 */
export function plainSpaces(document: Document): RegExp | undefined {
  const {typography} = languageData(baseLanguage(document.lang)) ?? {}
  const around = surroundings(typography)
  const texts = document.segments.filter(isSpoken).map(proseOf)
  const count = (space: string) => {
    const pattern = new RegExp(around(space), 'gu')
    return texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0)
  }
  if (!texts.some((text) => hasNoBreak.test(text))) return undefined
  const held = count(`[${noBreak}]`)
  if (held < fewestHeld || held < heldShare * (held + count(' '))) return undefined
  return new RegExp(around(' '), 'gu')
}

/** An expression for a space in the places that are held together. */
function surroundings(typography: Typography | undefined): (space: string) => string {
  const {heldTogether = [], spacedMarks = ''} = typography ?? {}
  const marks = spacedMarks.replace('»', '')
  return (space) => {
    const inShortForms = heldTogether.map((form) => {
      const [first = '', second = ''] = form.split(' ').map((part) => part.replaceAll('.', '\\.'))
      return `(?<=(?<![\\p{L}.])${first})${space}(?=${second})`
    })
    return [
      `(?<=\\p{N})${space}(?=${units})`,
      ...inShortForms,
      ...(marks === ''
        ? []
        : [`(?<=\\S)${space}(?=[${marks}](?:\\s|$))|(?<=«)${space}|${space}(?=»)`])
    ].join('|')
  }
}
