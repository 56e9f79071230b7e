import {filterScript} from './script/filter-script.js'
import {keyScript} from './script/key-script.js'
import {searchScript} from './script/search-script.js'
import {sentenceScript} from './script/sentence-script.js'
import {walkScript} from './script/walk-script.js'

/**
 * The script of the page: filters, search, and keys. Without it the page shows everything, and the
 * counts stand. Plain JavaScript in texts, since it runs in the page; no part of a document is ever
 * put into it, nor does it make markup.
 */
export const script = `
const all = (selector, root = document) => [...root.querySelectorAll(selector)]

/** Sets a class only where that changes something: with thousands of elements it counts. */
function mark(element, name, on) {
  if (element.classList.contains(name) !== on) element.classList.toggle(name, on)
}

const form = document.querySelector('form.filters')
const beads = all('.bead')
const cards = all('.finding')
const pointers = all('[data-f]')
${searchScript}${filterScript}${walkScript}${keyScript}${sentenceScript}
for (const part of all('.scripted, .filters input')) part.hidden = false
apply()
`
