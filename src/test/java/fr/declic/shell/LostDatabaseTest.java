package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.JsonConstants;
import fr.declic.account.CurrentAccount;
import fr.declic.account.Role;
import fr.declic.account.TestPeople;
import fr.declic.authoring.ModuleEditor;
import fr.declic.authoring.Studio;
import fr.declic.authoring.StudioPeople;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.Shelf;
import fr.declic.learning.LibraryKeeper;
import fr.declic.platform.FirstScreen;
import fr.declic.platform.ViewTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import tools.jackson.databind.json.JsonMapper;

/** The database goes away and comes back: what is told is true, and nothing else is lost. */
@SpringBootTest
@WithAnonymousUser
@SuppressWarnings("NullAway.Init")
class LostDatabaseTest extends ViewTest {

    LostDatabaseTest() {
        super("fr.declic");
    }

    private static final AtomicBoolean LOST = new AtomicBoolean();
    private static final String QUESTION = "m/la-souris-et-le-pave-tactile/question-lien";
    private static final String ANSWER = "document.querySelector('#outlet declic-activity')?.answer() ?? null";

    @TestConfiguration(proxyBeanMethods = false)
    static class Refusing {

        @Bean
        static BeanPostProcessor refuseWhenLost() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof DataSource source ? new Refuser(source) : bean;
                }
            };
        }
    }

    private static final class Refuser extends DelegatingDataSource {

        Refuser(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            if (LOST.get()) {
                throw new SQLTransientConnectionException("the database is lost");
            }
            return super.getConnection();
        }
    }

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CurrentAccount current;

    @Autowired
    Shelf shelf;

    @Autowired
    Studio studio;

    @Autowired
    ModuleEditor editor;

    @Autowired
    LibraryKeeper keeper;

    @AfterEach
    void comeBack() {
        LOST.set(false);
        SecurityContextHolder.clearContext();
    }

    @Test
    void anAnswerThatCouldNotBeKeptIsNotTakenAsGivenAndIsKeptWhenTheDatabaseIsBack() {
        open(QUESTION);
        int before = attempts();

        LOST.set(true);
        answer();
        assertThat(shown()).contains("Votre dernière réponse n’est pas gardée. Le reste est en sécurité.");
        assertThat(main().getText()).isEqualTo("Valider");
        assertThat(current.id()).isEmpty();

        LOST.set(false);
        answer();
        assertThat(attempts()).isEqualTo(before + 1);
        assertThat(current.id()).isPresent();
        assertThat(find(Paragraph.class).withClassName("notice").all()).isEmpty();
    }

    @Test
    void aStepForwardThatCouldNotBeKeptStaysWhereItIs() {
        open("m/la-souris-et-le-pave-tactile/situation");
        var before = title();

        LOST.set(true);
        goOn();
        assertThat(title()).isEqualTo(before);
        assertThat(shown()).contains("n’est pas gardée");

        LOST.set(false);
        goOn();
        assertThat(title()).isNotEqualTo(before);
    }

    @Test
    void whatATrainerTypesMeanwhileIsKeptAsSoonAsItIsBackAndNothingPilesUpOverTheEditor() {
        var karim = TestPeople.account(jdbc, "Karim", Role.TRAINER);
        TestPeople.be(karim, Role.TRAINER);
        var draft = studio.begin("essai", StudioPeople.TEXT, Map.of());
        open(StudioRoutes.draft(draft, "lire"));

        LOST.set(true);
        type("step-title", "Lire bien");
        type("step-title", "Lire mieux");
        look();
        look();
        assertThat(shown()).containsOnlyOnce("n’a pas pu être enregistré");
        assertThat(find(FaultDialog.class).all()).isEmpty();

        LOST.set(false);
        assertThat(editor.find(draft).orElseThrow().text()).contains("## Lire\n");
        look();
        assertThat(editor.find(draft).orElseThrow().text()).contains("## Lire mieux\n");
        assertThat(shown()).doesNotContain("n’a pas pu être enregistré");

        LOST.set(true);
        type("step-title", "Lire encore");
        LOST.set(false);
        var other = editor.find(draft).orElseThrow().text();
        editor.save(draft, other, other.replace("Regardez bien.", "Regardez mieux."));
        look();
        assertThat(editor.find(draft).orElseThrow().text()).contains("## Lire encore\n", "Regardez mieux.");

        open(StudioRoutes.source(draft));
        var whole = editor.find(draft).orElseThrow().text().replace("Regardez", "Voyez");
        LOST.set(true);
        type("source", whole);
        look();
        assertThat(shown()).containsOnlyOnce("n’a pas pu être enregistré");
        LOST.set(false);
        look();
        assertThat(editor.find(draft).orElseThrow().text()).contains("Voyez mieux.");
        assertThat(find(FaultDialog.class).all()).isEmpty();
        StudioPeople.forget(jdbc, keeper, karim);
    }

    @Test
    void whoIsNobodyYetReadsTheWholeLibraryWithoutIt() {
        LOST.set(true);
        for (var address : new String[] {"", "catalogue", "parcours/premiers-clics", "carnet", "aide", "confort"}) {
            open(address);
            assertThat(shown()).as(address).doesNotContain("Un problème est arrivé");
        }
        for (var revision : shelf.library().revisions().values()) {
            for (var step : revision.module().steps()) {
                open("m/" + revision.module().id() + "/" + step.id());
                assertThat(((FirstScreen) view()).mainHtml()).contains("Étape");
            }
        }
    }

    @Test
    void homeOpensForWhoIsKnownAndSaysThatTheirPlaceIsKept() {
        open(QUESTION);
        answer();
        LOST.set(true);

        open("");

        assertThat(shown()).contains("Je commence", "Nous ne pouvons pas chercher votre place", "Elle est gardée");
        assertThat(((FirstScreen) view()).mainHtml()).isEqualTo(shown());
    }

    @Test
    void aPageThatCannotOpenSaysWhatIsSafeAndNothingOfTheCause() {
        open(QUESTION);
        answer();
        LOST.set(true);

        open("carnet");

        assertThat(view()).isInstanceOf(FaultView.class);
        assertThat(shown())
                .contains("Un problème est arrivé", "Ce que vous avez fini est gardé.")
                .doesNotContain("Exception", "the database is lost", "select");
        assertThat(((FirstScreen) view()).mainHtml()).isEqualTo(shown());
        var frame = (FirstScreen.Frame)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getLast();
        assertThat(frame.rootAttributes()).containsEntry("lang", "fr").containsEntry("data-size", "100");
    }

    @Test
    void aPressThatBreaksIsToldInADialogWithACodeAndNothingOfTheCause() {
        open("");
        VaadinSession.getCurrent()
                .getErrorHandler()
                .error(new ErrorEvent(new IllegalStateException("a secret of the code")));

        var dialog = find(FaultDialog.class).single();
        assertThat(shown(dialog))
                .contains("Ce que vous avez fini est gardé.", "donnez ce code")
                .doesNotContain("secret", "Exception");
        test(find(NativeButton.class).withText("Continuer").single()).click();
        assertThat(find(FaultDialog.class).all()).isEmpty();
    }

    @Test
    void flowsOwnWordsSayWhatIsSafeInPlainFrenchAndNeverReloadWithoutAWord() {
        var words = VaadinService.getCurrent().getSystemMessages(Locale.GERMAN, null);
        assertThat(words.isSessionExpiredNotificationEnabled()).isTrue();
        assertThat(words.getSessionExpiredURL()).isNull();
        assertThat(words.getSessionExpiredMessage()).contains("Ce que vous avez validé est gardé.");
        assertThat(words.getInternalErrorMessage()).contains("Ce que vous avez fini est gardé.");

        open("");
        assertThat(UI.getCurrent().getReconnectDialogConfiguration().getDialogText())
                .startsWith("La connexion est coupée.");
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
    }

    private static void look() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private static void type(String id, String words) {
        var field = elements(view().getElement())
                .filter(it -> id.equals(it.getAttribute("id")))
                .findFirst()
                .orElseThrow();
        var data = JsonMapper.builder().build().createObjectNode();
        data.put("element.value", words).put(JsonConstants.EVENT_DATA_PHASE, "trailing");
        field.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(field, "input", data));
    }

    private static Stream<com.vaadin.flow.dom.Element> elements(com.vaadin.flow.dom.Element from) {
        return Stream.concat(
                Stream.of(from),
                from.getChildren().filter(it -> !it.isTextNode()).flatMap(LostDatabaseTest::elements));
    }

    private void answer() {
        press("[0]");
    }

    private void goOn() {
        press("null");
    }

    private void press(String sent) {
        var data = JsonMapper.builder().build().createObjectNode();
        data.set(ANSWER, JsonMapper.builder().build().readTree(sent));
        main().getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(main().getElement(), "click", data));
        roundTrip();
    }

    private NativeButton main() {
        return find(NativeButton.class).withClassName("main").single();
    }

    private int attempts() {
        return jdbc.sql("select count(*) from attempt").query(Integer.class).single();
    }

    private static String title() {
        return UI.getCurrent().getInternals().getTitle();
    }

    private static Component view() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private static String shown() {
        return shown(view());
    }

    /** All that it shows: the shared HTML and Flow's own texts. */
    private static String shown(Component component) {
        return shown(component.getElement());
    }

    private static String shown(com.vaadin.flow.dom.Element element) {
        var own = element.isTextNode() ? element.getText() : "";
        return own
                + element.getProperty("innerHTML", "")
                + element.getChildren().map(LostDatabaseTest::shown).collect(Collectors.joining());
    }
}
