package fr.declic.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.shared.JsonConstants;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.Shelf;
import fr.declic.content.WorkshopTime;
import fr.declic.platform.EntryForm;
import fr.declic.platform.ViewTest;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import tools.jackson.databind.node.ObjectNode;

/** A workshop is put together and its plan shown, on the real library. */
@SpringBootTest
@WithMockUser(roles = "ADVISER")
@SuppressWarnings("NullAway.Init")
class WorkshopViewsTest extends ViewTest {

    private static final String FORM = "Object.fromEntries(new FormData(event.target))";

    @Autowired
    Shelf shelf;

    WorkshopViewsTest() {
        super("fr.declic.authoring.ui", "fr.declic.shell", "fr.declic.learning.ui");
    }

    @Test
    void oneBeginsWithNothingAndTheWholeLibraryIsOffered() {
        open("");
        assertThat(words()).contains("Aucun module pour l’instant");
        assertThat(rows()).hasSize(shelf.library().revisions().size());
        send("60", "8");
        assertThat(words()).contains("Choisissez d’abord un module.");
    }

    @Test
    void aModuleComesInAndGoesOutByTheSameButtonWhichKeepsTheFocus() {
        open("");
        var button = button("Ajouter « Le clavier »");
        click(button);
        assertThat(chosen()).containsExactly("Le clavier (12 min)");
        assertThat(words()).contains("« Le clavier » est ajouté.", "un débutant est à l’aise en 60 minutes");
        assertThat(button.getTextRecursively()).isEqualTo("Enlever");
        click(button);
        assertThat(chosen()).isEmpty();
        assertThat(button.getTextRecursively()).isEqualTo("Ajouter");
    }

    @Test
    void modulesAreFoundByWordsAndKeepTheirState() {
        open("?modules=le-clavier");
        search("clavier");
        assertThat(rows()).hasSizeBetween(1, 8);
        assertThat(button("Enlever « Le clavier »")).isNotNull();
        search("zzzzzz");
        assertThat(words()).contains("Aucun module ne correspond");
        search("");
        assertThat(rows()).hasSize(shelf.library().revisions().size());
    }

    @Test
    void theOrderChangesAndItsEndsGoNoFurther() {
        open("?modules=premier-geste,le-clavier");
        assertThat(button("Monter « Premier geste »").isEnabled()).isFalse();
        assertThat(button("Descendre « Le clavier »").isEnabled()).isFalse();
        click(button("Descendre « Premier geste »"));
        assertThat(chosen()).first().asString().startsWith("Le clavier");
        click(button("Monter « Premier geste »"));
        assertThat(chosen()).first().asString().startsWith("Premier geste");
        click(ofItem("Premier geste", "Enlever « Premier geste »"));
        assertThat(chosen()).hasSize(1);
    }

    @Test
    void aWorkshopIsFullAtSome() {
        var six = shelf.library().revisions().keySet().stream()
                .limit(WorkshopTime.MOST_MODULES)
                .collect(Collectors.joining(","));
        open("?modules=" + six);
        click(all().filter(it -> it.getTag().equals("button") && it.getText().equals("Ajouter"))
                .findFirst()
                .orElseThrow());
        assertThat(words()).contains("Un atelier a 6 modules au plus.");
        assertThat(chosen()).hasSize(WorkshopTime.MOST_MODULES);
    }

    @Test
    void whatIsNoLengthOrNumberIsSaidBesideItsField() {
        open("?modules=le-clavier");
        send("10", "0");
        assertThat(words()).contains("de 30 à 240.", "de 1 à 30.");
        send("une heure", "8");
        assertThat(words()).contains("Écrivez un nombre de minutes");
        assertThat(find(WorkshopPlanView.class).all()).isEmpty();
    }

    @Test
    void thePlanIsTheOneOfTheAddress() {
        open("?modules=le-clavier");
        send("90", "4");
        assertThat(find(H1.class).single().getText()).isEqualTo("Atelier\u00a0: Le clavier");
        assertThat(words()).contains("1 h 30 · 4 personnes · un module").doesNotContain("C’est court");
        assertThat(find(PlanText.class).all()).hasSize(11);
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("À préparer", "Plan B\u00a0: sans réseau", "«\u00a0Le clavier\u00a0»\u00a0: les étapes");
        assertThat(proposed()).anyMatch(it -> it.contains("/fiche/le-clavier"));
        assertThat(button("Imprimer")).isNotNull();
        assertThat(hrefs())
                .contains("/fiche/le-clavier")
                .anyMatch(it -> it.startsWith("/espace/atelier?")
                        && it.contains("modules=le-clavier")
                        && it.contains("minutes=90")
                        && it.contains("people=4"));
    }

    @Test
    void eachTextIsLabelledByItsHeadingAndInItsLanguage() {
        plan("?modules=le-clavier");
        var headings =
                find(H2.class).all().stream().flatMap(it -> it.getId().stream()).toList();
        assertThat(headings).hasSize(11).doesNotHaveDuplicates();
        assertThat(find(PlanText.class).all()).isNotEmpty().allSatisfy(it -> {
            assertThat(headings).contains(it.getElement().getProperty("labelled"));
            assertThat(it.getElement().getAttribute("lang")).isEqualTo("fr");
        });
    }

    @Test
    void aLengthThatIsTooShortIsSaidWithABetterOne() {
        plan("?modules=premier-geste,le-clavier&minutes=30");
        assertThat(words()).contains("C’est court", "Prévoyez plutôt 40 minutes");
    }

    @Test
    void whatIsNoChoiceInAnAddressIsLeftOut() {
        plan("?modules=le-clavier,<b>,nulle-part,le-clavier&minutes=9999&people=-1");
        assertThat(find(H1.class).single().getText()).isEqualTo("Atelier\u00a0: Le clavier");
        assertThat(words()).contains("1 h · 8 personnes · un module");
        plan("?modules=nulle-part");
        assertThat(words()).contains("Aucun de ces modules n’est dans la bibliothèque.");
        assertThat(find(PlanText.class).all()).isEmpty();
    }

    @Test
    @WithMockUser(roles = "TRAINER")
    void trainersMakeOneToo() {
        open("?modules=le-clavier");
        assertThat(chosen()).hasSize(1);
        plan("?modules=le-clavier");
        assertThat(find(PlanText.class).all()).isNotEmpty();
    }

    @Test
    @WithMockUser(roles = "RESIDENT")
    void residentsDoNot() {
        open("");
        assertThat(view()).isNotInstanceOf(WorkshopView.class);
        plan("?modules=le-clavier");
        assertThat(view()).isNotInstanceOf(WorkshopPlanView.class);
    }

    @Test
    void theCatalogueLeadsToItThoseWhoMay() {
        UI.getCurrent().navigate("catalogue");
        assertThat(html()).contains("href=\"/espace/atelier\"");
    }

    @Test
    @WithMockUser(roles = "RESIDENT")
    void aResidentsCatalogueHasNoSuchLink() {
        UI.getCurrent().navigate("catalogue");
        assertThat(html()).contains("catalogue").doesNotContain("espace/atelier");
    }

    private static void open(String query) {
        go(StudioRoutes.WORKSHOP + query);
    }

    private static void plan(String query) {
        go(StudioRoutes.WORKSHOP_PLAN + query);
    }

    private static void go(String address) {
        var location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private Component view() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private String html() {
        return view().getElement().getProperty("innerHTML", "");
    }

    private static Stream<Element> below(Element from) {
        return Stream.concat(
                Stream.of(from),
                from.getChildren().filter(it -> !it.isTextNode()).flatMap(WorkshopViewsTest::below));
    }

    private Stream<Element> all() {
        return below(view().getElement());
    }

    /** As the file of messages writes them: French spaces are set on the screen as they are there. */
    private String words() {
        return plainly(all().map(Element::getText).collect(Collectors.joining("\n")));
    }

    private static String plainly(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private List<String> chosen() {
        return all().filter(it -> it.getTag().equals("li") && it.hasAttribute("data-module"))
                .map(it -> plainly(it.getChild(0).getText()))
                .toList();
    }

    private List<NativeTableRow> rows() {
        return find(NativeTableRow.class).all().stream()
                .filter(it ->
                        below(it.getElement()).anyMatch(cell -> cell.getTag().equals("td")))
                .toList();
    }

    private List<String> proposed() {
        return find(PlanText.class).all().stream()
                .map(it -> it.getElement().getProperty("proposed"))
                .toList();
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    private Element button(String name) {
        return named(all(), name);
    }

    private Element ofItem(String module, String name) {
        return named(
                all().filter(it -> it.getTag().equals("li")
                                && it.getTextRecursively().contains(module))
                        .flatMap(WorkshopViewsTest::below),
                name);
    }

    private static Element named(Stream<Element> elements, String name) {
        return elements.filter(
                        it -> it.getTag().equals(new NativeButton().getElement().getTag()))
                .filter(it -> name.equals(plainly(it.getAttribute("aria-label") + ""))
                        || name.equals(it.getTextRecursively()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name));
    }

    private static void click(Element button) {
        fire(button, "click", _ -> {});
    }

    private void search(String words) {
        var field = all().filter(it -> "workshop-search".equals(it.getAttribute("id")))
                .findFirst()
                .orElseThrow();
        fire(field, "input", it -> it.put("element.value", words).put(JsonConstants.EVENT_DATA_PHASE, "trailing"));
    }

    private void send(String minutes, String people) {
        fire(find(EntryForm.class).single().getElement(), "submit", it -> it.putObject(FORM)
                .put("minutes", minutes)
                .put("people", people));
    }

    private static void fire(Element element, String event, Consumer<ObjectNode> data) {
        var node = JacksonUtils.createObjectNode();
        data.accept(node);
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, node));
    }
}
