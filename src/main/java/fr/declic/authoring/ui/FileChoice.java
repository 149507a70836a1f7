package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.dom.Element;
import fr.declic.content.DraftPath;
import fr.declic.content.YamlDraft.Text;
import fr.declic.platform.FileField;
import java.util.ArrayList;
import java.util.List;

/** The picture of an activity: one of those beside the draft, or a new one. */
final class FileChoice {

    private static final String ACCEPT = "image/png,image/jpeg,image/webp,image/svg+xml";

    private final ShapeForm form;
    private final DraftPath path;
    private final Element select = new Element("select").setAttribute("class", "line");
    private final Image shown = new Image();
    private final FileField upload;
    private List<Choice> drawn = List.of();

    private FileChoice(ShapeForm form, DraftPath path) {
        this.form = form;
        this.path = path;
        select.addEventListener(
                        "change",
                        event -> choose(
                                event.getEventData().path("element.value").asString("")))
                .addEventData("element.value");
        shown.addClassName("thumbnail");
        shown.setAlt("");
        upload = new FileField(
                form.id(path) + "-file",
                new FileField.Words(
                        form.getTranslation("authoring.files.new"),
                        form.getTranslation("authoring.files.new.note"),
                        form.getTranslation("prose.picture.too-large", ProseField.LARGEST_PICTURE / 1_000_000),
                        form.getTranslation("prose.picture.unreadable")),
                ACCEPT,
                ProseField.LARGEST_PICTURE,
                this::take);
    }

    static Control of(ShapeForm form, DraftPath path) {
        var choice = new FileChoice(form, path);
        var box = new Div(choice.shown);
        box.addClassNames("control", "file-choice");
        box.getElement().appendChild(choice.select);
        box.add(choice.upload);
        return new Control(box, choice.select, false, choice::refresh);
    }

    private void choose(String name) {
        form.change(now -> now.with(path, new Text(name, true)));
    }

    private void take(FileField field, FileField.Given given) {
        form.files().take(given.name(), given.bytes(), (name, _) -> choose(name), field::refuse);
    }

    private void refresh() {
        var written = form.now().text(path);
        var offered = new ArrayList<Choice>();
        offered.add(new Choice("", ""));
        offered.addAll(form.files().pictures());
        if (offered.stream().noneMatch(it -> it.value().equals(written))) {
            offered.add(new Choice(written, form.getTranslation("authoring.form.unknown", written)));
        }
        var address = form.files().addresses().getOrDefault(written, "");
        shown.setVisible(!address.isEmpty());
        shown.setSrc(address);
        if (!offered.equals(drawn) || !select.getProperty("value", "").equals(written)) {
            drawn = List.copyOf(offered);
            select.removeAllChildren();
            offered.forEach(it -> {
                var option =
                        new Element("option").setAttribute("value", it.value()).setText(it.name());
                select.appendChild(it.value().equals(written) ? option.setAttribute("selected", true) : option);
            });
            select.setProperty("value", written);
        }
    }
}
