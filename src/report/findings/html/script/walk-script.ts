/**
 * Walking from bead to bead and from finding to finding. It goes on from what was walked to last,
 * or, when that is out of sight, from what is at the top of the window.
 */
export const walkScript = `
let current

function goTo(element) {
  current = element
  element.focus({preventScroll: true})
  // A finding in the middle, so that the texts that it is about are seen with it.
  const block = element.matches('.finding') ? 'center' : 'start'
  element.scrollIntoView({block, behavior: 'instant'})
}

function isInSight(element) {
  const {top, bottom} = element.getBoundingClientRect()
  return bottom > 0 && top < innerHeight
}

/** The next one (1) or the one before (-1) of a list in the order of the page. */
function go(elements, step) {
  const shown = elements.filter((element) => !element.hidden)
  const here = document.activeElement?.closest('.finding, .bead') ?? current
  const from = here && !here.closest('[hidden]') && isInSight(here) ? here : atTop()
  const isAfter = after(from)
  const next = step > 0 ? shown.find(isAfter) : shown.findLast(before(from, isAfter))
  if (next) goTo(next)
}

const after = (here) => (element) =>
  Boolean(here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)

const before = (here, isAfter) => (element) => element !== here && !isAfter(element)

/** Pixels at the top of the window that the heads of the columns cover. */
const COVERED = 64

/** What is at the top of the window; asking every bead where it is would lay out all of them. */
function atTop() {
  const element = document.elementFromPoint(innerWidth / 2, COVERED) ?? document.body
  return element.closest('.finding, .bead') ?? element
}

/** Marks what a finding is about while it is in focus. */
document.addEventListener('focusin', ({target}) => {
  const id = target.closest('.finding')?.id
  for (const pointer of pointers) {
    mark(pointer, 'lit', id !== undefined && pointer.dataset.f.split(' ').includes(id))
  }
})

/** A link to what the filters hide shows everything again. */
addEventListener('hashchange', () => {
  const target = document.getElementById(location.hash.slice(1))
  if (!target?.closest('[hidden]')) return
  search.value = ''
  form?.reset()
  setTimeout(() => goTo(target))
})
`
