// The look of the model, the field and the keyboard's picture.
export const css = `
.lab-typing .lab-area{display:grid;gap:12px 24px;padding:12px 16px;background:none;border:0;min-height:0;margin:0}
.lab-write,.lab-side{display:flex;flex-direction:column;gap:8px;min-width:0}
.lab .lab-model{font-size:1.5em;line-height:1.5;letter-spacing:.06em;white-space:pre-wrap;overflow-wrap:anywhere}
.lab-typed{color:var(--right)}
.lab-next{background:var(--tint);border-bottom:4px solid var(--brand);border-radius:4px 4px 0 0;padding:0 2px;font-weight:700}
.lab-next.lab-wrong{border-bottom-color:var(--hint);color:var(--hint);border-bottom-style:double}
.lab .lab-field{width:100%;min-height:56px;padding:8px 14px;font-size:1.3em;letter-spacing:.06em;background:var(--sheet);border:2px solid var(--line);border-radius:10px}
.lab .lab-field[aria-invalid=true]{border-color:var(--hint)}
.lab .lab-field:focus-visible{outline-offset:1px}
.lab .lab-write .lab-button{align-self:flex-start}
.lab .lab-demo{padding:12px;border-radius:10px;background:var(--tint)}
.lab-demo span{display:block;margin-top:6px}
.lab-demo kbd{display:inline-block;min-width:48px;padding:6px 12px;border:2px solid var(--ink);border-bottom-width:5px;border-radius:8px;background:var(--sheet);color:var(--ink);font:inherit;font-weight:700;font-size:1.2em;text-align:center}
.lab-keys{display:block;width:100%;max-width:640px;margin:0 auto}
.lab-keys-phone{max-width:380px}
.lab-key rect{fill:var(--sheet);stroke:var(--line);stroke-width:1.5}
.lab-key text{fill:var(--ink);font-size:16px;text-anchor:middle;letter-spacing:0}
.lab-key .lab-up,.lab-key .lab-long{font-size:13px}
.lab-key .lab-one{font-size:20px}
.lab-keys-phone text,.lab-keys-phone .lab-one{font-size:24px}
.lab-keys-phone .lab-long{font-size:20px}
.lab-lit rect{fill:var(--brand);stroke:var(--brand)}
.lab-lit text{fill:var(--on-brand);font-weight:700}
.lab-choice{display:flex;flex-wrap:wrap;align-items:center;gap:0 16px;margin:0;padding:0;border:0;min-width:0}
.lab-choice legend{float:inline-start;padding:0;margin-inline-end:16px}
.lab-choice label{display:flex;align-items:center;gap:8px;min-height:48px;cursor:pointer}
.lab-choice input{width:24px;height:24px;margin:0;accent-color:var(--brand)}
@container (min-width:46rem){.lab-typing .lab-area{grid-template-columns:minmax(0,2fr) minmax(0,3fr)}}
`;
