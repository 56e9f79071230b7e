/** Ground rules: type, links, focus, what only screen readers read. */
export const pageStyle = `
*, *::before, *::after { box-sizing: border-box; }
html {
  scroll-behavior: smooth;
  scroll-padding: 4rem 0 5rem;
  -webkit-text-size-adjust: 100%;
}
/* Heights that change on the way would make a smooth scroll end beside its goal. */
html.long { scroll-behavior: auto; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0 auto;
  max-width: 92rem;
  padding: 0 clamp(.9rem, 3vw, 2.5rem) 6rem;
  background: var(--paper);
  color: var(--ink);
  font: 400 .9375rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;
}
h1, h2, p, ol, ul, dl, pre, blockquote, fieldset { margin: 0; padding: 0; border: 0; }
ol, ul { list-style: none; }
a { color: var(--accent); text-underline-offset: .18em; }
a:focus-visible, summary:focus-visible, input:focus-visible, button:focus-visible, .finding:focus-visible, .bead:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
  border-radius: 3px;
}
[hidden] { display: none !important; }
kbd, code, pre, .path, .number, .place, .rule, .file {
  font-family: ui-monospace, "SF Mono", "Cascadia Code", Menlo, Consolas, "Noto Sans Mono", "DejaVu Sans Mono", monospace;
}
code { font-size: .88em; }
.hush {
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.skip {
  position: absolute;
  left: -100vw;
  padding: .5rem 1rem;
  background: var(--panel);
}
.skip:focus { left: 1rem; top: 1rem; z-index: 3; }
.sign, .severity { font-variant-emoji: text; }
.error.sign, .error.severity { color: var(--error); }
.warning.sign, .warning.severity { color: var(--warning); }
.info.sign, .info.severity { color: var(--info); }
.severity { font-weight: 600; white-space: nowrap; }
`
