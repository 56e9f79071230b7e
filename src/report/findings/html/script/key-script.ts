/** Keys, each with a button; none takes a letter from a text field, and all can be switched off. */
export const keyScript = `
const help = document.querySelector('.help')
const acts = new Map([
  ['j', () => go(beads, 1)],
  ['k', () => go(beads, -1)],
  ['n', () => go(cards, 1)],
  ['N', () => go(cards, -1)],
  ['/', () => search.focus()],
  ['?', () => (help.open ? help.close() : help.showModal())]
])
const writable = 'input:not([type="checkbox"], [type="radio"], [type="range"]), textarea, select, [contenteditable]'

document.addEventListener('keydown', (event) => {
  const {key, target} = event
  if (event.defaultPrevented || event.isComposing) return
  if (event.ctrlKey || event.metaKey || event.altKey || target.closest(writable)) return
  if (!help.querySelector('[name="keys"]').checked || (help.open && key !== '?')) return
  const act = acts.get(key)
  if (!act) return
  event.preventDefault()
  act()
})
for (const button of all('[data-key]')) button.addEventListener('click', () => acts.get(button.dataset.key)())
help.querySelector('.close').addEventListener('click', () => help.close())
`
