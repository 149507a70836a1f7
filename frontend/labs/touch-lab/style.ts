// The look of the things one handles with the finger. `touch-action` is limited where a gesture is practised, nowhere else.
export const css = `
.lab-touch .lab-area{min-height:264px;user-select:none;-webkit-user-select:none;-webkit-touch-callout:none}
.lab .lab-hold{touch-action:none;border:0}
.lab .lab-hold.lab-on{background:var(--tint)}
.lab-hold svg{position:absolute;inset:0;width:100%;height:100%;transform:rotate(-90deg);pointer-events:none;stroke:var(--line)}
.lab-ring{stroke:var(--brand);stroke-width:12;stroke-dasharray:100;stroke-dashoffset:100}
.lab-held .lab-ring{stroke-dashoffset:0;transition:stroke-dashoffset .5s linear}
.lab-on .lab-ring{stroke-dashoffset:0;stroke:var(--right)}
@media (prefers-reduced-motion:reduce){.lab-held:not(.lab-on) .lab-ring{stroke-dashoffset:100}}
:root[data-motion=calm] .lab-held:not(.lab-on) .lab-ring{stroke-dashoffset:100}
.lab-view{position:relative;overflow:hidden;border-radius:10px 10px 0 0;background:var(--sheet);touch-action:pan-y;cursor:grab}
.lab-row{display:flex;transition:transform .15s}
.lab-row.lab-held{transition:none}
.lab-row>div{flex:0 0 100%;height:188px}
.lab-row svg{width:100%;height:100%}
.lab-tools{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center;justify-content:center;padding:12px}
.lab .lab-round{padding:0;width:56px;min-height:48px;display:grid;place-items:center}
.lab-round svg{width:28px;height:28px}
.lab-round:disabled{opacity:.4;cursor:default}
.lab-pinch{touch-action:none;height:188px;display:grid;place-items:center;cursor:default}
.lab-frame{width:264px;max-width:100%;aspect-ratio:3/2;max-height:100%;border:3px dashed var(--brand);border-radius:8px;padding:3px}
.lab-frame svg{display:block;width:100%;height:100%;transition:transform .1s}
`;
