package fr.declic.portfolio.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import fr.declic.platform.FormScreen;
import fr.declic.portfolio.MyFiles;
import fr.declic.portfolio.MyFiles.Attached;
import fr.declic.portfolio.ReceivedFile;
import fr.declic.portfolio.Trace;
import fr.declic.portfolio.TraceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Consumer;

/**
 * The files of a trace. The browser sends one in pieces, as Flow's own requests: none is larger than any request may be,
 * Flow's token stands against forged ones, and one sees how far it is.
 */
class FilesField extends Div {

    /** In bytes. */
    private static final int PIECE = 240_000;

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
                  this.dispatchEvent(new CustomEvent('piece', {detail: {name: file.name, size: file.size, from, text}}));
                  more = await answer;
                  from += piece;
                  bar.value = Math.min(from, file.size);
                } while (more && from < file.size);
              } catch {
                this.dispatchEvent(new CustomEvent('piece', {detail: {name: file.name, size: -1, from: 0, text: ''}}));
              }
              bar.hidden = true;
              this.value = '';
              this.disabled = false;
              this.focus();
            });
            """;

    private static final List<String> SENT = List.of("name", "size", "from", "text");

    private final String trace;
    private final MyFiles files;
    private final Consumer<String> tell;
    private final List<TraceFile> attached;
    private final Element input = new Element("input");
    private final Element bar = new Element("progress");
    private final Paragraph fault = new Paragraph();
    private final Div shown = new Div();
    private byte[] coming = {};
    private int filled;

    /** @param tell says what was done, in the screen's place for messages */
    FilesField(Trace trace, MyFiles files, Consumer<String> tell) {
        this.trace = trace.id();
        this.files = files;
        this.tell = tell;
        attached = new ArrayList<>(trace.files());
        addClassName("field");
        var label = new NativeLabel(text("pick"));
        label.setFor("file");
        var hint = new Paragraph(text("hint", ReceivedFile.MOST / 1_000_000, TraceFile.MOST));
        hint.setId("file-hint");
        hint.addClassName("soft");
        fault.setId("file-fault");
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        input.setAttribute("type", "file").setAttribute("id", "file");
        input.setAttribute("accept", "image/png,image/jpeg,image/webp,application/pdf");
        input.setAttribute("aria-describedby", "file-hint file-fault");
        var event = input.addEventListener("piece", this::receive);
        SENT.forEach(it -> event.addEventData("event.detail." + it));
        bar.setAttribute("aria-label", text("progress")).setAttribute("hidden", true);
        shown.addClassName("files");
        add(shown, label, hint);
        getElement().appendChild(input, bar);
        add(fault);
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        input.executeJs(SEND, ReceivedFile.MOST, PIECE, bar);
    }

    private void receive(DomEvent event) {
        var sent = event.getEventData();
        var more = receive(
                sent.path("event.detail.name").asString(""),
                sent.path("event.detail.size").asLong(),
                sent.path("event.detail.from").asLong(),
                sent.path("event.detail.text").asString(""));
        if (!more) {
            coming = new byte[0];
            filled = 0;
        }
        input.executeJs("this.declicNext($0)", more);
    }

    /** Whether more must come. */
    private boolean receive(String name, long size, long from, String base64) {
        fault("");
        if (size > ReceivedFile.MOST) {
            return refuse(new ReceivedFile.TooLarge());
        }
        if (size < 0) {
            return refuse(new ReceivedFile.Unreadable());
        }
        if (from == 0) {
            coming = new byte[(int) size];
            filled = 0;
        }
        var piece = decoded(base64);
        if (from != filled
                || size != coming.length
                || piece.length > coming.length - filled
                || piece.length == 0 && size > 0) {
            return refuse(new ReceivedFile.Unreadable());
        }
        System.arraycopy(piece, 0, coming, filled, piece.length);
        filled += piece.length;
        if (filled < coming.length) {
            return true;
        }
        keep(name, Arrays.copyOf(coming, filled));
        return false;
    }

    private static byte[] decoded(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private void keep(String name, byte[] bytes) {
        switch (files.add(trace, name, bytes)) {
            case Attached.Done(var file) -> {
                attached.add(file);
                show();
                tell.accept(text("done", file.name()));
            }
            case Attached.Refused(var why) -> refuse(why);
            case Attached.Full _ -> fault(text("full", TraceFile.MOST));
            case Attached.Gone _ -> fault(text("gone"));
        }
    }

    private boolean refuse(ReceivedFile why) {
        fault(
                switch (why) {
                    case ReceivedFile.TooLarge _ -> text("too-large", ReceivedFile.MOST / 1_000_000);
                    case ReceivedFile.OfAnotherKind _ -> text("other-kind");
                    case ReceivedFile.Unreadable _, ReceivedFile.Fine _ -> text("unreadable");
                    case ReceivedFile.TooManyPoints _ -> text("too-many-points", ReceivedFile.MILLION_POINTS);
                });
        return false;
    }

    private void fault(String sentence) {
        tell.accept("");
        fault.setText(sentence);
        input.setAttribute("aria-invalid", Boolean.toString(!sentence.isEmpty()));
    }

    private void show() {
        shown.removeAll();
        attached.forEach(file -> {
            var drop = new NativeButton(text("drop"), _ -> drop(file));
            drop.addClassName("quiet");
            drop.getElement()
                    .setAttribute("type", "button")
                    .setAttribute("aria-label", text("drop.which", file.name()));
            shown.add(new Div(TraceCard.shown(file), FormScreen.acts(drop)));
        });
    }

    private void drop(TraceFile file) {
        files.delete(file.id());
        attached.remove(file);
        show();
        tell.accept(text("dropped", file.name()));
    }

    private String text(String key, Object... args) {
        return getTranslation("portfolio.files." + key, args);
    }
}
