package fr.declic.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import com.vaadin.flow.server.VaadinSession;
import fr.declic.platform.Messages;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ProseFieldTest {

    private final UI ui = new UI();
    private final ProseField field = new ProseField(new Messages(), "Texte de l’étape");
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void isOnAPage() {
        UI.setCurrent(ui);
        ui.getInternals().setSession(mock(VaadinSession.class));
        ui.add(field);
        field.onEdit((before, after) -> heard.add(before + " > " + after));
    }

    @AfterEach
    void leaves() {
        UI.setCurrent(null);
    }

    @Test
    void theBrowserIsToldTheTextAndEveryTextOfTheInterface() {
        field.setValue("Un **mot**.");
        assertThat(told().path("text").asString()).isEqualTo("Un **mot**.");
        assertThat(property("label")).isEqualTo("Texte de l’étape");
        assertThat(((JsonNode) property("texts")).path("alt.missing").asString())
                .isNotBlank();
    }

    @Test
    void theSameTextIsToldAgainSinceTheBrowserMayShowAnother() {
        field.setValue("un");
        int before = told().path("n").asInt();
        field.setValue("un");
        assertThat(told().path("n").asInt()).isGreaterThan(before);
    }

    @Test
    void aChangeIsHeardWithTheTextThatItWasMadeIn() {
        field.setValue("un");
        write("un", "un deux");
        assertThat(heard).containsExactly("un > un deux");
        assertThat(field.getValue()).isEqualTo("un deux");
    }

    @Test
    void whoOnlyWantsTheTextHearsIt() {
        field.onChange(heard::add);
        write("", "mot");
        assertThat(heard).containsExactly("mot");
    }

    @Test
    void afterAReturnToThePageTheBrowserIsToldWhatItWroteLast() {
        field.setValue("un");
        write("un", "deux");
        ui.remove(field);
        ui.add(field);
        assertThat(told().path("text").asString()).isEqualTo("deux");
    }

    @Test
    void aTextThatIsTooLongIsKeptButNotOneThatNobodyWrites() {
        var tooLong = "a".repeat(ProseField.LIMIT + 1);
        write("", tooLong);
        write(tooLong, "a".repeat(4 * ProseField.LIMIT + 1));
        assertThat(heard).hasSize(1);
        assertThat(field.getValue()).isEqualTo(tooLong);
        assertThat(called()).anyMatch(it -> it.contains("refuse"));
    }

    @Test
    void aPictureComesInPiecesWithItsName() {
        field.onPicture((name, bytes) -> heard.add(name + " " + bytes.length));
        picture(6, 0, 4);
        assertThat(heard).isEmpty();
        picture(6, 4, 2);
        assertThat(heard).containsExactly("main.png 6");
    }

    @Test
    void aPictureThatIsTooLargeOrBrokenIsRefusedWithASentence() {
        field.onPicture((name, _) -> heard.add(name));
        picture(ProseField.LARGEST_PICTURE + 1L, 0, 0);
        picture(6, 3, 3);
        assertThat(heard).isEmpty();
        assertThat(called().stream().filter(it -> it.contains("refuse"))).hasSize(2);
    }

    private JsonNode told() {
        return (JsonNode) property("told");
    }

    private Object property(String name) {
        return field.getElement().getNode().getFeature(ElementPropertyMap.class).getProperty(name);
    }

    private List<String> called() {
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .map(it -> it.getExpression() + it.getParameters())
                .toList();
    }

    private void write(String before, String after) {
        fire("prose-change", Map.of("before", before, "after", after));
    }

    private void picture(long size, long from, int bytes) {
        var text = Base64.getEncoder().encodeToString(new byte[bytes]);
        fire("prose-picture", Map.of("name", "main.png", "size", size, "from", from, "text", text));
    }

    private void fire(String type, Map<String, ?> detail) {
        var data = JacksonUtils.createObjectNode();
        detail.forEach((key, it) -> data.putPOJO("event.detail." + key, it));
        var seen = (ObjectNode) JacksonUtils.readTree(data.toString());
        var element = field.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, seen));
    }
}
