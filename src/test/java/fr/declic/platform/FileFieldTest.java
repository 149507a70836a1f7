package fr.declic.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.declic.platform.FileField.Words;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileFieldTest {

    private static final int MOST = Integer.MAX_VALUE - 1;

    private final List<String> files = new ArrayList<>();
    private final FileField field = new FileField(
            "f",
            new Words("Fichier", "", "trop lourd", "illisible"),
            "",
            MOST,
            (_, given) -> files.add(given.name() + ": " + new String(given.bytes(), StandardCharsets.US_ASCII)));

    @Test
    void aFileComesInPiecesAndIsHandedOnOnce() {
        piece(6, 0, "abc");
        assertThat(files).isEmpty();
        piece(6, 3, "def");
        piece(2, 0, "gh");
        assertThat(files).containsExactly("x: abcdef", "x: gh");
    }

    /** Else a few words would take all memory. */
    @Test
    void whatIsOnlySaidToComeTakesNoRoom() {
        for (int i = 0; i < 10; i++) {
            piece(Integer.MAX_VALUE - 8, 0, "abc");
        }
        assertThat(files).isEmpty();
    }

    @Test
    void whatIsNotTheFileThatWasBegunIsRefusedAndOneMayBeginAgain() {
        piece(MOST + 1L, 0, "");
        assertThat(faults()).containsExactly("trop lourd");
        for (var wrong : List.<Runnable>of(
                () -> piece(-1, 0, ""), () -> piece(5, 3, "ab"), () -> piece(2, 0, "abc"), () -> piece(3, 0, ""))) {
            wrong.run();
            assertThat(faults()).containsExactly("illisible");
        }
        assertThat(files).isEmpty();
        piece(2, 0, "ok");
        assertThat(faults()).isEmpty();
        assertThat(files).containsExactly("x: ok");
    }

    @Test
    void newsAreToldBeforeAPieceIsLookedAt() {
        field.onNews(() -> files.add("news"));
        piece(2, 0, "ok");
        assertThat(files).containsExactly("news", "x: ok");
    }

    private List<String> faults() {
        return field.getChildren()
                .filter(it -> it.hasClassName("not-yet") && it.isVisible())
                .map(Component::getElement)
                .map(Element::getText)
                .toList();
    }

    private void piece(long size, long from, String text) {
        Element input = field.getElement()
                .getChildren()
                .filter(it -> "input".equals(it.getTag()))
                .findFirst()
                .orElseThrow();
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.name", "x")
                .put("event.detail.size", size)
                .put("event.detail.from", from)
                .put("event.detail.text", Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII)));
        input.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(input, "piece", data));
    }
}
