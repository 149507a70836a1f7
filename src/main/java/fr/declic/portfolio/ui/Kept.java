package fr.declic.portfolio.ui;

import com.vaadin.flow.component.Component;

/**
 * What one types into a form is kept in this tab until the server has it: a page that loads again, for a session that is
 * over or a server that was away, finds it. Who leaves takes it away with the rest of the browser's storage.
 */
final class Kept {

    /**
     * A form may also send what is in it, a second after one has typed: {@code kept} with all fields, and a number that
     * comes back when they are stored.
     */
    private static final String REMEMBER = """
            if (this.declicStored) return; // Flow may put it into the page twice
            const key = 'declic.kept.' + $0, sends = $1;
            let timer = 0, count = 0, sent = '';
            const storage = use => { try { return use(); } catch { return null; } };
            const read = () => Object.fromEntries(new FormData(this));
            const put = all => [...this.elements].filter(it => it.name && it.type !== 'file').forEach(it => {
              if (it.type === 'checkbox') it.checked = it.name in all;
              else if (it.name in all) it.value = all[it.name];
            });
            const send = () => {
              clearTimeout(timer);
              timer = 0;
              sent = JSON.stringify(read());
              this.dispatchEvent(new CustomEvent('kept', {detail: {fields: read(), number: ++count}}));
            };
            this.declicStored = number => {
              if (number === count && JSON.stringify(read()) === sent) storage(() => sessionStorage.removeItem(key));
            };
            this.addEventListener('input', () => {
              storage(() => sessionStorage.setItem(key, JSON.stringify(read())));
              if (sends) timer ||= setTimeout(send, 1000);
            });
            this.addEventListener('focusout', () => timer && send());
            const before = storage(() => sessionStorage.getItem(key));
            if (before) {
              put(JSON.parse(before));
              const folded = this.closest('details');
              if (folded) folded.open = true;
              if (sends) send();
            }
            """;

    private Kept() {}

    /** @param name of the form, which is the same when the page comes back */
    static void remember(Component form, String name) {
        remember(form, name, false);
    }

    static void remember(Component form, String name, boolean sends) {
        form.addAttachListener(_ -> form.getElement().executeJs(REMEMBER, name, sends));
    }

    /** The server has it. */
    static void stored(Component form, int number) {
        form.getElement().executeJs("this.declicStored($0)", number);
    }

    /** For a form that is not there any more. */
    static void forget(Component screen, String name) {
        screen.getElement().executeJs("try { sessionStorage.removeItem('declic.kept.' + $0) } catch {}", name);
    }
}
