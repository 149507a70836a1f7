package fr.declic.place.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.declic.place.Place;
import fr.declic.place.Place.Registration;
import fr.declic.place.PlaceRoutes;
import fr.declic.place.PlaceSettings;
import fr.declic.place.Places;
import fr.declic.platform.FileField;
import fr.declic.platform.ViewTest;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.node.ObjectNode;

@SpringBootTest
@WithMockUser(roles = "ADMIN")
@SuppressWarnings("NullAway.Init")
class SettingsViewTest extends ViewTest {

    @Autowired
    PlaceSettings settings;

    SettingsViewTest() {
        super("fr.declic.place.ui", "fr.declic.shell");
    }

    @BeforeEach
    void open() {
        navigate(PlaceRoutes.SETTINGS, SettingsView.class);
    }

    @AfterEach
    void comeBack() {
        settings.save(Place.DEFAULT);
    }

    @Test
    void whatIsWrittenIsKeptAndThereWhenOneComesBack() {
        type("name", "Médiathèque des Lilas");
        type("hours", "Mardi\nJeudi");
        type("idle", " 10 ");
        pick("English");
        pick("Les personnes qui ont reçu un lien d’invitation");
        pick("À une seule personne. Le navigateur la reconnaît.");
        save();

        assertThat(status()).startsWith("C’est enregistré.");
        var place = settings.current();
        assertThat(place.name()).isEqualTo("Médiathèque des Lilas");
        assertThat(place.contact().hours()).isEqualTo("Mardi\nJeudi");
        assertThat(place.habits())
                .isEqualTo(
                        new Place.Habits(Locale.ENGLISH, false, Registration.INVITATION, Duration.ofMinutes(10), true));

        open();
        assertThat(field("hours").getValue()).isEqualTo("Mardi\nJeudi");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            phone         | demandez | Ce n’est pas un numéro de téléphone.
            idle          | bientôt  | Écrivez un nombre entier, de 5 à 120.
            idle          | 121      | Écrivez un nombre entier, de 5 à 120.
            guest-months  | 1,5      | Écrivez un nombre entier, de 1 à 120.
            person-months | -1       | Écrivez un nombre entier, de 1 à 120.
            fade-months   | 0        | Écrivez un nombre entier, de 1 à 120.
            review-days   | 7, 3     | Écrivez de 1 à 8 nombres de jours
            host          | a\u202eb | Ce texte contient un signe invisible
            """)
    void aFaultIsToldBesideItsFieldAndNothingThatWasTypedIsLost(String id, String text, String sentence) {
        type("name", "Un nom");
        type(id, text);
        save();

        assertThat(status()).startsWith("Rien n’est encore enregistré. Un champ est à corriger.");
        assertThat(fault(id)).startsWith(sentence);
        assertThat(element(id).getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(element(id).getAttribute("aria-describedby")).contains(id + "-fault");
        assertThat(field(id).getValue()).isEqualTo(text);
        assertThat(field("name").getValue()).isEqualTo("Un nom");
        assertThat(settings.current()).isEqualTo(Place.DEFAULT);
    }

    @Test
    void aFaultThatIsCorrectedIsNoLongerTold() {
        type("name", "n".repeat(81));
        save();
        assertThat(fault("name")).isEqualTo("C’est trop long. Gardez 80 caractères au plus.");

        type("name", "n");
        save();
        assertThat(fault("name")).isEmpty();
        assertThat(element("name").hasAttribute("aria-invalid")).isFalse();
    }

    @Test
    void aPictureIsShownKeptAndTakenAway() {
        give(Places.PNG.length, Base64.getEncoder().encodeToString(Places.PNG));
        assertThat(find(Image.class).single().getSrc()).startsWith("data:image/png;base64,");
        save();
        assertThat(settings.current().logo()).hasValue(Places.LOGO);

        press("Retirer l’image");
        save();
        assertThat(settings.current().logo()).isEmpty();
    }

    @Test
    void whatIsNoPictureOrTooLargeIsToldInASentence() {
        give(6, Base64.getEncoder().encodeToString("<svg/>".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        assertThat(fault("logo")).startsWith("Ce fichier n’est pas une image");
        give(5, "not base64");
        assertThat(fault("logo")).startsWith("Ce fichier n’est pas une image");
        give(200_001, "");
        assertThat(fault("logo")).startsWith("Cette image est trop lourde.");
        give(1, Base64.getEncoder().encodeToString(new byte[200_001]));
        assertThat(fault("logo")).startsWith("Ce fichier n’est pas une image");
        assertThat(find(Image.class).all()).isEmpty();
    }

    @Test
    void eachFieldHasALabelAndTheScreenOneFilledButton() {
        var labelled = find(NativeLabel.class).all().stream()
                .flatMap(it -> it.getFor().stream())
                .toList();
        assertThat(labelled)
                .containsExactlyInAnyOrder(
                        "name",
                        "logo",
                        "contact",
                        "phone",
                        "hours",
                        "help",
                        "idle",
                        "guest-months",
                        "person-months",
                        "fade-months",
                        "review-days",
                        "publisher",
                        "host",
                        "data-officer");
        assertThat(find(NativeButton.class).withClassName("main").all()).hasSize(1);
    }

    private void save() {
        press("Enregistrer");
    }

    private void press(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
    }

    private String status() {
        return find(Paragraph.class).withAttribute("role", "status").single().getText();
    }

    private String fault(String id) {
        return find(Paragraph.class).withId(id + "-fault").single().getText();
    }

    private Component control(String id) {
        return Stream.<Component>concat(
                        find(Input.class).withId(id).all().stream(), find(TextArea.class).withId(id).all().stream())
                .findFirst()
                .orElseThrow();
    }

    private Element element(String id) {
        return control(id).getElement();
    }

    @SuppressWarnings("unchecked")
    private HasValue<?, String> field(String id) {
        return (HasValue<?, String>) control(id);
    }

    private void type(String id, String text) {
        new Typist<>(control(id)).type(text);
    }

    private void pick(String option) {
        var label = find(NativeLabel.class)
                .withCondition(it -> find(Span.class, it).all().stream()
                        .anyMatch(span -> span.getText().equals(option)))
                .single();
        fire(label.getElement().getChild(0), "change", JacksonUtils.createObjectNode());
    }

    /** As the browser tells it once it has read the file. */
    private void give(long size, String base64) {
        var file = find(FileField.class)
                .single()
                .getElement()
                .getChildren()
                .filter(it -> it.getTag().equals("input"))
                .findFirst()
                .orElseThrow();
        fire(
                file,
                "piece",
                JacksonUtils.createObjectNode()
                        .put("event.detail.size", size)
                        .put("event.detail.from", 0)
                        .put("event.detail.text", base64));
    }

    private static void fire(Element element, String event, ObjectNode data) {
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
    }

    private static final class Typist<T extends Component> extends ComponentTester<T> {

        Typist(T field) {
            super(field);
        }

        void type(String text) {
            setValueAsUser(text);
        }
    }
}
