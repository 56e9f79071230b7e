import {type Content, type Markup, markup} from '../../layout/markup.js'
import {beadMeaning} from './filters.js'

/** A key of the page: what it does, and what its button shows beside it. */
interface Key {
  readonly key: string
  readonly does: string
  readonly sign: string
}

const beadKeys: readonly Key[] = [
  {key: 'k', does: 'Previous bead', sign: '↑'},
  {key: 'j', does: 'Next bead', sign: '↓'}
]

const findingKeys: readonly Key[] = [
  {key: 'N', does: 'Previous finding', sign: '↑'},
  {key: 'n', does: 'Next finding', sign: '↓'}
]

const otherKeys: readonly Key[] = [
  {key: '/', does: 'Search', sign: ''},
  {key: '?', does: 'Keyboard shortcuts', sign: ''}
]

/** The bar at the foot of the window: search, and a button for every key; only with the script. */
export const bar: Markup = markup`<section class="bar scripted" aria-label="Search and navigate" hidden>
<div class="search" role="search"><label for="search">Search <kbd>/</kbd></label><input type="search" id="search" autocomplete="off" spellcheck="false" placeholder="text, message or rule"></div>
<output class="shown" aria-live="polite"></output>
${group('Bead', beadKeys)}
${group('Finding', findingKeys)}
<button type="button" data-key="?" title="Keyboard shortcuts"><span class="hush">Keyboard shortcuts</span> <kbd>?</kbd></button>
</section>
<dialog class="help" aria-labelledby="help-title">
<h2 id="help-title">Keyboard shortcuts</h2>
<dl>
${[...beadKeys, ...findingKeys, ...otherKeys].map(line)}<dt><kbd>Enter</kbd></dt><dd>In the search field: go to the first match</dd>
<dt><kbd>Esc</kbd></dt><dd>Clear the search field, then leave it</dd>
</dl>
<p>${beadMeaning}.</p>
<p><label><input type="checkbox" name="keys" checked> Use single-letter shortcuts outside text fields</label></p>
<p><button type="button" class="close">Close</button></p>
</dialog>`

function group(name: string, keys: readonly Key[]): Markup {
  return markup`<div class="group" role="group" aria-label="${name}"><span class="name">${name}</span>${keys.map(button)}</div>`
}

function button({key, does, sign}: Key): Content {
  return markup`<button type="button" data-key="${key}" title="${does}"><span class="hush">${does}</span><span aria-hidden="true">${sign}</span> <kbd>${key}</kbd></button>`
}

function line({key, does}: Key): Markup {
  return markup`<dt><kbd>${key}</kbd></dt><dd>${does}</dd>
`
}
