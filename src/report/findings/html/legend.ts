import type {Bead} from '../../../model/bead.js'
import {type Markup, markup} from '../../layout/markup.js'
import {type BeadTrait, beadTraits, traitsOf} from './bead-traits.js'

/** What the odd ribbons of the overview mean; nothing where all are alike. */
export function legendMarkup(beads: readonly Bead[]): Markup | undefined {
  const present = new Set(beads.flatMap(traitsOf))
  if (present.size === 0) return undefined
  const entries = beadTraits.filter((trait) => present.has(trait)).map(entry)
  return markup`<ul class="legend" aria-label="Ribbons of the overview">${entries}</ul>`
}

function entry(trait: BeadTrait): Markup {
  return markup`<li class="${trait}">${words[trait]}</li>`
}

const words: Readonly<Record<BeadTrait, string>> = {
  doubtful: 'doubtful',
  'one-sided': 'on one side only',
  moved: 'moved'
}
