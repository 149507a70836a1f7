package fr.declic.authoring.ui;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.JsonConstants;
import fr.declic.authoring.Draft;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.Media;
import fr.declic.content.Shelf;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** Base of tests of the editor, with what a browser tells of each key and click. */
@SuppressWarnings("NullAway.Init")
abstract class EditorTest extends StudioTest {

    static final String HEAD = """
            ---
            id: essai
            title: "Essai"
            language: fr
            audience: resident
            theme: first-clicks
            minutes: 8
            objective: "Vous savez essayer."
            competencies: []
            prerequisites: []
            authors: ["Karim"]
            licence: CC-BY-SA-4.0
            checked_on: 2026-11-22
            certainty: common-knowledge
            sources: []
            together: "Et vous ?"
            guide: |
              Laissez faire.
            tested_with: []
            ---

            """;

    @Autowired
    Shelf shelf;

    String draft = "";

    /** Begins a draft and opens one of its parts. */
    void write(String text, Map<String, Media> beside, String part) {
        draft = studio.begin("essai", text, beside);
        openPart(part);
    }

    void openPart(String part) {
        open(StudioRoutes.draft(draft, part));
    }

    @Override
    DraftView view() {
        return find(DraftView.class).single();
    }

    Draft kept() {
        return editor.find(draft).orElseThrow();
    }

    String text() {
        return kept().text();
    }

    static Stream<Element> all(Element from) {
        return Stream.concat(
                Stream.of(from),
                from.getChildren().filter(it -> !it.isTextNode()).flatMap(EditorTest::all));
    }

    Stream<Element> all() {
        return all(view().getElement()).filter(Element::isVisible);
    }

    Element byId(String id) {
        return all().filter(it -> id.equals(it.getAttribute("id")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no element " + id));
    }

    boolean has(String id) {
        return all().anyMatch(it -> id.equals(it.getAttribute("id")));
    }

    Element button(String words) {
        return all().filter(it -> it.getTag().equals("button"))
                .filter(it -> words.equals(it.getTextRecursively()) || words.equals(it.getAttribute("aria-label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    void click(String words) {
        click(button(words));
    }

    void click(Element button) {
        fire(button, "click", _ -> {});
    }

    void type(String id, String words) {
        type(byId(id), words);
    }

    void type(Element field, String words) {
        fire(field, "input", it -> it.put("element.value", words).put(JsonConstants.EVENT_DATA_PHASE, "trailing"));
    }

    void choose(Element field, String value) {
        fire(field, "change", it -> it.put("element.value", value));
    }

    void check(Element box, boolean is) {
        fire(box, "change", it -> it.put("element.checked", is));
    }

    void write(Element prose, String before, String after) {
        fire(prose, "prose-change", it -> it.put("event.detail.before", before).put("event.detail.after", after));
    }

    void fire(Element element, String event, Consumer<ObjectNode> data) {
        var node = JacksonUtils.createObjectNode();
        data.accept(node);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, node));
    }

    String said() {
        return view().getElement().getTextRecursively();
    }
}
