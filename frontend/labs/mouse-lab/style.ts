// The look of the things one handles with the mouse.
export const css = `
.lab-mouse .lab-area{height:264px;user-select:none;-webkit-user-select:none}
.lab .lab-thing{position:absolute;inset-block-start:50%;inset-inline-start:50%;transform:translate(-50%,-50%);display:grid;justify-items:center;gap:4px;min-width:112px;max-width:100%;padding:10px 12px;border:2px solid transparent;border-radius:12px;background:none;line-height:1.25}
.lab .lab-thing:hover{background:var(--tint)}
.lab-thing svg{width:88px;height:76px;pointer-events:none}
.lab-thing span{pointer-events:none}
.lab .lab-thing.lab-large{min-width:176px;border-color:var(--line);background:var(--sheet)}
.lab-large svg{width:128px;height:104px}
.lab .lab-card{inset:auto;z-index:1;background:var(--sheet);border-color:var(--line);cursor:grab;touch-action:none;transform:none}
.lab-card svg{width:64px;height:48px}
.lab .lab-card.lab-held{cursor:grabbing;border-color:var(--brand);background:var(--tint)}
.lab .lab-card[aria-pressed=true]{border-color:var(--brand);border-width:4px;background:var(--tint)}
.lab .lab-folder{inset-inline:auto 16px;transform:translateY(-50%);min-width:128px;border:2px dashed var(--line);padding:16px 12px}
.lab .lab-folder.lab-near{border-color:var(--brand);background:var(--tint)}
.lab-menu{position:absolute;z-index:2;display:grid;min-width:176px;padding:4px;background:var(--sheet);border:2px solid var(--ink);border-radius:10px}
.lab-menu button{min-height:48px;padding:8px 16px;border:0;border-radius:6px;background:none;text-align:start}
.lab-menu button:hover,.lab-menu button:focus{background:var(--tint)}
.lab .lab-menu :focus-visible{outline-offset:-3px}
.lab-mouse .lab-area:has(.lab-scroll){display:flex;flex-direction:column;gap:8px}
.lab-scroll{flex:1;overflow-y:scroll;padding:16px 24px;border-radius:10px;background:var(--sheet);user-select:text;-webkit-user-select:text}
.lab .lab-scroll p{margin-block-end:1.6em}
.lab .lab-scroll p:last-child{margin:0;font-weight:700;color:var(--right)}
.lab-scroll+.lab-button{align-self:center}
.lab .lab-scroll:focus-visible{outline-offset:0}
@container (max-width:22rem){.lab .lab-thing{min-width:88px;padding:8px}.lab .lab-folder{inset-inline-end:4px;min-width:96px}.lab-thing svg{width:72px;height:60px}}
`;
