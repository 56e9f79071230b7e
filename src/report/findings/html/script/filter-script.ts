/**
 * Filters. A bead is shown when the search found it and its trait and state are wanted; a finding
 * when its bead is, and its severity, rule and confidence are. Whatever points to a finding
 * (`data-f`, one or more ids) goes along with it, and a ribbon with its bead.
 */
export const filterScript = `
const ribbons = new Map(all('.overview a').map((a) => [a.getAttribute('href').slice(1), a]))
const report = document.querySelector('.bar .shown')

/** The values of a filter that are switched on; nothing where the page does not offer it. */
function chosen(name) {
  const inputs = form ? all('input[name="' + name + '"]', form) : []
  return inputs.length === 0
    ? undefined
    : new Set(inputs.filter((input) => input.checked).map((input) => input.value))
}

function wishes() {
  const range = form?.elements.confidence
  const [beads = ''] = chosen('beads') ?? []
  const least = range ? Number(range.value) : 0
  return {beads, least, severities: chosen('severity'), rules: chosen('rule'), states: chosen('state')}
}

function fitsBead({dataset}, wanted) {
  const {state, is = ''} = dataset
  if (state && wanted.states && !wanted.states.has(state)) return false
  return wanted.beads === '' || wanted.beads === 'findings' || is.split(' ').includes(wanted.beads)
}

function fitsFinding({dataset}, wanted) {
  if (!wanted.severities) return true
  const {severity, rule, confidence} = dataset
  return wanted.severities.has(severity) && wanted.rules.has(rule) && Number(confidence) >= wanted.least
}

function apply() {
  const wanted = wishes()
  const found = foundBeads()
  const open = new Set(beads.filter((bead) => found.has(bead) && fitsBead(bead, wanted)))
  const shown = new Set()
  for (const card of cards) {
    const bead = card.closest('.bead')
    card.hidden = !fitsFinding(card, wanted) || (bead !== null && !open.has(bead))
    if (!card.hidden) shown.add(card.id)
  }
  for (const pointer of pointers) {
    mark(pointer, 'off', !pointer.dataset.f.split(' ').some((id) => shown.has(id)))
  }
  for (const bead of beads) {
    const bare = wanted.beads === 'findings' && !bead.querySelector('[data-f]:not(.off), .finding:not([hidden])')
    const hidden = bare || !open.has(bead)
    if (bead.hidden === hidden) continue
    bead.hidden = hidden
    mark(ribbons.get(bead.id), 'off', hidden)
  }
  tell(shown.size, wanted.least)
  markFound()
}

function tell(findings, least) {
  const output = form?.querySelector('.least')
  if (output) output.textContent = least.toFixed(2)
  const count = beads.filter((bead) => !bead.hidden).length
  const narrowed = count < beads.length || findings < cards.length
  const isBare = (pair) => !pair.querySelector('.bead:not([hidden]), .finding:not([hidden])')
  for (const pair of all('.pair')) pair.hidden = narrowed && isBare(pair)
  const ofFindings = cards.length === 0 ? '' : ', ' + findings + ' of ' + cards.length + ' findings'
  report.textContent = narrowed ? count + ' of ' + beads.length + ' beads' + ofFindings : ''
}

// On a narrow screen the filters would push the texts out of sight.
if (form && innerWidth < 768) form.parentElement.open = false
form?.addEventListener('input', apply)
form?.addEventListener('submit', (event) => event.preventDefault())
form?.addEventListener('reset', () => {
  search.value = ''
  // The fields are only reset after this event.
  setTimeout(apply)
})
`
