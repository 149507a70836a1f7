// The look of the frame that all the labs share. Colours are the page's tokens.
export const frame = `
.lab-host{display:block;container-type:inline-size}
.lab{background:var(--sheet);color:var(--ink);border:1.5px solid var(--line);border-radius:var(--radius);line-height:1.5;text-align:start}
.lab *{box-sizing:border-box}
.lab [hidden]{display:none}
.lab p{margin:0;max-width:none}
.lab button,.lab input{font:inherit;color:inherit;letter-spacing:inherit;word-spacing:inherit}
.lab button{cursor:pointer;touch-action:manipulation;-webkit-tap-highlight-color:transparent}
.lab :focus-visible{outline:3px solid var(--brand);outline-offset:3px}
.lab-area:focus{outline:0}
.lab-head{display:flex;flex-wrap:wrap;align-items:center;gap:0 16px;padding:6px 16px;min-height:56px;background:var(--tint);border-radius:12px 12px 0 0}
.lab-banner{font-weight:700}
.lab-count{color:var(--ink-soft)}
.lab .lab-link{margin-inline-start:auto;min-height:48px;padding:0;border:0;background:none;color:var(--brand);font-size:.9em;line-height:1.3;text-align:start;text-decoration:underline;text-underline-offset:.25em;border-radius:6px}
.lab-say{display:flex;flex-direction:column;padding:12px 16px 8px;min-height:4.6em}
.lab-ask{order:-1;font-weight:700;font-size:1.1em}
.lab-good{color:var(--right)}
.lab-bad{color:var(--hint)}
.lab-good,.lab-bad,.lab-soft{display:block;font-weight:700}
.lab-good .lab-check{width:1.2em;height:1.2em;vertical-align:-.22em;margin-inline-end:.4em}
.lab .lab-note{padding:0 16px 12px;color:var(--ink-soft)}
.lab-tools{display:flex;flex-wrap:wrap;gap:0 24px;padding:0 16px 8px}
.lab .lab-tools .lab-link{margin:0}
.lab-identity{margin:8px 16px 0;padding:4px 16px;background:var(--paper);border:1px solid var(--hairline);border-radius:10px}
.lab-identity summary{min-height:40px;align-content:center;font-weight:700;cursor:pointer}
.lab-identity dl{display:grid;grid-template-columns:fit-content(45%) 1fr;gap:2px 16px;margin:0 0 8px}
.lab-identity dt{color:var(--ink-soft)}
.lab-identity dd{margin:0;overflow-wrap:anywhere}
.lab-area{position:relative;min-height:260px;margin:0 8px 8px;background:var(--paper);border:1px solid var(--hairline);border-radius:10px}
.lab-won{position:absolute;inset:0;display:grid;place-items:center;color:var(--right)}
.lab-won svg,.lab-rest>svg{width:88px;height:88px;color:var(--right)}
.lab-rest{display:grid;justify-items:center;align-content:center;gap:16px;min-height:200px;padding:16px}
.lab .lab-button{min-height:48px;min-width:48px;padding:8px 24px;border-radius:999px;border:1.5px solid var(--line);background:var(--sheet);color:var(--ink)}
.lab .lab-button:hover{border-color:var(--brand)}
.lab .lab-dot{position:absolute;padding:0;border:4px solid var(--ink);border-radius:50%;background:radial-gradient(circle,var(--sun) 0 32%,var(--ink) 33% 38%,var(--tint) 39%);transition:width .12s,height .12s}
.lab .lab-dot.lab-on{background:var(--right)}
.lab-pips{position:absolute;inset-block-start:12px;inset-inline-end:12px;display:flex;gap:6px}
.lab-pips i{width:14px;height:14px;border:2px solid var(--ink-soft);border-radius:50%}
.lab-pips i.lab-on{background:var(--sun);border-color:var(--ink)}
@media (prefers-reduced-motion:reduce){.lab *{transition:none!important}}
:root[data-motion=calm] .lab *{transition:none!important}
@media (forced-colors:active){.lab button{border:2px solid ButtonText}}
`;
