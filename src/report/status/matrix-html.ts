import {percentOf} from '../../store/alignment-tally.js'
import {generator} from '../layout/generator.js'
import {type Markup, markup, ownMarkup} from '../layout/markup.js'
import {dark, declarations, light} from '../layout/palette.js'
import {sha256Base64} from '../layout/sha256.js'
import {findingsWords, gradeOf, type MatrixCell, type StatusMatrix} from './matrix.js'

/** Documents against languages, as a page that loads nothing and runs nothing. */
export function statusMatrixHtml({languages, rows, totals}: StatusMatrix): string {
  const all = rows.length > 1 ? rowMarkup('All', totals) : undefined
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${generator}
<title>State of the translations</title>
<style>${ownMarkup(style)}</style>
</head>
<body>
<main>
<h1>State of the translations</h1>
<div class="scroll" role="region" aria-label="Documents and languages" tabindex="0">
<table>
<thead><tr><th scope="col">Document</th>${languages.map(
    (lang) => markup`<th scope="col">${lang}</th>`
  )}</tr></thead>
<tbody>
${rows.map(({document, cells}) => rowMarkup(document, cells))}</tbody>
<tfoot>
${all}</tfoot>
</table>
</div>
</main>
</body>
</html>
`.html
}

function rowMarkup(head: string, cells: readonly (MatrixCell | undefined)[]): Markup {
  return markup`<tr><th scope="row">${head}</th>${cells.map(cellMarkup)}</tr>
`
}

function cellMarkup(cell: MatrixCell | undefined): Markup {
  const grade = gradeOf(cell)
  if (!cell) return markup`<td class="${grade}">no translation</td>`
  const {segments, aligned, checked} = cell.tally
  const share = (part: number) => `${percentOf(part, segments)} %`
  return markup`<td class="${grade}"><b>${share(aligned)}</b> aligned<br>${share(checked)} checked<br>${findingsWords(cell.findings)}</td>`
}

const style = `
:root { color-scheme: light dark; ${declarations(light)} }
@media (prefers-color-scheme: dark) { :root { ${declarations(dark)} } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1.5rem 1rem; }
h1 { font-size: 1.4rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 0.4rem 0.8rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { background: var(--panel); }
tbody th, tfoot th { font-weight: 500; overflow-wrap: anywhere; min-width: 10rem; position: sticky; left: 0; background: var(--paper); }
td { white-space: nowrap; }
@media (max-width: 40rem) {
table { font-size: 0.8rem; }
th, td { padding: 0.3rem 0.45rem; }
tbody th, tfoot th { min-width: 6.5rem; }
}
.none { color: var(--muted); }
.good { background: var(--accent-tint); }
.warning { background: var(--warning-tint); }
.error { background: var(--error-tint); }
`

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${sha256Base64(style)}'`,
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')
