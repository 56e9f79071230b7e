/**
 * The script of the page: filters. Without it the page shows everything, and the counts stand.
 *
 * A finding is shown when both its severity and its rule are switched on; whatever points to it
 * (`data-f`, one or more ids) goes along. Plain JavaScript in a text, since it runs in the page.
 */
export const script = `
const form = document.querySelector('form.filters')
const switches = form ? [...form.elements].filter((input) => input.type === 'checkbox') : []
const cards = [...document.querySelectorAll('.finding')]
const pointers = [...document.querySelectorAll('[data-f]')]

function chosen(name) {
  return new Set(switches.filter((input) => input.name === name && input.checked).map((input) => input.value))
}

function apply() {
  const severities = chosen('severity')
  const rules = chosen('rule')
  const shown = new Set()
  for (const card of cards) {
    card.hidden = !severities.has(card.dataset.severity) || !rules.has(card.dataset.rule)
    if (!card.hidden) shown.add(card.id)
  }
  for (const pointer of pointers) {
    const off = !pointer.dataset.f.split(' ').some((id) => shown.has(id))
    pointer.classList.toggle('off', off)
  }
  const only = switches.some((input) => input.name === 'only' && input.checked)
  for (const bead of document.querySelectorAll('.bead')) {
    bead.hidden = only && !bead.querySelector('[data-f]:not(.off), .finding:not([hidden])')
  }
  form.querySelector('.shown').textContent =
    shown.size === cards.length ? '' : shown.size + ' of ' + cards.length + ' findings shown'
}

if (form) {
  for (const input of switches) input.hidden = false
  for (const part of form.querySelectorAll('.scripted')) part.hidden = false
  form.addEventListener('change', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  apply()
}
`
