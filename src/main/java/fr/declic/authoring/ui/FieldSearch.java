package fr.declic.authoring.ui;

/** Finds in the fields of a part what a hint is about. */
final class FieldSearch {

    /**
     * Selects a sentence in the field that has it; else goes to the field that is named so, else to the first one. Marks of
     * Markdown, kinds of spaces and apostrophes do not count. {@code $0} the sentence, may be empty; {@code $1} the id of an
     * activity and {@code $2} a field, as the attributes {@code data-activity} and {@code data-field} say them.
     */
    static final String SHOW = """
            const flat = text => {
              let out = '';
              const at = [];
              for (let i = 0; i < text.length; i++) {
                const sign = /[\\s\\u00a0\\u202f]/.test(text[i]) ? ' ' : text[i] === '\\u2019' ? "'" : text[i];
                if ('*_`\\\\'.includes(sign) || sign === ' ' && out.endsWith(' ')) continue;
                out += sign;
                at.push(i);
              }
              return {out, at};
            };
            const wanted = flat($0).out.trim();
            const find = text => {
              const {out, at} = flat(text);
              const from = wanted ? out.indexOf(wanted) : -1;
              return from < 0 ? undefined : [at[from], at[from + wanted.length - 1] + 1];
            };
            const open = field => {
              for (let box = field.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
              field.focus();
              field.scrollIntoView({block: 'center'});
            };
            const panel = this.closest('.panel');
            const all = panel.querySelectorAll('textarea, input:not([type]), input[type=text], [contenteditable=true]');
            const fields = [...all].filter(it => !this.contains(it));
            for (const field of fields) {
              if ('value' in field) {
                const range = find(field.value);
                if (!range) continue;
                open(field);
                field.setSelectionRange(...range);
                return;
              }
              const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
              const nodes = [];
              while (walker.nextNode()) nodes.push(walker.currentNode);
              const range = find(nodes.map(it => it.data).join(''));
              if (!range) continue;
              open(field);
              const spot = place => {
                for (const node of nodes) {
                  if (place <= node.data.length) return [node, place];
                  place -= node.data.length;
                }
                return [nodes.at(-1), nodes.at(-1).data.length];
              };
              getSelection().setBaseAndExtent(...spot(range[0]), ...spot(range[1]));
              return;
            }
            const named = $2
              ? [...panel.querySelectorAll('[data-field]')].find(it => it.dataset.field === $2
                  && (!$1 || (it.closest('[data-activity]')?.dataset.activity ?? $1) === $1))
              : undefined;
            const inside = named?.matches('input, textarea, select') ? named : named?.querySelector('input, textarea, select');
            const field = inside ?? fields[0];
            if (field) open(field);
            """;

    private FieldSearch() {}
}
