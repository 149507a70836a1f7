// The look of a territory, its cards, and its table. Nested: it touches no other lab.
export const css = `.lab-map{
.lab-area:not(.lab-rest){padding:12px;display:grid;gap:16px;background:none;border:0}
.lab-world{display:grid;gap:16px;align-items:start}
@container (min-width:48rem){.lab-world{grid-template-columns:minmax(0,3fr) minmax(0,2fr)}}
.lab-title{font-weight:700}
.lab-territory{position:relative;border:1.5px solid var(--line);border-radius:6px;overflow:hidden;background:var(--sheet)}
.lab-territory>:is(svg,img,p){display:block;width:100%;height:auto}
.lab-zone{position:absolute;min-width:44px;min-height:44px;padding:4px;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:4px;overflow:hidden;border:2px dashed var(--ink-soft);border-radius:10px;background:color-mix(in srgb,var(--sheet) 72%,transparent);line-height:1.15;text-align:center}
.lab-zone.lab-ellipse{border-radius:50%}
.lab-zone:hover{border-color:var(--brand);border-style:solid}
.lab-zone:focus-visible{outline-offset:-5px}
.lab-choosing .lab-zone{border-color:var(--brand);border-width:3px;background:color-mix(in srgb,var(--tint) 85%,transparent)}
.lab-zone-name{font-size:.8em;max-width:100%;overflow-wrap:anywhere}
.lab-marks{display:flex;flex-wrap:wrap;justify-content:center;gap:3px}
.lab-mark{flex:none;display:grid;place-items:center;min-width:26px;height:26px;padding:0 4px;border:2px solid var(--ink);background:var(--sheet);color:var(--ink);font-size:.8rem;font-weight:700;font-style:normal;line-height:1}
.lab-mark-public{border-radius:50%}
.lab-mark-place{border-radius:3px;background:var(--tint)}
.lab-mark-service{border-radius:50% 50% 50% 4px;background:var(--brand);border-color:var(--brand);color:var(--on-brand)}
.lab-cards{display:grid;gap:6px}
.lab-cards ul{display:grid;gap:6px;margin:0 0 8px;padding:0;list-style:none;max-width:none}
.lab-pick{display:flex;align-items:flex-start;gap:10px;width:100%;min-height:44px;padding:8px 12px;border:1.5px solid var(--line);border-radius:10px;background:var(--sheet);line-height:1.3;text-align:start}
.lab-pick>span{min-width:0;overflow-wrap:anywhere}
.lab-pick:hover{border-color:var(--brand)}
.lab-pick[aria-expanded=true]{border-color:var(--brand);box-shadow:inset 0 0 0 1.5px var(--brand);background:var(--tint)}
.lab-about,.lab-state{display:block;font-size:.85em;color:var(--ink-soft)}
.lab-put .lab-state{color:var(--right);font-weight:700}
.lab-where{display:flex;flex-wrap:wrap;gap:6px;padding:8px 0 4px 12px;border-inline-start:3px solid var(--brand);margin-inline-start:12px}
.lab-go{min-height:44px;padding:6px 12px;border:1.5px solid var(--line);border-radius:10px;background:var(--sheet);line-height:1.25;text-align:start;overflow-wrap:anywhere}
.lab-go:hover{border-color:var(--brand)}
.lab-go[aria-pressed=true]{background:var(--tint);border-color:var(--brand);font-weight:700}
.lab-off{border-style:dashed}
.lab-findings{display:grid;gap:12px}
@container (min-width:40rem){.lab-findings{grid-template-columns:1fr 1fr}}
.lab-found{padding:10px 14px;border:1px solid var(--hairline);border-inline-start:4px solid var(--hint);border-radius:10px;background:var(--paper)}
.lab-found.lab-nothing{border-inline-start-color:var(--line);color:var(--ink-soft)}
.lab-found ul{margin:4px 0 0;padding-inline-start:1.2em}
.lab-area>.lab-button{justify-self:start}
.lab-report{min-width:0}
.lab-keep{display:flex;flex-wrap:wrap;gap:8px}
.lab-left{margin-block:8px}
.lab-report p.lab-keep{margin-block-start:12px}
table{width:100%;border-collapse:collapse;font-size:.9em;line-height:1.35}
caption{padding:4px 0 8px;font-weight:700;text-align:start}
:is(th,td){padding:8px 10px;border:1px solid var(--hairline);text-align:start;vertical-align:top;overflow-wrap:anywhere}
thead th{overflow-wrap:normal;background:var(--tint)}
:is(th,td)>span{display:block}
:is(th,td)>span+span{margin-block-start:4px}
tbody th>span+span{font-weight:400;color:var(--ink-soft)}
textarea{display:block;width:100%;margin-block-start:8px;padding:8px;font:inherit;color:inherit;background:var(--sheet);border:1.5px solid var(--line);border-radius:10px}
@container (max-width:44rem){
table,tbody,tr,th,td,caption{display:block}
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr{margin-block-end:12px;border:1px solid var(--line);border-radius:10px;overflow:hidden}
:is(th,td){border:0;border-block-end:1px solid var(--hairline)}
tbody th{background:var(--tint)}
td::before{content:attr(data-name);display:block;color:var(--ink-soft);font-size:.9em}
}
@container (max-width:34rem){.lab-zone-name span{display:none}.lab-mark{min-width:22px;height:22px;font-size:.72rem}.lab-zone{padding:1px;gap:1px}}
}
@media (forced-colors:active){.lab-map .lab-choosing .lab-zone{border-color:Highlight}.lab-map [aria-pressed=true],.lab-map [aria-expanded=true]{border-width:4px}}
@media print{:root[data-print=sheet]{
.lab-map :is(.lab-head,.lab-say,.lab-note,.lab-tools,.lab-identity,.lab-findings,.lab-cards,.lab-keep,.lab-area>.lab-button,.lab-by-hand){display:none}
.lab-map,.lab-map .lab-area{border:0}
.lab-map .lab-territory{max-width:12cm}
}}`;
