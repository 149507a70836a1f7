package fr.declic.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileFieldTest {

    private final List<String> files = new ArrayList<>();
    private final FileField field = new FileField(
            "f", "Fichier", "", "", Integer.MAX_VALUE, it -> files.add(new String(it, StandardCharsets.US_ASCII)));

    @Test
    void aFileComesInPiecesAndIsHandedOnOnce() {
        piece(6, 0, "abc");
        assertThat(files).isEmpty();
        piece(6, 3, "def");
        piece(2, 0, "gh");
        assertThat(files).containsExactly("abcdef", "gh");
    }

    /** Else a few words would take all memory. */
    @Test
    void whatIsOnlySaidToComeTakesNoRoom() {
        for (int i = 0; i < 10; i++) {
            piece(Integer.MAX_VALUE - 8, 0, "abc");
        }
        assertThat(files).isEmpty();
    }

    private void piece(long size, long from, String text) {
        Element input = field.getElement()
                .getChildren()
                .filter(it -> "input".equals(it.getTag()))
                .findFirst()
                .orElseThrow();
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.size", size)
                .put("event.detail.from", from)
                .put("event.detail.text", Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII)));
        input.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(input, "piece", data));
    }
}
