package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.authoring.DraftFile;
import fr.declic.authoring.ui.DraftDesk.Kept;
import fr.declic.content.Intake;
import fr.declic.content.MediaIntake;
import fr.declic.platform.FileField;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Chooses one of the files beside a draft, or brings another one, which is made fit before it is kept. */
class FilePicker extends Div {

    /** What may be chosen. */
    enum Kind {
        PICTURE("image/", "image/png,image/jpeg,image/webp,image/svg+xml"),
        SOUND("audio/", "audio/mpeg,audio/ogg,audio/webm,audio/mp4");

        private final String types;
        private final String offered;

        Kind(String types, String offered) {
            this.types = types;
            this.offered = offered;
        }
    }

    private final DraftDesk desk;
    private final Kind wanted;
    private final Consumer<String> onChosen;
    private final Paragraph told = new Paragraph();
    private final UnorderedList files = new UnorderedList();
    private final FileField field;
    private String current;

    /**
     * A choice on the screen of a draft.
     *
     * @param id of its field, for this screen alone
     * @param current the name that the text has now; empty for none
     * @param onChosen hears the name of another file beside the draft, once it is there
     */
    FilePicker(DraftDesk desk, String id, Kind kind, String current, Consumer<String> onChosen) {
        this.desk = desk;
        this.wanted = kind;
        this.current = current;
        this.onChosen = onChosen;
        addClassName("file-picker");
        files.addClassName("thumbs");
        told.addClassName("soft");
        told.getElement().setAttribute("role", "status");
        var words = new FileField.Words(
                text("bring." + kind()),
                text("bring.hint." + kind(), MediaIntake.MOST / 1_000_000),
                getTranslation("platform.file.too-large", MediaIntake.MOST / 1_000_000),
                getTranslation("platform.file.unreadable"));
        field = new FileField(
                id, words, kind.offered, MediaIntake.MOST, (_, given) -> bring(given.name(), given.bytes()));
        add(files);
        if (kind == Kind.PICTURE) {
            var alt = new Paragraph(text("alt"));
            alt.addClassName("soft");
            add(alt);
        }
        add(field, told);
        refresh();
    }

    /** Shows the files as the desk knows them. */
    void refresh() {
        files.removeAll();
        desk.draft().files().values().stream()
                .filter(it -> it.type().startsWith(wanted.types))
                .sorted(Comparator.comparing(DraftFile::name))
                .forEach(it -> files.add(item(it)));
    }

    private ListItem item(DraftFile file) {
        boolean chosen = file.name().equals(current);
        var choose = new NativeButton(text(chosen ? "chosen" : "choose"), _ -> choose(file.name()));
        choose.addClassName("quiet");
        choose.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-pressed", Boolean.toString(chosen))
                .setAttribute("aria-label", text("choose.which", file.name()));
        var name = new Span(file.name());
        name.addClassName("name");
        var size = new Paragraph(getTranslation("authoring.media.size", MediaView.kilobytes(file.size())));
        size.addClassName("soft");
        return new ListItem(Thumbs.of(file), name, size, choose);
    }

    private void choose(String name) {
        current = name;
        refresh();
        onChosen.accept(name);
    }

    private void bring(String name, byte[] bytes) {
        told.setText("");
        switch (MediaIntake.take(name, bytes, desk.draft().files().keySet())) {
            case Intake.Refused it ->
                field.refuse(it.why().stream()
                        .map(why -> why.message() + " " + why.remedy())
                        .collect(Collectors.joining(" ")));
            case Intake.Taken it
            when !it.media().type().startsWith(wanted.types) -> field.refuse(text("other-kind." + kind()));
            case Intake.Taken it -> keep(it);
        }
    }

    private void keep(Intake.Taken it) {
        switch (desk.attach(it.name(), it.media())) {
            case Kept.Done _ -> {
                told.setText(text(
                                "brought",
                                it.name(),
                                MediaView.kilobytes(it.media().bytes().length)) + " " + String.join(" ", it.told()));
                choose(it.name());
            }
            case Kept.Refused(var reason) ->
                field.refuse(getTranslation("authoring.refused." + reason.name().toLowerCase(Locale.ROOT)));
            case Kept.Clash _, Kept.Lost _ -> field.refuse(text("lost"));
        }
    }

    private String kind() {
        return wanted.name().toLowerCase(Locale.ROOT);
    }

    private String text(String key, Object... args) {
        return getTranslation("authoring.file-picker." + key, args);
    }
}
