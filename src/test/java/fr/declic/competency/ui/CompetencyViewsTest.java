package fr.declic.competency.ui;

import static fr.declic.account.TestPeople.account;
import static fr.declic.account.TestPeople.be;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.declic.account.Role;
import fr.declic.activity.Answer;
import fr.declic.activity.Evidence;
import fr.declic.activity.Help;
import fr.declic.activity.Question.Choice;
import fr.declic.competency.MyLevels;
import fr.declic.competency.MyReview;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.learning.ModulePlayer;
import fr.declic.platform.FirstScreen;
import fr.declic.platform.Room;
import fr.declic.platform.ViewTest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import tools.jackson.databind.json.JsonMapper;

/** The notebook, the review and the frameworks, for a visitor and for a learner, on the real library. */
@SpringBootTest
@WithAnonymousUser
@SuppressWarnings("NullAway.Init")
class CompetencyViewsTest extends ViewTest {

    private static final String MODULE = "aller-sur-internet";

    @Autowired
    Shelf shelf;

    @Autowired
    ModulePlayer player;

    @Autowired
    MyLevels levels;

    @Autowired
    MyReview review;

    @Autowired
    JdbcClient jdbc;

    private Revision revision;
    private Choice choice;

    CompetencyViewsTest() {
        super("fr.declic");
    }

    @BeforeEach
    void begin() {
        revision = shelf.library().revision(MODULE).orElseThrow();
        choice = revision.module()
                .activities()
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from account").update();
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
    }

    private Room view() {
        return (Room)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private String shown() {
        return shown(view().getElement());
    }

    private static String shown(Element element) {
        var own = element.isTextNode() ? element.getText() : "";
        return own
                + element.getProperty("innerHTML", "")
                + element.getChildren().map(CompetencyViewsTest::shown).reduce("", String::concat);
    }

    private Answer.Picked right() {
        for (int i = 0; ; i++) {
            if (choice.options().get(i).right()) {
                return Answer.Picked.of(i);
            }
        }
    }

    /** Four different exercises of the module, done alone this long ago. */
    private void didAlone(Duration ago) {
        var at = Instant.now().minus(ago);
        levels.bring(
                List.of("a", "b", "c", "d").stream()
                        .map(id -> new Evidence(
                                MODULE,
                                id,
                                1,
                                Help.NONE,
                                List.of("digcomp:1.1"),
                                "browser-sim",
                                2,
                                Optional.empty(),
                                at))
                        .toList(),
                "key");
    }

    private void longAgo(int days) {
        jdbc.sql("update attempt set made_at = :at")
                .param("at", Instant.now().minus(Duration.ofDays(days)).atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void aVisitorHasAnEmptyNotebookAndBecomesNobodyByOpeningIt() {
        for (var address : List.of("carnet", "carnet/revoir", "carnet/referentiel/digcomp")) {
            open(address);
            assertThat(((FirstScreen) view()).mainHtml()).contains("<h1 tabindex=\"-1\">");
        }
        open("carnet");
        assertThat(shown()).contains("Votre carnet est vide pour l’instant.", "Vous avez une carte");
        open("carnet/revoir");
        assertThat(shown()).contains("Il n’y a rien à revoir pour le moment");
        assertThat(jdbc.sql("select count(*) from account").query(Integer.class).single())
                .isZero();
    }

    @Test
    void whatOneCanDoIsSaidInASentenceWithItsLevel() {
        player.moveTo(revision, revision.module().steps().getFirst());
        didAlone(Duration.ofDays(2));
        open("carnet");
        assertThat(shown())
                .contains(escaped(revision.module().canDo()), "acquis seul", "Mes réussites, thème par thème")
                .doesNotContain(">À revoir</a>");
    }

    private static String escaped(String text) {
        return text.replace("'", "’");
    }

    @Test
    void whatWasLearntLongAgoIsToBeSeenAgainAndStaysAcquired() {
        player.moveTo(revision, revision.module().steps().getFirst());
        didAlone(Duration.ofDays(500));
        open("carnet");
        assertThat(shown()).contains("acquis seul", ">À revoir</a>");
        open("carnet/referentiel/digcomp");
        assertThat(shown()).contains("acquis seul", "<br>À revoir<br>Niveau 2 sur 8");
    }

    @Test
    void whatWasBegunIsStillToPractiseAndSuggestedWithItsReason() {
        player.submit(revision, choice, right(), Help.NONE);
        open("carnet");
        assertThat(shown())
                .contains(
                        "Encore à exercer",
                        "Pour continuer",
                        "Vous l’avez commencé.",
                        "vos premières réussites seront ici",
                        "/carnet/referentiel/digcomp");
    }

    @Test
    void theFirstScreenIsWhatFlowDraws() {
        player.submit(revision, choice, right(), Help.NONE);
        for (var address : List.of("carnet", "carnet/referentiel/crcn")) {
            open(address);
            assertThat(((FirstScreen) view()).mainHtml()).as(address).isEqualTo(shown());
        }
    }

    @Test
    void aFrameworkShowsEachCompetencyAndWhatShowsIt() {
        player.moveTo(revision, revision.module().steps().getFirst());
        didAlone(Duration.ofDays(2));
        open("carnet/referentiel/digcomp");
        assertThat(shown())
                .contains("DigComp", "class=\"radar\"", "<span class=\"code\">1.1</span>", "acquis seul")
                .contains("4 pratiques réussies. Dernière fois", "Niveau 2 sur 8")
                .doesNotContain("À revoir");
        open("carnet/referentiel/crcn");
        assertThat(shown()).contains("D’après «", "n’est pas officielle", "1.1");
        open("carnet/referentiel/remn");
        assertThat(shown()).contains("à découvrir");
    }

    @Test
    void onAnEnglishScreenWhatIsOnlyThereInFrenchSaysSo() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        player.moveTo(revision, revision.module().steps().getFirst());
        didAlone(Duration.ofDays(2));
        open("carnet");
        assertThat(shown()).contains("See my competencies: <span lang=\"fr\">DigComp</span>");
        open("carnet/referentiel/crcn");
        assertThat(shown())
                .contains("<span lang=\"fr\">Cadre de référence des compétences numériques</span></h1>")
                .contains("<h2 id=\"area-1\">1. <span lang=\"fr\">Information et données</span></h2>")
                .contains("<span class=\"code\">1.2</span> <span lang=\"fr\">")
                .contains("Seen through “DigComp, 1.1 Browsing");
        open("carnet/referentiel/digcomp");
        assertThat(shown()).contains("<span class=\"code\">1.1</span> Browsing");
    }

    @Test
    void anUnknownFrameworkIsNotFound() {
        open("carnet/referentiel/rien");
        assertThat(view().getClass().getSimpleName()).isEqualTo("NotFoundView");
    }

    @Test
    void whatIsDueIsSeenAgainOneExerciseAScreenAndNoPlaceMoves() {
        player.submit(revision, choice, right(), Help.NONE);
        longAgo(2);
        var before = player.progress(MODULE);
        open("carnet");
        assertThat(shown()).contains("À revoir aujourd’hui", "Un exercice, environ");

        open("carnet/revoir");
        assertThat(shown()).contains("Revoir\u00a0: 1 sur 1");
        press(find(NativeButton.class).withClassName("main").single(), picks());
        assertThat(jdbc.sql("select count(*) from attempt").query(Integer.class).single())
                .isEqualTo(2);
        assertThat(player.progress(MODULE)).isEqualTo(before);
        press(find(NativeButton.class).withClassName("main").single(), "null");
        assertThat(shown()).contains("C’est fait pour aujourd’hui");
        assertThat(review.today().exercises()).isEmpty();
        assertThat(review.today().next()).isPresent();

        open("carnet");
        assertThat(shown()).contains("Rien à revoir aujourd’hui. La prochaine fois");
    }

    /** What the browser sends for the right option: its place on screen. */
    private String picks() {
        var right = escaped(
                choice.options().get(right().options().iterator().next()).text());
        var shown = Pattern.compile("value=\"(\\d)\"[^>]*><span>([^<]*)</span>")
                .matcher(shown())
                .results()
                .filter(label -> label.group(2).replace('\u00a0', ' ').equals(right))
                .map(label -> "[%s]".formatted(label.group(1)))
                .toList();
        assertThat(shown).hasSize(1);
        return shown.getFirst();
    }

    private void press(NativeButton button, String answer) {
        var mapper = JsonMapper.builder().build();
        var data = mapper.createObjectNode();
        data.set("document.querySelector('#outlet declic-activity')?.answer() ?? null", mapper.readTree(answer));
        button.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(button.getElement(), "click", data));
        roundTrip();
    }

    @Test
    void whoIsKnownIsNotSentToLookForTheirCard() {
        be(account(jdbc, "Nadia", Role.RESIDENT), Role.RESIDENT);
        open("carnet");
        assertThat(shown()).contains("Votre carnet est vide pour l’instant.").doesNotContain("Vous avez une carte");
    }

    @Test
    void anotherLearnersNotebookIsNeverShown() {
        player.submit(revision, choice, right(), Help.NONE);
        SecurityContextHolder.clearContext();
        open("carnet");
        assertThat(shown()).contains("Votre carnet est vide pour l’instant.");
        assertThat(Set.copyOf(levels.all())).isEmpty();
    }
}
