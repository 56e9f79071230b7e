import {generator} from '../../layout/generator.js'
import {type Markup, markup, ownMarkup} from '../../layout/markup.js'
import {sha256Base64} from '../../layout/sha256.js'
import type {PairList, WholePair} from '../../reporter.js'
import {bar} from './bar.js'
import {type PageTotals, pageTotals} from './page-totals.js'
import {MANY_BEADS, pairMarkup} from './pair.js'
import {script} from './script.js'
import {style} from './style.js'
import {summaryMarkup} from './summary.js'

/** The page: one file that loads nothing, sends nothing, and runs its own one script only. */
export function* page(pairs: PairList<WholePair>): Generator<string> {
  yield head(pageTotals(pairs)).html
  let number = 1
  for (const pair of pairs) yield pairMarkup(pair, number++).html
  yield foot.html
}

function head(totals: PageTotals): Markup {
  const isLong = totals.mostBeads > MANY_BEADS
  return markup`<!doctype html>
<html lang="en"${isLong ? markup` class="long"` : undefined}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${generator}
<title>${title(totals)}</title>
<style>${ownMarkup(style)}</style>
</head>
<body>
<a class="skip" href="#texts">Skip to the texts</a>
${summaryMarkup(totals)}
<main id="texts">
`
}

const foot: Markup = markup`</main>
${bar}
<script>${ownMarkup(script)}</script>
</body>
</html>
`

function policy(): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${sha256Base64(style)}'`,
    `script-src 'sha256-${sha256Base64(script)}'`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
}

function title({pairs}: PageTotals): string {
  const [only, ...more] = pairs
  return only && more.length === 0 ? `${only.name}: translation parity` : 'Translation parity'
}
