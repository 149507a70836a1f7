// The look of words, sentences and what they are worth.
export const css = `
.lab-password .lab-area:not(.lab-rest){display:grid;gap:16px;padding:0 16px 16px;min-height:0;grid-template-columns:minmax(0,1fr)}
.lab .lab-never{position:sticky;inset-block-start:0;z-index:3;margin:0 -16px;padding:8px 16px;background:var(--warm);border-block-end:2px solid var(--sun);border-radius:9px 9px 0 0}
@media (max-height:30rem){.lab .lab-never{position:static}}
.lab-password :is(button,input,summary){scroll-margin-block:5rem}
.lab-row{display:flex;flex-wrap:wrap;gap:8px 12px}
.lab .lab-on-button{background:var(--brand);border-color:var(--brand);color:var(--on-brand);font-weight:700}
.lab-secret{font-family:ui-monospace,"DejaVu Sans Mono",Consolas,monospace;overflow-wrap:anywhere}
.lab-words{display:flex;flex-wrap:wrap;gap:8px;margin:0;padding:0;list-style:none;counter-reset:word}
.lab-words:empty{display:none}
.lab-words li{counter-increment:word;padding:6px 14px 6px 10px;background:var(--sheet);border:1.5px solid var(--line);border-radius:10px}
.lab-words li::before{content:counter(word);margin-inline-end:8px;color:var(--ink-soft);font-size:.85em}
.lab-meter{display:grid;gap:8px}
.lab .lab-bits{font-weight:700;font-size:1.2em}
.lab-gauge{position:relative;padding-block-end:1.9em}
.lab-gauge div{height:20px;overflow:hidden;background:var(--sheet);border:1.5px solid var(--line);border-radius:999px}
.lab-gauge i{display:block;height:100%;background:var(--hint);transition:inline-size .25s}
.lab-meter[data-level=some] i{background:var(--sun)}
.lab-meter[data-level=strong] i{background:var(--right)}
.lab-gauge b{position:absolute;inset-block:-3px 1.5em;width:0;border-inline-start:2.5px solid var(--ink);font-weight:400}
.lab-gauge span{position:absolute;inset-block-start:100%;inset-inline-end:-2em;min-width:4em;text-align:center;white-space:nowrap;font-size:.85em;color:var(--ink-soft)}
.lab-bit summary{min-height:44px;align-content:center;cursor:pointer;color:var(--brand);text-decoration:underline;text-underline-offset:.25em}
.lab-bit p+p{margin-block-start:8px}
.lab-offers{display:grid;gap:12px;margin:0;padding:0;list-style:none}
.lab-offers li{display:grid;gap:8px;min-width:0}
.lab-rounds{display:grid;gap:24px}
.lab-round{display:grid;gap:8px}
.lab .lab-offer{display:grid;gap:2px;width:100%;min-height:64px;padding:10px 16px;text-align:start;background:var(--sheet);border:2px solid var(--line);border-radius:12px}
.lab .lab-offer:hover{border-color:var(--brand)}
.lab .lab-offer.lab-best{border-color:var(--right);border-width:3px}
.lab-offer .lab-secret{font-size:1.1em}
.lab-kind{color:var(--ink-soft);font-size:.9em}
.lab-about{padding-inline-start:14px;border-inline-start:4px solid var(--hint)}
.lab-about[data-level=some]{border-color:var(--sun)}
.lab-about[data-level=strong]{border-color:var(--right)}
.lab-made{display:grid;gap:8px}
.lab-line-label{display:grid;gap:4px}
.lab .lab-line{width:100%;min-height:56px;padding:8px 14px;font-size:1.1em;font-family:ui-monospace,"DejaVu Sans Mono",Consolas,monospace;background:var(--sheet);border:2px solid var(--line);border-radius:10px}
.lab .lab-line:focus-visible{outline-offset:1px}
.lab-dots{-webkit-text-security:disc}
@supports not (-webkit-text-security:disc){.lab .lab-dots{color:transparent;caret-color:var(--ink);text-shadow:none}}
.lab .lab-why:empty{display:none}
.lab .lab-copy{padding-block-start:4px}
.lab-copy .lab-secret{font-weight:700;font-size:1.2em}
@container (min-width:34rem){.lab-hiding{grid-template-columns:minmax(0,1fr) auto;align-items:end}}
@media (forced-colors:active){.lab-gauge i{background:Highlight;forced-color-adjust:none}.lab .lab-on-button{border-width:4px}}
`;
