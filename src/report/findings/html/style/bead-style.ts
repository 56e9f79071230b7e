/** The two texts side by side: columns, segments, and what joins them. */
export const beadStyle = `
.columns-head, .bead {
  display: grid;
  grid-template-columns: minmax(0, 1fr) 5.5rem minmax(0, 1fr);
}
.columns-head {
  position: sticky;
  top: 0;
  z-index: 2;
  padding: .6rem 0;
  background: var(--paper);
  border-bottom: 1px solid var(--line);
}
.document { grid-column: 1; padding-left: 4.6rem; min-width: 0; overflow-wrap: anywhere; }
.document + .document { grid-column: 3; }
.document .role { font-weight: 600; }
.document .lang {
  padding: 0 .35rem;
  border: 1px solid var(--line);
  border-radius: 3px;
  color: var(--muted);
  font-size: .8rem;
}
.document .file { color: var(--muted); font-size: .8rem; }
.beads { padding-top: .8rem; }
.bead {
  padding: .3rem 0;
  border-radius: 6px;
}
.many { content-visibility: auto; contain-intrinsic-size: auto 110rem; }
.column, .found { min-width: 0; }
.column.source { grid-area: 1 / 1; }
.spine { grid-area: 1 / 2; }
.column.target { grid-area: 1 / 3; }
.found.source { grid-area: 2 / 1; }
.found.target { grid-area: 2 / 3; }
.segment {
  display: grid;
  grid-template-columns: 4.6rem minmax(0, 1fr);
  padding: .3rem .6rem .3rem 0;
  border-left: 3px solid transparent;
}
.segment .where {
  padding: .22rem .7rem 0 .3rem;
  display: flex;
  flex-wrap: wrap;
  align-content: flex-start;
  justify-content: space-between;
  gap: 0 .5rem;
  color: var(--muted);
  font-size: .72rem;
  line-height: 1.6;
}
.where .number { color: var(--ink); font-weight: 600; }
.text {
  font: 400 1.03rem/1.55 "Iowan Old Style", "Palatino Linotype", Palatino, Charter, Georgia, "Noto Serif", "Noto Serif CJK SC", serif;
  overflow-wrap: anywhere;
  hyphens: auto;
}
.heading .text { font-weight: 700; line-height: 1.3; hyphens: manual; text-wrap: balance; }
.heading.depth-1 .text { font-size: 1.5rem; }
.heading.depth-2 .text { font-size: 1.24rem; }
.heading.depth-3 .text { font-size: 1.1rem; }
.item-title .text { font-weight: 600; }
.quote .text { padding-left: .9rem; border-left: 2px solid var(--line); }
.cell .text { padding: .1rem .6rem; border: 1px solid var(--line); font-size: .97rem; }
.caption .text, .footnote .text { font-size: .92rem; }
pre.text {
  padding: .45rem .7rem;
  border-radius: 4px;
  background: var(--panel);
  border: 1px solid var(--line);
  font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono", monospace;
  font-size: .85rem;
  white-space: pre-wrap;
  hyphens: none;
}
.label { margin-right: .25em; font-variant-numeric: tabular-nums; }
.text code { padding: 0 .2em; border-radius: 3px; background: color-mix(in srgb, var(--line) 45%, transparent); }
.link { text-decoration: underline dotted; text-underline-offset: .2em; }
.image { font-style: italic; }
.nothing {
  display: grid;
  place-items: center;
  margin: .3rem .6rem .3rem 4.6rem;
  min-height: 2.4rem;
  height: calc(100% - .6rem);
  border: 1px dashed var(--line);
  border-radius: 5px;
  color: var(--muted);
  font-size: .85rem;
  background: repeating-linear-gradient(-45deg, transparent 0 7px, color-mix(in srgb, var(--line) 38%, transparent) 7px 8px);
}
.spine {
  --thread: color-mix(in srgb, var(--accent) 50%, transparent);
  position: relative;
  display: flex;
  justify-content: center;
  padding-top: .45rem;
  background: linear-gradient(var(--thread), var(--thread)) no-repeat center 1.15rem / calc(100% - 1.4rem) 1px;
}
.missing .spine { background-size: calc(50% - .7rem) 1px; background-position: .7rem 1.15rem; }
.extra .spine { background-size: calc(50% - .7rem) 1px; background-position: right .7rem top 1.15rem; }
.likely.spine, .doubtful.spine { background: none; }
.spine::before, .spine::after {
  content: "";
  position: absolute;
  top: .5rem;
  bottom: .5rem;
  width: .55rem;
  border: 1px solid var(--thread);
}
.spine::before { left: .2rem; border-left: 0; border-radius: 0 .5rem .5rem 0; }
.spine::after { right: .2rem; border-right: 0; border-radius: .5rem 0 0 .5rem; }
.missing .spine::after, .extra .spine::before { display: none; }
.likely::before, .likely::after { border-style: dashed; }
.doubtful::before, .doubtful::after { border-style: dotted; }
.join {
  position: sticky;
  top: 4rem;
  display: grid;
  justify-items: center;
  align-self: flex-start;
  min-width: 2.5rem;
  padding: .12rem .4rem;
  border-radius: 1rem;
  background: var(--paper);
  color: var(--muted);
  font-size: .72rem;
  line-height: 1.35;
  text-decoration: none;
  font-variant-numeric: tabular-nums;
}
.join .number { color: var(--accent); font-weight: 600; font-size: .8rem; }
.join .shape { color: var(--ink); }
.join .sure { opacity: 0; }
.bead:hover .join .sure, .join:focus-visible .sure, .likely .sure, .doubtful .sure { opacity: 1; }
.join:hover { background: var(--accent-tint); color: var(--ink); }
.bead:hover { background: color-mix(in srgb, var(--panel) 70%, transparent); }
.join .moved, .join .state { color: var(--ink); }
.bead:target, .bead:focus { background: var(--panel); box-shadow: 0 0 0 1px var(--line); }
.s { border-radius: 2px; transition: background .12s; }
.s.alone { text-decoration: underline wavy var(--muted) 1px; text-underline-offset: .25em; }
.s.lit { background: var(--accent-tint); box-shadow: 0 0 0 .12em var(--accent-tint); }
.paired .s.odd { background: var(--accent-tint); }
.paired .s.even { background: var(--even-tint); }
.paired .s::before {
  content: attr(data-n);
  margin-right: .15em;
  color: var(--ink);
  font: 600 .62em/1 system-ui, sans-serif;
  vertical-align: super;
}
@media (max-width: 47.99rem) {
  .columns-head { display: block; }
  .columns-head .document { padding: 0; }
  .bead { display: block; padding: .7rem 0 .9rem; border-bottom: 1px solid var(--line); border-radius: 0; }
  .segment { grid-template-columns: 3.4rem minmax(0, 1fr); }
  .segment { padding-right: 0; }
  .segment .where { padding: .22rem .3rem 0 .1rem; flex-flow: column nowrap; justify-content: flex-start; gap: 0; font-size: .66rem; overflow-wrap: anywhere; }
  .nothing { height: auto; min-height: 2rem; margin: .2rem 0 .2rem 3.4rem; justify-items: start; padding-left: .7rem; }
  .bead { position: relative; }
  .column.source .segment { padding-right: 3rem; }
  .column.target { margin-top: .15rem; border-radius: 5px; background: var(--panel); }
  .spine.spine { position: absolute; top: .7rem; right: 0; padding: 0; background: none; }
  .spine::before, .spine::after { display: none; }
  .join { position: static; min-width: 0; justify-items: end; background: none; }
  .join .number::before { content: "↕ "; }
  .extra .spine { top: 1.2rem; }
  .extra .join { display: flex; gap: .5rem; align-items: baseline; }
}
`
