// The look of the form: calm, like a small real service. Its fields are as tall as a finger.
export const css = `
.lab-form .lab-area{background:var(--sheet);overflow:hidden}
.form-head{display:flex;flex-wrap:wrap;gap:0 16px;align-items:baseline;padding:10px 16px;background:var(--brand);color:var(--on-brand);overflow-wrap:anywhere}
.form-head span{font-size:.85em}
.form-body{padding:16px;display:grid;gap:16px;grid-template-columns:minmax(0,1fr);justify-items:start}
.form-body>*,.form-body form>*{max-width:100%;overflow-wrap:anywhere}
.form-body form{display:grid;gap:16px;grid-template-columns:minmax(0,1fr);width:100%}
.form-body form.form-field{gap:4px}
.lab .form-body h2,.lab .form-body h3{margin:0;outline-offset:6px}
.lab .form-body h2{font-size:1.3em;line-height:1.25}
.form-body h2:focus:not(:focus-visible),.form-errors:focus:not(:focus-visible){outline:0}
.form-steps{color:var(--ink-soft);width:100%}
.form-bar{display:flex;gap:6px;margin-top:4px}
.form-bar i{flex:1;max-width:72px;height:6px;border-radius:3px;border:1px solid var(--line)}
.form-bar i.lab-on{background:var(--brand);border-color:var(--brand)}
.lab .form-small{color:var(--ink-soft);font-size:.9em}
.form-field{display:grid;gap:4px;min-width:0;width:100%}
.form-field>label,.form-set>legend{font-weight:700;padding:0}
.form-wrong{border-inline-start:5px solid var(--hint);padding-inline-start:12px}
.lab .form-error{color:var(--hint);font-weight:700}
.lab .form-input{width:100%;max-width:30rem;min-height:52px;padding:8px 12px;background:var(--sheet);color:var(--ink);border:2px solid var(--line);border-radius:8px;font:inherit}
.form-wrong .form-input{border-color:var(--hint)}
.form-set{display:grid;gap:4px;margin:0;padding:0;border:0;min-width:0;width:100%}
.form-pick{display:flex;gap:12px;align-items:center;min-height:48px;padding:4px 0;cursor:pointer}
.form-pick input{flex:none;width:26px;height:26px;margin:0;accent-color:var(--brand)}
.form-buttons,.form-tools{display:flex;flex-wrap:wrap;gap:12px}
.lab .form-main{background:var(--brand);border-color:var(--brand);color:var(--on-brand);font-weight:700}
.form-errors{display:grid;gap:8px;padding:12px 16px;border:2px solid var(--hint);border-radius:8px;width:100%}
.form-errors ul{margin:0;padding-inline-start:1.2em}
.form-errors a{display:inline-block;min-height:44px;padding:8px 0;color:var(--hint)}
.form-errors .lab-button{justify-self:start}
.lab .form-notice{padding:12px 16px;background:var(--warm);border-radius:8px}
.form-total{font-weight:700;font-size:1.15em}
.form-letter{padding:12px 16px;background:var(--tint);border-radius:8px;width:100%}
.form-letter b{font-size:1.2em}
.form-part{width:100%;padding-bottom:12px;border-bottom:1px solid var(--hairline);display:grid;gap:8px;justify-items:start}
.form-part dl{margin:0;width:100%;display:grid;gap:6px}
.form-part dl div{display:grid;gap:0 16px}
.form-part dt{color:var(--ink-soft)}
.form-part dd{margin:0;font-weight:700;min-width:0;overflow-wrap:anywhere}
.form-papers{list-style:none;margin:0;padding:0;display:grid;gap:12px;width:100%}
.form-papers li{display:grid;margin:0}
.lab .form-paper{display:flex;gap:16px;align-items:center;padding:10px 14px;min-height:72px;border:1.5px solid var(--line);border-radius:10px;background:var(--sheet);text-align:start;overflow-wrap:anywhere}
.lab .form-paper:hover{border-color:var(--brand);background:var(--tint)}
.form-paper>span:last-child{display:grid;min-width:0}
.form-paper small{color:var(--ink-soft)}
.form-thumb{flex:none;display:inline-grid;place-items:center;width:64px;height:56px}
.form-thumb svg{max-width:64px;max-height:56px;width:100%;height:100%}
.lab .form-file{display:flex;gap:12px;align-items:center;font-weight:700}
.form-picture{width:100%;display:grid;justify-items:center;padding:12px;background:var(--paper);border:1px solid var(--hairline);border-radius:10px}
.form-picture svg{display:block;width:auto;height:auto;max-width:100%;max-height:300px;min-height:150px}
.form-canvas{position:relative;max-width:100%}
.form-shade{position:absolute;border:3px dashed var(--brand);background:color-mix(in srgb,var(--brand) 12%,transparent)}
.form-crop label{display:grid;gap:2px}
.form-crop input{width:100%;max-width:30rem;min-height:44px;margin:0;accent-color:var(--brand)}
.form-kept{margin:0;padding-inline-start:1.2em}
@container (min-width:34rem){.form-body{padding:20px 24px}.form-head{padding-inline:24px}.form-part dl div{grid-template-columns:minmax(0,2fr) minmax(0,3fr)}}
@container (min-width:44rem){.form-papers{grid-template-columns:repeat(2,minmax(0,1fr))}}
@media (forced-colors:active){.form-head,.form-main{border:1px solid}.form-bar i.lab-on{background:Highlight;forced-color-adjust:none}}
`;
