/** Findings: the marked stretches, the references to the cards, and the cards. */
export const findingStyle = `
mark { color: inherit; background: none; border-radius: 2px; }
mark.main { padding: 0 .08em; font-weight: inherit; text-decoration: underline 2px; text-underline-offset: .22em; }
mark.main.error { background: var(--error-tint); text-decoration-color: var(--error); }
mark.main.warning { background: var(--warning-tint); text-decoration-color: var(--warning); }
mark.main.info { background: var(--info-tint); text-decoration-color: var(--info); }
mark.counter { text-decoration: underline dotted 2px; text-underline-offset: .22em; }
mark.counter.error { text-decoration-color: var(--error); }
mark.counter.warning { text-decoration-color: var(--warning); }
mark.counter.info { text-decoration-color: var(--info); }
mark.off { background: none; text-decoration: none; }
mark.lit { outline: 2px solid var(--accent); outline-offset: 1px; }
.segment.whole.lit { background: var(--accent-tint); }
::highlight(found) { background: var(--accent); color: var(--paper); }
.segment.whole { border-left-style: solid; }
.segment.whole.counter { border-left-style: dotted; }
.segment.whole.error { border-left-color: var(--error); }
.segment.whole.warning { border-left-color: var(--warning); }
.segment.whole.info { border-left-color: var(--info); }
.segment.whole.off { border-left-color: transparent; }
.ref {
  display: inline-block;
  margin-left: .25em;
  min-width: 1.5em;
  padding: 0 .35em;
  border-radius: 1em;
  color: var(--paper);
  font: 600 .68rem/1.5 system-ui, sans-serif;
  font-variant-numeric: tabular-nums;
  text-align: center;
  text-decoration: none;
  vertical-align: .15em;
}
.ref.off { display: none; }
.ref.error { background: var(--error); }
.ref.warning { background: var(--warning); }
.ref.info { background: var(--info); }
.finding {
  margin: .5rem .6rem .7rem 4.6rem;
  padding: .6rem .8rem;
  /* Whoever follows a link to it sees the text above that it is about. */
  scroll-margin-top: 30vh;
  border: 1px solid var(--line);
  border-left: 3px solid var(--info);
  border-radius: 5px;
  background: var(--panel);
  font-size: .875rem;
  overflow-wrap: anywhere;
}
.finding.error { border-left-color: var(--error); }
.finding.warning { border-left-color: var(--warning); }
.finding:target, .finding:focus { box-shadow: 0 0 0 2px var(--accent); outline: 0; }
.finding .head .count { color: var(--muted); font-variant-numeric: tabular-nums; }
.finding .message { font-weight: 600; }
.finding code { padding: .05em .3em; border-radius: 3px; background: color-mix(in srgb, var(--line) 45%, transparent); white-space: pre-wrap; }
.values { display: flex; flex-wrap: wrap; gap: .15rem 1.4rem; margin-top: .35rem; }
.value .name { display: inline-block; margin-right: .3rem; color: var(--muted); }
.value summary { cursor: pointer; }
.value blockquote { margin-top: .3rem; padding-left: .7rem; border-left: 2px solid var(--line); white-space: pre-line; }
.fix { margin-top: .35rem; }
.fix .name { display: inline-block; margin-right: .3rem; color: var(--muted); }
.fix .safety { margin-left: .4rem; color: var(--muted); font-size: .78rem; }
.edit { margin-top: .2rem; padding: .15rem .5rem; border-left: 2px solid var(--line); white-space: pre-wrap; color: var(--muted); }
.edit del { background: var(--error-tint); color: var(--ink); text-decoration-color: var(--error); }
.edit ins { background: var(--accent-tint); color: var(--ink); text-decoration: underline var(--accent); }
.follow-ups { margin-top: .35rem; }
.follow-ups summary { width: fit-content; cursor: pointer; }
.follow-ups li { padding: .15rem 0 .15rem .5rem; }
.follow-ups .place, .follow-ups .rule { color: var(--muted); font-size: .78rem; }
.finding .why { margin-top: .35rem; }
.finding .foot {
  display: flex;
  flex-wrap: wrap;
  gap: .1rem .9rem;
  margin-top: .45rem;
  color: var(--muted);
  font-size: .78rem;
}
.foot .rule { color: var(--muted); }
.foot .tail { margin-left: auto; white-space: nowrap; }
.walk { display: inline-flex; gap: .2rem; }
.walk a { padding: 0 .4rem; text-decoration: none; }
.walk a:hover { background: var(--accent-tint); border-radius: 3px; }
@media (max-width: 47.99rem) {
  .finding { margin-left: 3.4rem; margin-right: 0; }
  .finding-list a { grid-template-columns: 1.1rem 1.3rem minmax(0, 1fr); }
  .finding-list .place { grid-column: 3; }
}
@media (max-width: 30rem) {
  .finding { margin-left: 0; }
}
`
