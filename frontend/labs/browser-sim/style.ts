// The look of the browser: its bar on paper, the page on a sheet.
export const css = `
.lab-browser .lab-area{background:var(--sheet);min-height:320px;margin:0;border-width:1px 0 0;border-radius:0 0 12px 12px}
.lab-browser :is(h2,h3,h4){margin:0;font-size:1.1em;line-height:1.3;outline:0;overflow-wrap:anywhere}
.lab-browser h2{font-size:1.25em}
.lab-browser ul.lab-tabs,.lab-browser ul.lab-favourites{list-style:none;margin:0;padding:0;max-width:none;display:flex;flex-wrap:wrap;gap:4px}
.lab-browser :is(h2,button,input,a){scroll-margin-block:8rem 1rem}
.lab-browser .lab-soft-text{color:var(--ink-soft)}
.lab .lab-act{min-height:44px;padding:4px 14px;border:1px solid var(--line);border-radius:8px;background:var(--sheet);line-height:1.25}
.lab .lab-act:hover{border-color:var(--brand);background:var(--tint)}
.lab-top{display:grid;grid-template-columns:minmax(0,1fr);gap:8px;padding:8px 12px;background:var(--paper);border-bottom:1px solid var(--line)}
.lab-tabs li{display:flex;align-items:center;min-width:0;max-width:100%;border:1px solid var(--hairline);border-radius:10px 10px 0 0;background:var(--paper)}
.lab-tabs li.lab-on{background:var(--sheet);border-color:var(--line);border-block-start:3px solid var(--brand)}
.lab-tabs li:last-child{border-color:transparent}
.lab .lab-tab{min-width:0;max-width:12em;min-height:44px;padding:4px 0 4px 12px;border:0;background:none;font-size:.9em;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;text-align:start}
.lab .lab-tab[aria-current]{font-weight:700}
.lab .lab-close{flex:none;width:44px;height:44px;padding:0;border:0;border-radius:50%;background:none;font-size:1.3em;line-height:1}
.lab .lab-close:hover{background:var(--tint)}
.lab .lab-close:disabled{opacity:.4;cursor:default}
.lab-bar{display:flex;flex-wrap:wrap;align-items:center;gap:4px}
.lab .lab-icon{flex:none;display:grid;place-items:center;width:44px;height:44px;padding:0;border:0;border-radius:50%;background:none}
.lab .lab-icon:hover:enabled{background:var(--tint)}
.lab .lab-icon:disabled{opacity:.35;cursor:default}
.lab-icon svg{width:24px;height:24px}
.lab-where{flex:1 1 16em;min-width:0;display:flex;flex-wrap:wrap;align-items:center;gap:4px;margin:0}
.lab .lab-input{min-width:0;min-height:48px;padding:8px 12px;border:1.5px solid var(--line);border-radius:8px;background:var(--sheet);line-height:1.4}
.lab .lab-address{flex:1 1 6em;padding-inline:14px;border-radius:999px}
.lab-whose{padding:10px 14px;border:1px solid var(--line);border-radius:10px;background:var(--sheet);overflow-wrap:anywhere}
.lab .lab-whose p{margin:0 0 .3em}
.lab-whose strong{background:var(--tint);padding:0 .15em;border-radius:4px}
.lab .lab-favourite{max-width:14em;min-height:44px;padding:4px 12px;border:0;border-radius:8px;background:none;font-size:.9em;text-align:start;overflow-wrap:anywhere}
.lab .lab-favourite:hover{background:var(--tint)}
.lab .lab-favourite::before{content:"★";color:var(--ink-soft);margin-inline-end:.4em}
.lab-page{position:relative;min-height:240px}
.lab-body{display:grid;grid-template-columns:minmax(0,1fr);gap:14px;padding:16px}
.lab-prose{overflow-wrap:anywhere}
.lab .lab-prose :is(p,ul,ol){margin:0 0 .7em;max-width:60ch}
.lab .lab-prose :is(ul,ol){padding-inline-start:1.4em;list-style:revert}
.lab-prose>:last-child{margin-block-end:0!important}
.lab-prose :is(svg,img){max-width:min(100%,20rem);height:auto;display:block}
.lab-prose figure{margin:0 0 .7em}
.lab-prose code{font-size:.9em;color:var(--right)}
.lab-page a{display:inline-block;padding-block:.15em;color:var(--brand);text-decoration:underline;text-underline-offset:.25em;border-radius:4px;cursor:pointer}
.lab-prose :is(h3,h4)+p{margin-block-start:0!important}
.lab .lab-label{font-size:.85em;font-weight:700;color:var(--ink-soft)}
.lab-advert,.lab-summary,.lab-cookies,.lab-file{display:grid;gap:6px;padding:12px 14px;border:1px solid var(--hairline);border-radius:10px}
.lab-advert{background:var(--warm)}
.lab-summary{background:var(--tint)}
.lab-file{grid-template-columns:minmax(0,1fr) auto;align-items:center;background:var(--paper)}
.lab-cookies{position:sticky;bottom:0;background:var(--paper);border-color:var(--line)}
.lab-search{display:grid;gap:6px;margin:0}
.lab-search label{font-weight:700}
.lab-line{display:flex;flex-wrap:wrap;gap:8px}
.lab-line .lab-input,.lab-cookies .lab-line .lab-act{flex:1 1 10em}
.lab-popup{position:absolute;inset:24px 16px auto;display:grid;gap:8px;padding:12px 16px 16px;max-width:32rem;margin-inline:auto;border:2px solid var(--ink);border-radius:12px;background:var(--sheet);box-shadow:0 0 0 100vmax color-mix(in srgb,var(--ink) 35%,transparent)}
.lab-page:has(.lab-popup){overflow:hidden;min-height:22rem}
.lab-popup .lab-close{position:absolute;inset-block-start:4px;inset-inline-end:4px}
.lab-popup h3{padding-inline-end:44px}
.lab .lab-aim{position:sticky;bottom:0;margin:0 12px 8px;padding:6px 12px;border:1px solid var(--line);border-radius:8px;background:var(--paper);font-size:.9em;overflow-wrap:anywhere}
.lab .lab-aim:empty{display:none}
.lab .lab-files{padding:10px 16px;border-top:1px solid var(--hairline);background:var(--paper);overflow-wrap:anywhere}
@media (min-height:34rem){.lab-browser .lab-say{position:sticky;top:0;z-index:2;background:var(--sheet);max-height:40vh;overflow:auto;border-bottom:1px solid var(--hairline)}.lab-browser .lab-area{border-top:0}}
@media (forced-colors:active){.lab-tabs li.lab-on{border-color:Highlight}.lab-popup{border-color:CanvasText}}
`;
