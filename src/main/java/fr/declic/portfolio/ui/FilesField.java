package fr.declic.portfolio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fr.declic.platform.FileField;
import fr.declic.platform.FileField.Given;
import fr.declic.platform.FileField.Words;
import fr.declic.platform.FormScreen;
import fr.declic.portfolio.MyFiles;
import fr.declic.portfolio.MyFiles.Attached;
import fr.declic.portfolio.ReceivedFile;
import fr.declic.portfolio.Trace;
import fr.declic.portfolio.TraceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The files of a trace: those that are there, and the way to attach another. */
class FilesField extends Div {

    private static final String ACCEPT = "image/png,image/jpeg,image/webp,application/pdf";

    private final String trace;
    private final MyFiles files;
    private final Consumer<String> tell;
    private final List<TraceFile> attached;
    private final Div shown = new Div();

    /** @param tell says what was done, in the screen's place for messages */
    FilesField(Trace trace, MyFiles files, Consumer<String> tell) {
        this.trace = trace.id();
        this.files = files;
        this.tell = tell;
        attached = new ArrayList<>(trace.files());
        shown.addClassName("files");
        var words = new Words(
                text("pick"),
                text("hint", ReceivedFile.MOST / 1_000_000, TraceFile.MOST),
                why(new ReceivedFile.TooLarge()),
                why(new ReceivedFile.Unreadable()));
        add(shown, new FileField("file", words, ACCEPT, ReceivedFile.MOST, this::keep).onNews(() -> tell.accept("")));
        show();
    }

    private void keep(FileField field, Given given) {
        switch (files.add(trace, given.name(), given.bytes())) {
            case Attached.Done(var file) -> {
                attached.add(file);
                show();
                tell.accept(text("done", file.name()));
            }
            case Attached.Refused(var why) -> field.refuse(why(why));
            case Attached.Full _ -> field.refuse(text("full", TraceFile.MOST));
            case Attached.Gone _ -> field.refuse(text("gone"));
        }
    }

    private String why(ReceivedFile why) {
        return switch (why) {
            case ReceivedFile.TooLarge _ -> text("too-large", ReceivedFile.MOST / 1_000_000);
            case ReceivedFile.OfAnotherKind _ -> text("other-kind");
            case ReceivedFile.Unreadable _, ReceivedFile.Fine _ -> text("unreadable");
            case ReceivedFile.TooManyPoints _ -> text("too-many-points", ReceivedFile.MILLION_POINTS);
        };
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
