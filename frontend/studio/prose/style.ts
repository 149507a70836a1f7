// The look of the editor. The text itself takes the page's own styles, as residents see it.
export const style = `
declic-prose{display:block;min-width:0;max-width:46rem}
declic-prose [hidden]{display:none!important}
declic-prose *{box-sizing:border-box}
.prose-label{display:block;font-weight:700;margin-block-end:6px}
.prose-box{background:var(--sheet);border:1.5px solid var(--line);border-radius:var(--radius)}
.prose-box:focus-within{border-color:var(--brand)}
.prose-bar{display:flex;flex-wrap:wrap;gap:2px;padding:4px;background:var(--tint);border-radius:12px 12px 0 0;position:sticky;inset-block-start:0;z-index:1}
.prose-bar button{display:inline-grid;place-items:center;min-width:40px;min-height:40px;padding:4px 6px;font:inherit;font-size:.95rem;line-height:1;color:var(--ink);background:none;border:1.5px solid transparent;border-radius:8px;cursor:pointer}
.prose-bar button:hover{border-color:var(--line)}
.prose-bar button[aria-pressed=true]{background:var(--brand);color:var(--on-brand)}
.prose-bar button[aria-disabled=true]{color:var(--ink-soft);cursor:default;opacity:.55}
.prose-bar svg{width:22px;height:22px;fill:none;stroke:currentColor;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.prose-bar .prose-italic{font:italic 19px Georgia,serif}
.prose-bar .prose-gap{width:8px}
.prose-bar .prose-mode{margin-inline-start:auto;padding-inline:10px;border-color:var(--line)}
declic-prose :is(button,textarea,input):focus-visible{outline:3px solid var(--brand);outline-offset:2px}
.prose-ask{display:flex;flex-wrap:wrap;align-items:end;gap:8px;padding:8px 12px;border-block-end:1px solid var(--hairline);background:var(--paper)}
.prose-ask div{flex:1 1 14rem;display:grid;gap:4px}
.prose-ask label{font-weight:700}
.prose-ask p{margin:0;flex-basis:100%}
.prose-ask :is(input,button),.prose-picture textarea{min-height:44px;padding:6px 12px;font:inherit;color:var(--ink);background:var(--sheet);border:1.5px solid var(--line);border-radius:8px;max-width:100%;width:100%}
.prose-ask button{width:auto;border-radius:999px;padding-inline:18px;cursor:pointer}
.prose-page,.prose-text{display:block;width:100%;min-height:9em;padding:16px;border:0;border-radius:0 0 12px 12px;background:var(--sheet);color:var(--ink);font:inherit;overflow-wrap:anywhere}
.prose-page{white-space:break-spaces;font-variant-ligatures:none;-webkit-user-modify:read-write}
.prose-page:focus,.prose-text:focus{outline:3px solid var(--brand);outline-offset:-3px}
.prose-text{font-family:ui-monospace,"DejaVu Sans Mono",monospace;font-size:.92em;line-height:1.6;resize:vertical;field-sizing:content}
.prose-page>:last-child{margin-block-end:0}
.prose-page h2{font-size:1.25em;line-height:1.3;margin:0 0 8px}
.prose-page li{margin-block-end:8px}
.prose-page li p{margin-block-end:8px}
.prose-page .prose-tight>li>p{margin-block-end:0}
.prose-page pre{white-space:pre-wrap;margin:0 0 16px;padding:12px 16px;background:var(--tint);border-radius:8px;font:.92em/1.5 ui-monospace,"DejaVu Sans Mono",monospace}
.prose-page pre code{padding:0;background:none;font-size:1em}
.prose-page .prose-raw{border-inline-start:6px solid var(--hint)}
.prose-page .prose-raw::before{content:attr(data-hint);display:block;font-family:var(--font);color:var(--hint);font-weight:700}
.prose-page .who{min-height:1.6em}
.prose-page [data-placeholder]::before{content:attr(data-placeholder);color:var(--ink-soft);font-weight:400;float:inline-start;height:0;pointer-events:none}
.prose-page .who[data-hint]::after{content:attr(data-hint);display:block;font-size:.85em;font-weight:400;color:var(--hint)}
.prose-language{border-block-end:2px dotted var(--brand)}
.prose-language::after{content:attr(lang);font-size:.7em;vertical-align:super;color:var(--ink-soft);margin-inline-start:2px}
.prose-page a{color:var(--brand);text-decoration:underline}
.prose-picture{padding:12px;border:1.5px solid var(--hairline);border-radius:var(--radius);background:var(--paper);white-space:normal}
.prose-picture.ProseMirror-selectednode,.prose-page hr.ProseMirror-selectednode{outline:3px solid var(--brand)}
.prose-picture img{max-height:220px}
.prose-picture label{display:block;font-weight:700;margin-block-start:8px}
.prose-picture p{margin:0 0 4px}
.prose-soft{color:var(--ink-soft);font-size:.9em;margin:6px 0 0}
.prose-fault{color:var(--hint);font-weight:700;margin:6px 0 0}
.prose-picture [aria-invalid=true]{border-color:var(--hint)}
.ProseMirror-hideselection *::selection{background:transparent}
.ProseMirror-separator{display:inline!important;border:0!important;margin:0!important;width:0!important;height:0!important}
@media (max-height:32rem){.prose-bar{position:static}}
@media (forced-colors:active){.prose-bar button[aria-pressed=true]{border-color:Highlight;outline:2px solid Highlight}}
`;
