/**
 * Lights up the sentences that translate the one under the pointer, and all pairs of sentences while
 * the pointer or the focus is on what joins them. The selector `:has` could do it without a script,
 * but the browser then looks through thousands of beads again and again while it reads the page.
 */
export const sentenceScript = `
let lit = []

function light({target}) {
  for (const element of lit) element.classList.remove('lit', 'paired')
  const bead = target.closest('.bead')
  const sentence = target.closest('.s')
  lit = bead && sentence ? all('.s', bead).filter((other) => other.dataset.n === sentence.dataset.n) : []
  for (const element of lit) element.classList.add('lit')
  if (!bead || !target.closest('.join')) return
  bead.classList.add('paired')
  lit = [bead]
}

document.addEventListener('pointerover', light)
document.addEventListener('focusin', light)
`
