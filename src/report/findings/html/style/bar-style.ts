/** The bar at the foot of the window, and the help that it opens. */
export const barStyle = `
.bar {
  position: fixed;
  inset: auto 0 0;
  z-index: 3;
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: .4rem 1.1rem;
  padding: .5rem clamp(.9rem, 3vw, 2.5rem);
  padding-bottom: max(.5rem, env(safe-area-inset-bottom));
  border-top: 1px solid var(--line);
  background: var(--panel);
  font-size: .875rem;
}
.bar .search { display: flex; flex: 1 1 14rem; align-items: center; gap: .6rem; min-width: 0; max-width: 28rem; }
.bar input[type="search"] {
  flex: 1;
  min-width: 0;
  padding: .3rem .6rem;
  border: 1px solid var(--muted);
  border-radius: 4px;
  background: var(--paper);
  color: var(--ink);
  font: inherit;
}
.bar input::placeholder { color: var(--muted); opacity: 1; }
.bar .shown { color: var(--muted); font-variant-numeric: tabular-nums; }
.bar .group { display: flex; align-items: center; gap: .3rem; }
.bar .search ~ .group { margin-left: 0; }
.bar .shown + .group { margin-left: auto; }
.bar .group .name { margin-right: .1rem; color: var(--muted); }
button {
  min-width: 2.4rem;
  min-height: 2rem;
  padding: .15rem .55rem;
  border: 1px solid var(--line);
  border-radius: 4px;
  background: var(--paper);
  color: var(--ink);
  font: inherit;
  cursor: pointer;
}
button:hover { border-color: var(--muted); background: var(--accent-tint); }
.filters button { font-size: .875rem; }
kbd {
  padding: 0 .3em;
  border: 1px solid var(--line);
  border-radius: 3px;
  color: var(--muted);
  font-size: .8em;
}
.help {
  width: min(26rem, calc(100vw - 2rem));
  padding: 1.2rem 1.5rem;
  border: 1px solid var(--line);
  border-radius: 8px;
  background: var(--panel);
  color: var(--ink);
}
.help::backdrop { background: rgb(0 0 0 / .45); }
.help dl { display: grid; grid-template-columns: auto 1fr; gap: .35rem 1rem; margin: .9rem 0; }
.help dt { text-align: right; }
.help dd { margin: 0; }
.help kbd { font-size: .95em; color: var(--ink); }
.help p { margin-top: .7rem; }
@media (max-width: 47.99rem) {
  .bar { gap: .4rem .8rem; }
  .bar .search { flex-basis: 100%; max-width: none; }
  .bar .shown + .group { margin-left: 0; }
  .bar .shown:empty { display: none; }
  .bar .shown { flex-basis: 100%; font-size: .8rem; }
  .bar button:last-child { margin-left: auto; }
}
@media (max-width: 25rem) {
  .bar .group kbd { display: none; }
}
`
