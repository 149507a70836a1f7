package fr.declic.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The voice of a step, with what a browser sends of it. */
@SuppressWarnings("NullAway.Init")
class StepVoiceTest extends EditorTest {

    private static final String TEXT = """
            ---
            id: essai-de-voix
            title: "Essai"
            ---

            ## Un
            <!-- step: un -->

            Bonjour.

            ## Deux
            <!-- step: deux -->

            Au revoir.

            ## Pour réviser
            <!-- review -->
            """;

    @BeforeEach
    void aDraft() {
        write(TEXT, Map.of(), "un");
    }

    @Test
    void aRecordingIsKeptBesideTheDraftAndNamedByItsStep() throws IOException {
        record("recorded.webm");
        assertThat(kept().text()).contains("<!-- step: un; sound: voix-un.webm -->");
        assertThat(kept().files()).containsOnlyKeys("voix-un.webm");
        assertThat(kept().files().get("voix-un.webm").type()).isEqualTo("audio/webm");
        assertThat(recorder().getProperty("sound")).startsWith("/media/").endsWith(".webm");
        assertThat(told()).anyMatch(it -> it.contains(".nextPiece(") && it.endsWith(" false"));
    }

    @Test
    void anotherRecordingTakesThePlaceOfTheFirst() throws IOException {
        record("recorded.webm");
        record("recorded.webm");
        assertThat(kept().files()).containsOnlyKeys("voix-un.webm");
        record("recorded.m4a");
        assertThat(kept().text()).contains("sound: voix-un.m4a -->").doesNotContain("voix-un.webm");
    }

    @Test
    void aSoundThatAnotherStepHasTooIsNotOverwritten() throws IOException {
        record("recorded.webm");
        var now = kept();
        editor.save(draft, now.text(), now.text().replace("step: deux", "step: deux; sound: voix-un.webm"));
        openPart("deux");
        assertThat(recorder().getProperty("sound")).endsWith(".webm");
        record("recorded.webm");
        assertThat(kept().text()).contains("step: un; sound: voix-un.webm", "step: deux; sound: voix-deux.webm");
    }

    @Test
    void whatIsTakenAwayComesBackIfOneThinksAgain() throws IOException {
        record("recorded.webm");
        fire(recorder(), "voice-remove", JacksonUtils.createObjectNode());
        assertThat(kept().text()).contains("<!-- step: un -->");
        assertThat(recorder().getProperty("sound")).isEmpty();
        var back = find(NativeButton.class).all().stream()
                .filter(it -> it.getText().equals("Le remettre"))
                .findFirst()
                .orElseThrow();
        fire(back.getElement(), "click", JacksonUtils.createObjectNode());
        assertThat(kept().text()).contains("sound: voix-un.webm");
        assertThat(recorder().getProperty("sound")).endsWith(".webm");
    }

    @Test
    void aFileMayBeGivenInstead() throws IOException {
        send(
                below(field().getElement()).filter(it -> "voice-file".equals(it.getAttribute("id"))),
                "piece",
                "recorded.m4a");
        assertThat(kept().text()).contains("sound: voix-un.m4a");
    }

    @Test
    void whatIsNoSoundOrDoesNotComeWholeIsRefusedWithASentence() {
        send("\u0089PNG".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        assertThat(told()).anyMatch(it -> it.contains(".refuse("));
        sized(VoiceField.MOST + 1, "");
        assertThat(told()).anyMatch(it -> it.contains("1\u00a0Mo au plus"));
        sized(100, "AAAA");
        sized(200, "AAAA");
        fire(recorder(), "voice-sound", piece(100, 50, "AAAA"));
        assertThat(told()).anyMatch(it -> it.contains("n’est pas arrivé entier"));
        assertThat(kept().text()).doesNotContain("sound:");
        assertThat(kept().files()).isEmpty();
    }

    @Test
    void aPictureIsNoSound() {
        send("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><rect width=\"9\" height=\"9\"/></svg>"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(told()).anyMatch(it -> it.contains("n’est pas un son"));
        assertThat(kept().files()).isEmpty();
    }

    @Test
    void theReviewHasNoVoice() {
        openPart("*review");
        assertThat(find(VoiceField.class).all()).isEmpty();
    }

    @Test
    void theBrowserHasEveryTextOfTheInterfaceAndTheLimits() {
        assertThat(recorder().getPropertyRaw("texts").toString()).contains("Enregistrer", "cadenas");
        assertThat(recorder().getProperty("longest", 0)).isEqualTo(180);
        assertThat(recorder().getProperty("most", 0)).isEqualTo(1_000_000);
        assertThat(find(Paragraph.class).all()).anyMatch(it -> it.getText().contains("la transcription"));
    }

    private VoiceField field() {
        return find(VoiceField.class).single();
    }

    private Element recorder() {
        return below(field().getElement())
                .filter(it -> it.getTag().equals("declic-voice"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> below(Element from) {
        return Stream.concat(
                Stream.of(from),
                from.getChildren().filter(it -> !it.isTextNode()).flatMap(StepVoiceTest::below));
    }

    private void record(String file) throws IOException {
        send(Stream.of(recorder()), "voice-sound", file);
    }

    private static void send(Stream<Element> from, String event, String file) throws IOException {
        try (var stream = Objects.requireNonNull(StepVoiceTest.class.getResourceAsStream("/fr/declic/media/" + file))) {
            var bytes = stream.readAllBytes();
            fire(
                    from.findFirst().orElseThrow(),
                    event,
                    piece(bytes.length, 0, Base64.getEncoder().encodeToString(bytes)));
        }
    }

    private void send(byte[] bytes) {
        sized(bytes.length, Base64.getEncoder().encodeToString(bytes));
    }

    private void sized(int size, String text) {
        fire(recorder(), "voice-sound", piece(size, 0, text));
    }

    private static ObjectNode piece(int size, int from, String text) {
        return JacksonUtils.createObjectNode()
                .put("event.detail.size", size)
                .put("event.detail.from", from)
                .put("event.detail.text", text);
    }

    private static void fire(Element element, String event, ObjectNode data) {
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }

    /** What the browser is told to do, with its arguments. */
    private static List<String> told() {
        var internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        return internals.dumpPendingJavaScriptInvocations().stream()
                .map(PendingJavaScriptInvocation::getInvocation)
                .map(it -> it.getExpression() + " "
                        + it.getParameters().stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .toList();
    }
}
