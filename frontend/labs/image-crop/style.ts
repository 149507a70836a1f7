// The look of a scene, its frame, and the frames side by side. Nested: it touches no other lab.
export const css = `.lab-image{
.lab-area:not(.lab-rest){padding:12px;display:grid;gap:16px;background:none;border:0}
.lab-crop{display:grid;gap:16px}
@container (min-width:46rem){.lab-crop{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}}
.lab-scene{position:relative;overflow:hidden;border:1.5px solid var(--line);border-radius:6px;background:var(--sheet);user-select:none;-webkit-user-select:none}
.lab-scene>:is(svg,img,p){display:block;width:100%;height:auto}
.lab-scene>.lab-dim{opacity:.32}
.lab-scene.lab-veiled>.lab-dim{visibility:hidden}
.lab-scene.lab-veiled{background:repeating-linear-gradient(45deg,var(--paper) 0 10px,var(--hairline) 10px 12px)}
.lab-scene>.lab-lit{position:absolute;inset:0;background:var(--sheet);pointer-events:none}
.lab-frame{position:absolute;border:3px solid var(--brand);box-shadow:inset 0 0 0 2px var(--sheet);cursor:move;touch-action:none}
.lab-frame:focus-visible{outline:3px solid var(--brand);outline-offset:-8px}
.lab-corner{position:absolute;inset-block-end:0;inset-inline-end:0;width:min(44px,50%);height:min(44px,50%);cursor:nwse-resize}
.lab-corner::after{content:"";position:absolute;inset-block-end:-3px;inset-inline-end:-3px;width:min(22px,100%);height:min(22px,100%);background:var(--brand);border:2px solid var(--sheet)}
.lab-names{display:flex;flex-wrap:wrap;gap:8px;margin:12px 0 0;padding:0;list-style:none;max-width:none}
.lab-names button{min-height:44px;padding:6px 16px;border:1.5px solid var(--line);border-radius:999px;background:var(--sheet)}
.lab-names button:hover{border-color:var(--brand)}
.lab-names button[aria-pressed=true]{background:var(--tint);border-color:var(--brand);box-shadow:inset 0 0 0 1.5px var(--brand);font-weight:700}
.lab-steps{display:flex;flex-wrap:wrap;gap:8px 24px;margin-top:12px}
.lab-row{display:flex;flex-wrap:wrap;align-items:center;gap:6px}
.lab-row-name{color:var(--ink-soft);margin-inline-end:2px}
.lab-step{width:44px;height:44px;padding:0;border:1.5px solid var(--line);border-radius:10px;background:var(--sheet);font-size:1.1em;line-height:1}
.lab-step:hover{border-color:var(--brand)}
.lab-side{display:grid;gap:12px;align-content:start}
.lab-published{margin:0;padding:10px 12px 12px;background:var(--paper);border:1px solid var(--hairline);border-radius:10px}
.lab-published p{margin-bottom:8px;color:var(--ink-soft)}
.lab-cut{position:relative;overflow:hidden;max-width:100%;background:var(--sheet);border:1.5px solid var(--ink)}
.lab-cut>:is(svg,img){position:absolute;height:auto;max-width:none}
.lab-title{font-weight:700}
.lab-told{margin:0;display:grid;gap:6px}
.lab-told dt{color:var(--ink-soft);font-size:.9em}
.lab-told dd{margin:0;overflow-wrap:anywhere}
.lab-view{padding:12px 16px 16px;background:var(--paper);border:1px solid var(--hairline);border-radius:10px}
.lab-view fieldset{margin:8px 0 0;padding:0;border:0;min-width:0}
.lab-view legend{padding:0;margin-bottom:4px;font-weight:700}
.lab-hint{color:var(--ink-soft)}
.lab-reading{display:flex;align-items:center;gap:12px;min-height:44px;padding:4px 0;cursor:pointer}
.lab-reading input{flex:none;width:24px;height:24px;margin:0;accent-color:var(--brand)}
.lab-area>.lab-button{justify-self:start}
.lab-compared{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(15rem,100%),1fr));gap:12px;margin:0;padding:0;list-style:none;max-width:none}
.lab-compared>li{display:grid;gap:10px;align-content:start;padding:12px;background:var(--paper);border:1px solid var(--hairline);border-radius:10px}
@media (forced-colors:active){.lab-frame{border-color:Highlight}.lab-names button[aria-pressed=true]{border-width:4px}}
}`;
