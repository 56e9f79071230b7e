/**
 * Search in the texts, the messages, the values and the names of the rules, whatever the case. What
 * it finds in a text is marked by the browser (CSS Custom Highlight API) where it can do that, so
 * that nothing on the page is rewritten.
 */
export const searchScript = `
const search = document.querySelector('#search')
const searched = '.text, .message, .value, .why, .fix, .rule, .follow-ups'
const haystacks = new WeakMap()

function query() {
  return search.value.normalize('NFC').trim().replace(/\\s+/gu, ' ').toLowerCase()
}

/** The text nodes of a text, without the references to findings in it. */
function textNodes(root) {
  const accept = (node) =>
    node.parentElement.closest('.ref') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, accept)
  const nodes = []
  while (walker.nextNode()) nodes.push(walker.currentNode)
  return nodes
}

function haystack(bead) {
  const known = haystacks.get(bead)
  if (known !== undefined) return known
  const texts = all(searched, bead).map((part) => textNodes(part).map((node) => node.data).join(''))
  const text = texts.join('\\n').normalize('NFC').toLowerCase()
  haystacks.set(bead, text)
  return text
}

function foundBeads() {
  const wanted = query()
  return new Set(wanted === '' ? beads : beads.filter((bead) => haystack(bead).includes(wanted)))
}

/** Matches that are marked: more than anybody looks at, few enough to be quick. */
const MAX_MARKED = 2000

function markFound() {
  if (!CSS.highlights) return
  const wanted = query()
  const ranges = []
  for (const bead of wanted === '' ? [] : beads) {
    if (bead.hidden || ranges.length > MAX_MARKED) continue
    for (const text of all('.text', bead)) ranges.push(...rangesIn(textNodes(text), wanted))
  }
  CSS.highlights.set('found', new Highlight(...ranges))
}

function rangesIn(nodes, wanted) {
  const text = nodes.map((node) => node.data).join('')
  const lower = text.toLowerCase()
  // A few letters change their length with their case: then the places would be wrong.
  if (lower.length !== text.length) return []
  const ranges = []
  for (let at = lower.indexOf(wanted); at !== -1; at = lower.indexOf(wanted, at + wanted.length)) {
    const range = new Range()
    range.setStart(...pointAt(nodes, at))
    range.setEnd(...pointAt(nodes, at + wanted.length))
    ranges.push(range)
  }
  return ranges
}

function pointAt(nodes, offset) {
  let left = offset
  for (const node of nodes) {
    if (left <= node.length) return [node, left]
    left -= node.length
  }
  throw new RangeError('Cannot find offset ' + offset)
}

search.addEventListener('input', () => apply())
search.addEventListener('keydown', (event) => {
  if (event.isComposing) return
  const first = beads.find((bead) => !bead.hidden)
  if (event.key === 'Enter' && first) goTo(first)
  if (event.key !== 'Escape') return
  event.preventDefault()
  if (search.value === '') search.blur()
  search.value = ''
  apply()
})
`
