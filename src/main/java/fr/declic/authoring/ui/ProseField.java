package fr.declic.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import fr.declic.platform.FilePieces;
import fr.declic.platform.FilePieces.Come;
import fr.declic.platform.Messages;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The words of one step, written as residents see them or as Markdown, as the author likes. The Markdown of what nobody
 * changed keeps its letters.
 *
 * <p>The browser tells each change 0.4 s after the last key, when the field is left, and when the page is. What it tells
 * is a change of a text that both sides had, so that two people's changes can be joined.
 */
@Tag("declic-prose")
@JsModule("./studio/index.ts")
@NpmPackage(value = "prosemirror-commands", version = "1.7.2")
@NpmPackage(value = "prosemirror-history", version = "1.5.1")
@NpmPackage(value = "prosemirror-inputrules", version = "1.6.0")
@NpmPackage(value = "prosemirror-keymap", version = "1.2.3")
@NpmPackage(value = "prosemirror-model", version = "1.25.13")
@NpmPackage(value = "prosemirror-schema-list", version = "1.6.0")
@NpmPackage(value = "prosemirror-state", version = "1.4.4")
@NpmPackage(value = "prosemirror-view", version = "1.42.9")
@NpmPackage(value = "mdast-util-from-markdown", version = "2.1.0")
@NpmPackage(value = "mdast-util-to-markdown", version = "2.2.3")
class ProseField extends Component {

    /** Characters of one step, as docs/modules.md tells authors. */
    static final int LIMIT = 6000;

    /** Bytes of one picture that may be brought; it is made smaller before it is kept. */
    static final int LARGEST_PICTURE = 10_000_000;

    /** The browser does not tell a text this long, which nobody writes by hand. Below it, one that is too long is kept. */
    private static final int UNBEARABLE = 4 * LIMIT;

    private static final String NAME = "event.detail.name";

    private final FilePieces pieces = new FilePieces(LARGEST_PICTURE);
    private String value = "";
    private int told;
    private BiConsumer<String, String> onEdit = (_, _) -> {};
    private BiConsumer<String, byte[]> onPicture = (_, _) -> {};

    ProseField(Messages messages, String label) {
        var element = getElement();
        element.setPropertyMap("texts", messages.under("prose.", getLocale()));
        element.setProperty("label", label);
        setLanguage(Locale.FRENCH);
        element.setProperty("limit", LIMIT);
        element.setProperty("most", LARGEST_PICTURE);
        element.addEventListener("prose-change", this::changed)
                .addEventData("event.detail.before")
                .addEventData("event.detail.after");
        FilePieces.tells(
                element.addEventListener("prose-picture", this::received).addEventData(NAME));
    }

    /** Shows this text. The caret stays where it is, as far as the words around it do. */
    void setValue(String markdown) {
        value = markdown;
        tell();
    }

    /** The Markdown, as far as the browser has told it. */
    String getValue() {
        return value;
    }

    /** Hears of each new text. */
    void onChange(Consumer<String> listener) {
        onEdit((_, after) -> listener.accept(after));
    }

    /**
     * Hears of each change: the text that it was made in, then the text that it made. The first is not always the last
     * one set here, when both sides change it at once: then the change is to be joined with that, and the result set.
     */
    void onEdit(BiConsumer<String, String> listener) {
        onEdit = listener;
    }

    /** The language that the words are in, French unless said: for the spelling and for voices. */
    void setLanguage(Locale language) {
        getElement().setProperty("language", language.toLanguageTag());
    }

    /** The addresses of the module's pictures, by their names. */
    void setPictures(Map<String, String> addresses) {
        getElement().setPropertyMap("pictures", addresses);
    }

    /** The pages that a link is offered to lead to: what each is called, by its address, such as {@code /m/le-clavier}. */
    void setLinks(Map<String, String> names) {
        getElement().setPropertyMap("links", names);
    }

    /**
     * Hears of each picture that was pasted, dropped or chosen: the name of its file, as the browser says it, and its bytes,
     * {@value LARGEST_PICTURE} at most, not looked at yet. The answer is {@link #insertPicture} or {@link #refuse}.
     */
    void onPicture(BiConsumer<String, byte[]> listener) {
        onPicture = listener;
    }

    /**
     * Puts a picture into the text, where it was dropped or after the paragraph of the caret, and asks for its alternative
     * text if there is none.
     *
     * @param name of its file beside {@code module.md}
     */
    void insertPicture(String name, String address, String alt) {
        getElement().callJsFunction("insertPicture", name, address, alt);
    }

    /** Says below the text why something is not taken. */
    void refuse(String sentence) {
        getElement().callJsFunction("refuse", sentence);
    }

    /** The element may be a new one: it is told all again, and fetches its program if it is the first. */
    @Override
    protected void onAttach(AttachEvent event) {
        tell();
        getElement().executeJs("this.dispatchEvent(new CustomEvent('studio-part', {bubbles: true}))");
    }

    /** Each telling is another one, even of the same text. */
    private void tell() {
        getElement()
                .setPropertyJson(
                        "told", JacksonUtils.createObjectNode().put("n", ++told).put("text", value));
    }

    private void changed(DomEvent event) {
        var before = event.getEventData().path("event.detail.before").asString("");
        var after = event.getEventData().path("event.detail.after").asString("");
        if (before.length() > UNBEARABLE || after.length() > UNBEARABLE) {
            refuse(getTranslation("prose.too-long", after.length(), LIMIT));
        } else {
            value = after;
            onEdit.accept(before, after);
        }
    }

    private void received(DomEvent event) {
        var come = pieces.receive(event);
        switch (come) {
            case Come.More _ -> {}
            case Come.Whole it ->
                onPicture.accept(event.getEventData().path(NAME).asString(""), it.bytes());
            case Come.TooLarge _ -> refuse(getTranslation("prose.picture.too-large", LARGEST_PICTURE / 1_000_000));
            case Come.Unreadable _ -> refuse(getTranslation("prose.picture.unreadable"));
        }
        getElement().callJsFunction("nextPiece", come instanceof Come.More);
    }
}
