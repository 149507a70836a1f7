package fr.declic.platform;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import fr.declic.platform.FilePieces.Come;
import java.util.function.BiConsumer;

/** A field that takes one file, which comes in {@link FilePieces}; one sees how far it is. */
public class FileField extends Div {

    private static final String SEND = """
            if (this.declicReady) return; // Flow may put it into the page twice
            this.declicReady = true;
            const most = $0, piece = $1, bar = $2;
            const base64 = part => new Promise((go, no) => {
              if (!part.size) return go('');
              const reader = new FileReader();
              reader.onload = () => go(reader.result.slice(reader.result.indexOf(',') + 1));
              reader.onerror = no;
              reader.readAsDataURL(part);
            });
            const tell = (name, size, from, text) =>
              this.dispatchEvent(new CustomEvent('piece', {detail: {name, size, from, text}}));
            this.addEventListener('change', async () => {
              const file = this.files[0];
              if (!file) return;
              this.disabled = true;
              bar.max = Math.max(1, file.size);
              bar.value = 0;
              bar.hidden = file.size > most;
              try {
                let from = 0, more = true;
                do {
                  const text = file.size > most ? '' : await base64(file.slice(from, from + piece));
                  const answer = new Promise(go => this.declicNext = go);
                  tell(file.name, file.size, from, text);
                  more = await answer;
                  from += piece;
                  bar.value = Math.min(from, file.size);
                } while (more && from < file.size);
              } catch {
                tell(file.name, -1, 0, '');
              }
              bar.hidden = true;
              this.value = '';
              this.disabled = false;
              this.focus();
            });
            """;

    /**
     * What it says.
     *
     * @param tooLarge what is said of a file that has too many bytes
     * @param unreadable what is said where the pieces that come are no file
     */
    public record Words(String label, String hint, String tooLarge, String unreadable) {}

    /**
     * A file, as it came.
     *
     * @param name as the browser tells it: anything
     */
    public record Given(String name, byte[] bytes) {}

    private static final String NAME = "event.detail.name";

    private final Element input = new Element("input");
    private final Element bar = new Element("progress").setAttribute("hidden", true);
    private final Paragraph fault = new Paragraph();
    private final Words words;
    private final int most;
    private final BiConsumer<FileField, Given> onFile;
    private Runnable onNews = () -> {};
    private final FilePieces pieces;

    /**
     * @param id of the field
     * @param accept what the browser offers first; any file may come all the same
     * @param most in bytes
     * @param onFile gets this field with it, to refuse it
     */
    public FileField(String id, Words words, String accept, int most, BiConsumer<FileField, Given> onFile) {
        this.words = words;
        this.most = most;
        this.pieces = new FilePieces(most);
        this.onFile = onFile;
        addClassNames("field", "file");
        var name = new NativeLabel(words.label());
        name.setFor(id);
        var what = new Paragraph(words.hint());
        what.setId(id + "-hint");
        what.addClassName("soft");
        fault.setId(id + "-fault");
        fault.addClassNames("say", "not-yet");
        fault.getElement().setAttribute("role", "alert");
        fault.setVisible(false);
        input.setAttribute("type", "file").setAttribute("id", id).setAttribute("accept", accept);
        input.setAttribute("aria-describedby", id + "-hint " + id + "-fault");
        FilePieces.tells(input.addEventListener("piece", this::receive).addEventData(NAME));
        add(name, what);
        getElement().appendChild(input, bar);
        add(fault);
    }

    /** @param does what comes before each piece is looked at: what was said before may be old by then */
    public FileField onNews(Runnable does) {
        onNews = does;
        return this;
    }

    /** Says beside the field why the file is not taken. */
    public void refuse(String sentence) {
        fault.setText(sentence);
        fault.setVisible(true);
        input.setAttribute("aria-invalid", "true");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        bar.setAttribute("aria-label", getTranslation("platform.file.progress"));
        input.executeJs(SEND, most, FilePieces.PIECE, bar);
    }

    private void receive(DomEvent event) {
        onNews.run();
        fault.setVisible(false);
        input.removeAttribute("aria-invalid");
        var come = pieces.receive(event);
        switch (come) {
            case Come.More _ -> {}
            case Come.Whole(byte[] bytes) ->
                onFile.accept(this, new Given(event.getEventData().path(NAME).asString(""), bytes));
            case Come.TooLarge _ -> refuse(words.tooLarge());
            case Come.Unreadable _ -> refuse(words.unreadable());
        }
        input.executeJs("this.declicNext?.($0)", come instanceof Come.More);
    }
}
