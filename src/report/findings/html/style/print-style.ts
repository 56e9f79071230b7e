/** On paper: everything open, nothing that only a screen can do, no row cut in two. */
export const printStyle = `
@media print {
  body { max-width: none; padding: 0; font-size: 9pt; }
  .filters-fold, .pairs, .walk, .skip, .bar, .help { display: none; }
  .columns-head { position: static; }
  .many { content-visibility: visible; }
  .bead { grid-template-columns: minmax(0, 1fr) 4rem minmax(0, 1fr); break-inside: avoid; }
  .finding { break-inside: avoid; margin-left: 3rem; }
  .segment { grid-template-columns: 3rem minmax(0, 1fr); padding: .1rem 0; }
  .segment .where { flex-direction: column; gap: 0; padding-left: .2rem; }
  .text.text { font-size: 9.5pt; }
  .heading .text.text { font-size: 12pt; }
  pre.text.text { font-size: 8pt; }
  .finding { font-size: 8.5pt; }
  .join { position: static; }
  mark, .ref, .overview, .segment, .nothing { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .pair { break-before: page; }
  .pair:first-of-type { break-before: auto; }
}
`
