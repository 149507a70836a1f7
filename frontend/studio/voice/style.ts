export const style = `
declic-voice{display:block;min-width:0;max-width:46rem;margin-block-end:16px}
declic-voice [hidden]{display:none!important}
.voice-acts{display:flex;flex-wrap:wrap;gap:8px;align-items:center}
.voice-acts button{min-height:48px;padding:6px 20px;font:inherit;color:var(--ink);background:var(--sheet);border:1.5px solid var(--line);border-radius:999px;cursor:pointer}
.voice-acts button:hover{border-color:var(--brand);background:var(--tint)}
.voice-acts button:disabled{color:var(--ink-soft);cursor:default}
.voice-acts .voice-record::before{content:"";display:inline-block;width:.75em;height:.75em;margin-inline-end:.5em;border-radius:50%;background:#c62828}
.voice-acts .voice-record[data-on]{border-color:#c62828;font-weight:700}
.voice-acts .voice-record[data-on]::before{border-radius:2px}
declic-voice button:focus-visible{outline:3px solid var(--brand);outline-offset:2px}
.voice-now{display:flex;flex-wrap:wrap;gap:4px 16px;align-items:center;margin-block-start:8px}
.voice-now output{font-variant-numeric:tabular-nums;font-weight:700;min-width:8em}
.voice-now meter{width:14rem;max-width:100%;height:1.2em}
.voice-say{margin:8px 0 0}
.voice-say[data-fault]{color:var(--hint);font-weight:700}
`;
