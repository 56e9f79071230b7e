/** Head of the page and of each pair: verdict, filters, ways to the pairs, overview, list. */
export const headStyle = `
.summary { padding: 2.5rem 0 1.5rem; }
.mark {
  color: var(--accent);
  font-weight: 600;
  letter-spacing: .02em;
}
h1, h2 {
  font-family: "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Noto Serif", serif;
  font-weight: 600;
  line-height: 1.15;
  text-wrap: balance;
}
h1 { margin-top: .2rem; font-size: clamp(1.8rem, 4.5vw, 2.6rem); letter-spacing: -.012em; }
.verdict { margin-top: .5rem; color: var(--muted); font-size: 1.05rem; }
.filters-fold { margin-top: 1.2rem; }
.filters-fold > summary { width: fit-content; cursor: pointer; color: var(--muted); }
.filters { display: grid; gap: .6rem; margin-top: .7rem; }
.filters fieldset { position: relative; padding-left: 6rem; display: flex; flex-wrap: wrap; align-items: center; gap: .4rem; min-width: 0; }
.filters legend { position: absolute; left: 0; top: .2rem; padding: 0; color: var(--muted); }
.chip {
  display: inline-flex;
  align-items: center;
  gap: .4rem;
  padding: .2rem .7rem;
  border: 1px solid var(--line);
  border-radius: 2rem;
  background: var(--panel);
  font-size: .875rem;
  overflow-wrap: anywhere;
}
.chip:has(input) { cursor: pointer; }
.chip:hover { border-color: var(--muted); }
.chip input { margin: 0; accent-color: var(--accent); }
.chip .count { color: var(--muted); font-variant-numeric: tabular-nums; }
.chip:has(input[type="checkbox"]:not(:checked)) { background: none; border-style: dashed; }
.pairs { padding: 1rem 0; border-top: 1px solid var(--line); }
.pairs ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr)); gap: .3rem 2rem; }
.pairs a { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; padding: .2rem 0; text-decoration: none; }
.pairs a:hover .name { text-decoration: underline; }
.pairs .name { font-weight: 600; overflow-wrap: anywhere; }
.pairs .tally { color: var(--muted); }
.pair-head { padding: 2rem 0 1.5rem; border-top: 1px solid var(--line); }
h2 { font-size: clamp(1.35rem, 3vw, 1.7rem); overflow-wrap: anywhere; }
.figures { margin-top: .3rem; color: var(--muted); }
.overview { display: block; width: 100%; height: 3.75rem; margin-top: 1.1rem; }
.overview .band { fill: var(--accent); opacity: .62; }
.overview .ribbon { fill: var(--accent); opacity: .2; }
.overview a:hover .band { opacity: 1; }
.overview a:hover .ribbon { opacity: .5; }
.overview .one-sided .band { fill: var(--muted); }
.overview .doubtful .ribbon {
  fill: none;
  opacity: .8;
  stroke: var(--accent);
  stroke-width: 1px;
  stroke-dasharray: 3 2;
  vector-effect: non-scaling-stroke;
}
.overview .error .band { fill: var(--error); opacity: .95; }
.overview .warning .band { fill: var(--warning); opacity: .95; }
.overview .info .band { fill: var(--info); opacity: .95; }
.overview .off { opacity: .18; }
.overview .error .ribbon { fill: var(--error); opacity: .35; }
.overview .warning .ribbon { fill: var(--warning); opacity: .35; }
.overview .info .ribbon { fill: var(--info); opacity: .35; }
.overview .doubtful.error .ribbon { fill: none; stroke: var(--error); opacity: .8; }
.overview .doubtful.warning .ribbon { fill: none; stroke: var(--warning); opacity: .8; }
.overview .doubtful.info .ribbon { fill: none; stroke: var(--info); opacity: .8; }
.overview .moved .ribbon { stroke: var(--ink); stroke-width: 1.5px; opacity: .55; vector-effect: non-scaling-stroke; }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin-top: .4rem; color: var(--muted); font-size: .8rem; }
.legend li::before {
  content: "";
  display: inline-block;
  width: 1.1rem;
  height: .6rem;
  margin-right: .4rem;
  border: 1px solid transparent;
  vertical-align: -.04rem;
}
.legend .doubtful::before { border: 1px dashed var(--accent); }
.legend .one-sided::before { background: var(--muted); height: .45rem; vertical-align: .05rem; }
.legend .moved::before { background: color-mix(in srgb, var(--accent) 30%, transparent); border-color: var(--ink); transform: skewX(-30deg); }
@media (max-width: 47.99rem) {
  .filters fieldset { padding-left: 0; }
  .filters legend { position: static; width: 100%; }
}
.range { min-height: 1.85rem; display: inline-flex; align-items: center; gap: .5rem; }
.range input { accent-color: var(--accent); width: 9rem; }
.least { font-variant-numeric: tabular-nums; }
.suppressed { margin-top: .5rem; }
.suppressed summary { width: fit-content; cursor: pointer; color: var(--muted); }
.suppressed ul { margin-top: .3rem; }
.suppressed li { padding: .28rem .4rem; border-bottom: 1px solid var(--line); color: var(--muted); overflow-wrap: anywhere; }
.suppressed .message { color: var(--ink); }
.suppressed .place, .suppressed .rule { font-size: .8rem; }
.suppressed .because { font-style: italic; }
.finding-list { margin-top: 1.1rem; }
.finding-list summary { width: fit-content; cursor: pointer; color: var(--muted); }
.finding-list ol { margin-top: .3rem; }
.finding-list a {
  display: grid;
  grid-template-columns: 1.2rem 1.6rem minmax(0, 1fr) auto;
  gap: .4rem;
  padding: .28rem .4rem;
  border-radius: 4px;
  color: inherit;
  text-decoration: none;
}
.finding-list li { border-bottom: 1px solid var(--line); }
.finding-list li.off { display: none; }
.finding-list a:hover { background: var(--panel); }
.finding-list a:hover .message { text-decoration: underline; }
.finding-list .count { color: var(--muted); text-align: right; font-variant-numeric: tabular-nums; }
.finding-list .message { overflow-wrap: anywhere; }
.finding-list .place { color: var(--muted); font-size: .8rem; align-self: center; }
`
