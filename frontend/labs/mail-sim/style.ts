// The look of the webmail: one thing at a time on a small screen, the list beside the message on a wide one.
export const css = `
.lab-mail .lab-area{display:grid;grid-template-columns:minmax(0,1fr);background:var(--sheet);min-height:320px;margin:0;border-width:1px 0 0;border-radius:0 0 12px 12px}
.lab-mail .lab-say{position:relative}
.lab-mail :is(h2,h3){margin:0;font-size:1.1em;line-height:1.3;outline:0;overflow-wrap:anywhere}
.lab-mail h3{font-size:1em}
.lab-mail ul{list-style:none;margin:0;padding:0;max-width:none}
.lab-clip{width:1em;height:1em;vertical-align:-.12em}
.lab-mail :is(h2,button,input,textarea,a){scroll-margin-block:8rem 1rem}
.lab-hush{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.lab-mail .lab-soft-text{color:var(--ink-soft)}
.lab .lab-main{background:var(--brand);border-color:var(--brand);color:var(--on-brand);font-weight:700}
.lab .lab-main:hover{background:var(--brand-deep)}
.lab .lab-act{min-height:44px;padding:4px 12px;border:1px solid var(--line);border-radius:8px;background:var(--sheet);font-size:.9em;line-height:1.25}
.lab .lab-act:hover{border-color:var(--brand);background:var(--tint)}
.lab .lab-act[aria-expanded=true]{background:var(--tint)}
.lab-top{display:flex;flex-wrap:wrap;align-items:center;gap:8px 16px;padding:8px 12px;background:var(--paper);border-bottom:1px solid var(--hairline)}
.lab-folders{display:flex;flex-wrap:wrap;gap:2px 4px}
.lab .lab-folder-tab{min-height:44px;padding:4px 8px;border:0;border-bottom:3px solid transparent;border-radius:8px 8px 0 0;background:none;font-size:.9em}
.lab .lab-folder-tab:hover{background:var(--tint)}
.lab .lab-folder-tab[aria-current]{border-bottom-color:var(--brand);font-weight:700}
.lab-number{display:inline-block;min-width:1.6em;padding:0 .4em;border-radius:999px;background:var(--tint);font-size:.85em;font-weight:700;text-align:center}
.lab-list,.lab-read,.lab-write{min-width:0;padding:12px}
.lab-area[data-view=read] .lab-list,.lab-area[data-view=write] .lab-list,.lab-area[data-view=list] .lab-read{display:none}
.lab-rows{margin-block-start:8px!important;border-top:1px solid var(--hairline)}
.lab-rows li{border-bottom:1px solid var(--hairline)}
.lab .lab-row{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:0 12px;width:100%;min-height:56px;padding:8px 10px 8px 14px;border:0;border-inline-start:4px solid transparent;background:none;text-align:start;line-height:1.35;overflow-wrap:anywhere}
.lab .lab-row:hover{background:var(--paper)}
.lab .lab-row[aria-current]{background:var(--tint);border-inline-start-color:var(--brand)}
.lab .lab-row:focus-visible{outline-offset:-3px}
.lab-date{color:var(--ink-soft);font-size:.85em}
.lab-about{grid-column:1/-1;color:var(--ink-soft)}
.lab-unread .lab-who,.lab-unread .lab-about{font-weight:700;color:var(--ink)}
.lab-unread .lab-who::before{content:"";display:inline-block;width:.6em;height:.6em;margin-inline-end:.4em;border-radius:50%;background:var(--brand)}
.lab .lab-empty{padding:16px 4px;color:var(--ink-soft)}
.lab .lab-undo{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:4px 12px;margin-block-start:8px;padding:4px 4px 4px 12px;border-radius:8px;background:var(--warm)}
.lab-read{display:grid;align-content:start;gap:10px}
.lab-read>*{min-width:0}
.lab .lab-back{justify-self:start}
.lab-people{display:grid;gap:2px;justify-items:start;overflow-wrap:anywhere;line-height:1.4}
.lab-people .lab-from{font-weight:700}
.lab-people .lab-from .lab-soft-text{font-weight:400}
.lab-acts{display:flex;flex-wrap:wrap;gap:8px}
.lab-letter{padding:12px 0;border-block:1px solid var(--hairline);overflow-wrap:anywhere}
.lab .lab-letter :is(p,ul,ol){margin:0 0 .8em;max-width:60ch}
.lab .lab-letter :is(ul,ol){padding-inline-start:1.4em;list-style:revert}
.lab .lab-letter>:last-child{margin-block-end:0}
.lab-typed-text{white-space:pre-wrap}
.lab-letter a{color:var(--brand);text-decoration:underline;text-underline-offset:.25em;border-radius:4px}
.lab-read .lab-letter a{cursor:pointer}
.lab .lab-where{margin-block:4px}
.lab .lab-aim{position:sticky;bottom:0;padding:6px 12px;border:1px solid var(--line);border-radius:8px;background:var(--paper);font-size:.9em;overflow-wrap:anywhere}
.lab .lab-aim:empty{display:none}
.lab-docs{display:grid;gap:8px}
.lab-doc{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:4px 12px;padding:6px 6px 6px 12px;border:1px solid var(--hairline);border-radius:10px;background:var(--paper)}
.lab-doc-name{overflow-wrap:anywhere;line-height:1.3}
.lab-doc .lab-soft-text{font-size:.85em}
.lab .lab-inside{flex-basis:100%;padding:10px 12px;border-radius:6px;background:var(--sheet);border:1px solid var(--hairline)}
.lab-quote summary{min-height:44px;align-content:center;cursor:pointer;color:var(--ink-soft)}
.lab-quote .lab-letter{padding-inline-start:12px;border-block:0;border-inline-start:3px solid var(--hairline)}
.lab-write{display:grid;grid-template-columns:minmax(0,1fr);gap:12px}
.lab-recipients,.lab-typed-line,.lab-joined,.lab-copies{grid-template-columns:minmax(0,1fr)}
.lab-write>*{min-width:0}
.lab-recipients,.lab-typed-line,.lab-joined,.lab-copies{display:grid;gap:6px;justify-items:start}
.lab-joined>ul,.lab-shelf,.lab-recipients>*,.lab-copies>*{justify-self:stretch}
.lab-copies{gap:12px}
.lab-write label{font-weight:700}
.lab .lab-write .lab-soft-text{font-size:.9em}
.lab-line{display:flex;flex-wrap:wrap;gap:6px}
.lab-line .lab-input{flex:1 1 12em}
.lab .lab-input{width:100%;min-width:0;min-height:48px;padding:8px 12px;border:1.5px solid var(--line);border-radius:8px;background:var(--sheet);line-height:1.4;font:inherit;color:inherit;letter-spacing:inherit;word-spacing:inherit}
.lab textarea.lab-input{resize:vertical}
.lab .lab-input[aria-invalid]{border-color:var(--hint);border-width:2.5px}
.lab-chips{display:flex;flex-wrap:wrap;gap:6px}
.lab-chip{display:flex;align-items:center;gap:4px;max-width:100%;padding-inline-start:12px;border:1px solid var(--line);border-radius:22px;background:var(--tint);line-height:1.25;overflow-wrap:anywhere}
.lab-chip>span{min-width:0}
.lab .lab-remove{flex:none;width:44px;height:44px;padding:0;border:0;border-radius:50%;background:none;font-size:1.3em}
.lab .lab-remove:hover{background:var(--sheet)}
.lab-found,.lab-shelf{padding:6px!important;border:1px solid var(--line);border-radius:10px}
.lab-shelf{display:grid;gap:8px;padding:12px!important;background:var(--paper)}
.lab-shelf .lab-doc{background:var(--sheet)}
.lab .lab-choice-row{width:100%;min-height:44px;padding:4px 10px;border:0;border-radius:6px;background:none;text-align:start;overflow-wrap:anywhere}
.lab .lab-choice-row:hover{background:var(--tint)}
.lab-send{padding-block-start:12px;border-top:1px solid var(--hairline);align-items:center}
@media (min-height:34rem){.lab-mail .lab-say{position:sticky;top:0;z-index:2;background:var(--sheet);max-height:40vh;overflow:auto;border-bottom:1px solid var(--hairline)}.lab-mail .lab-area{border-top:0}}
@container (min-width:44rem){
.lab-mail .lab-area{grid-template-columns:minmax(0,2fr) minmax(0,3fr);grid-template-rows:auto 1fr}
.lab-top{grid-column:1/-1}
.lab-area:is([data-view=list],[data-view=read]) .lab-list{display:block;border-inline-end:1px solid var(--hairline)}
.lab-area[data-view=list] .lab-read{display:grid}
.lab-write{grid-column:1/-1}
.lab-read .lab-back{display:none}
.lab-list,.lab-read,.lab-write{padding:16px}
}
@media (forced-colors:active){.lab-row[aria-current],.lab-folder-tab[aria-current]{border-color:Highlight!important}}
`;
