package fr.declic.platform;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import fr.declic.platform.FilePieces.Come;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A field that takes one file, which comes in {@link FilePieces}. */
public class FileField extends Div {

    private static final String SEND = """
            if (this.declicReady) return;
            this.declicReady = true;
            const most = $0, piece = $1, bar = $2;
            const base64 = part => new Promise((go, no) => {
              if (!part.size) return go('');
              const reader = new FileReader();
              reader.onload = () => go(reader.result.slice(reader.result.indexOf(',') + 1));
              reader.onerror = no;
              reader.readAsDataURL(part);
            });
            this.addEventListener('change', async () => {
              const file = this.files[0];
              if (!file) return;
              const tell = (size, from, text) =>
                this.dispatchEvent(new CustomEvent('piece', {detail: {name: file.name, size, from, text}}));
              this.disabled = true;
              bar.max = Math.max(1, file.size);
              bar.value = 0;
              bar.hidden = file.size <= piece || file.size > most;
              try {
                let from = 0, more = true;
                do {
                  const text = file.size > most ? '' : await base64(file.slice(from, from + piece));
                  const answer = new Promise(go => this.declicNext = go);
                  tell(file.size, from, text);
                  more = await answer;
                  from += piece;
                  bar.value = Math.min(from, file.size);
                } while (more && from < file.size);
              } catch {
                tell(-1, 0, '');
              }
              bar.hidden = true;
              this.value = '';
              this.disabled = false;
            });
            """;

    private final Element input = new Element("input");
    private final Element bar = new Element("progress");
    private final Paragraph fault = new Paragraph();
    private final int most;
    private final BiConsumer<String, byte[]> onFile;
    private final FilePieces pieces;

    /**
     * @param id of the field
     * @param accept what the browser offers first; any file may come all the same
     * @param most in bytes
     */
    public FileField(String id, String label, String hint, String accept, int most, Consumer<byte[]> onFile) {
        this(id, label, hint, accept, most, (_, bytes) -> onFile.accept(bytes));
    }

    /** The same, for whom the name of the file says something: it comes first, as the browser gives it. */
    public FileField(String id, String label, String hint, String accept, int most, BiConsumer<String, byte[]> onFile) {
        this.most = most;
        this.pieces = new FilePieces(most);
        this.onFile = onFile;
        addClassNames("field", "file");
        var name = new NativeLabel(label);
        name.setFor(id);
        var what = new Paragraph(hint);
        what.setId(id + "-hint");
        what.addClassName("soft");
        fault.setId(id + "-fault");
        fault.addClassNames("say", "not-yet");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        input.setAttribute("type", "file").setAttribute("id", id).setAttribute("accept", accept);
        input.setAttribute("aria-describedby", id + "-hint " + id + "-fault");
        bar.setAttribute("aria-label", getTranslation("platform.file.progress")).setAttribute("hidden", true);
        input.addEventListener("piece", this::receive)
                .addEventData("event.detail.name")
                .addEventData("event.detail.size")
                .addEventData("event.detail.from")
                .addEventData("event.detail.text");
        add(name, what);
        getElement().appendChild(input, bar);
        add(fault);
    }

    /** Says beside the field why the file is not taken. */
    public void refuse(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
        input.setAttribute("aria-invalid", "true");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        input.executeJs(SEND, most, FilePieces.PIECE, bar);
    }

    private void receive(DomEvent event) {
        var sent = event.getEventData();
        fault.setVisible(false);
        input.removeAttribute("aria-invalid");
        var come = pieces.receive(
                sent.path("event.detail.size").asLong(-1),
                sent.path("event.detail.from").asLong(-1),
                sent.path("event.detail.text").asString(""));
        switch (come) {
            case Come.More _ -> {}
            case Come.Whole it -> onFile.accept(sent.path("event.detail.name").asString(""), it.bytes());
            case Come.TooLarge _ -> refuse(getTranslation("platform.file.too-large", most / 1_000_000));
            case Come.Unreadable _ -> refuse(getTranslation("platform.file.unreadable"));
        }
        input.executeJs("this.declicNext?.($0)", come instanceof Come.More);
    }
}
