package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.place.Place;
import fr.declic.place.PlaceSettings;
import fr.declic.platform.Messages;
import fr.declic.platform.ViewTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.util.ClassUtils;

/** The frame of who works here: who gets in, and what the menu offers to each. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class WorkTest extends ViewTest {

    @Autowired
    PlaceSettings settings;

    WorkTest() {
        super("fr.declic");
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void whoAdministersFindsTheSettingsAndTheModulesToReview() {
        open("espace");
        assertThat(chain()).hasAtLeastOneElementOfType(WorkLayout.class).noneMatch(MainLayout.class::isInstance);
        assertThat(menu()).contains("/espace/a-relire", "/espace/reglages");
        assertThat(cards()).isEqualTo(menu());

        open("espace/reglages");
        assertThat(chain()).hasAtLeastOneElementOfType(WorkLayout.class);
        assertThat(find(Anchor.class, find(Nav.class).single())
                        .withAttribute("aria-current", "page")
                        .single()
                        .getHref())
                .isEqualTo("/espace/reglages");
    }

    @Test
    @WithMockUser(roles = "TRAINER")
    void whoTrainsReviewsModulesAndSetsNothing() {
        open("espace");
        assertThat(menu()).contains("/espace/a-relire").doesNotContain("/espace/reglages");
        assertThat(cards()).isEqualTo(menu());

        open("espace/reglages");
        assertThat(view()).isInstanceOf(NotFoundView.class);
        assertThatThrownBy(() -> settings.save(Place.DEFAULT)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithMockUser(roles = "ADVISER")
    void whoAccompaniesHasAnEvenIfEmptyPlaceOfWork() {
        open("espace");
        assertThat(view()).isInstanceOf(WorkView.class);
        assertThat(menu()).doesNotContain("/espace/reglages", "/espace/a-relire");

        for (var closed : List.of("espace/reglages", "espace/a-relire")) {
            open(closed);
            assertThat(view()).as(closed).isInstanceOf(NotFoundView.class);
        }
    }

    @Test
    @WithMockUser(roles = "RESIDENT")
    void aResidentMeetsNothingThere() {
        allClosed();
    }

    @Test
    @WithAnonymousUser
    void nobodyMeetsNothingThere() {
        allClosed();
    }

    private void allClosed() {
        for (var closed : List.of("espace", "espace/reglages", "espace/a-relire")) {
            open(closed);
            assertThat(view()).as(closed).isInstanceOf(NotFoundView.class);
        }
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void thePublicScreensKeepTheirFrame() {
        for (var address : List.of("", "aide", "catalogue")) {
            open(address);
            assertThat(chain()).as(address).hasAtLeastOneElementOfType(MainLayout.class);
        }
    }

    @Test
    void everyEntryOfTheMenuHasItsWordsInEveryLanguage() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Menu.class));
        var views = scanner.findCandidateComponents("fr.declic").stream()
                .<Class<?>>map(it -> ClassUtils.resolveClassName(it.getBeanClassName(), null))
                .toList();
        assertThat(views).hasSizeGreaterThan(1).allSatisfy(view -> {
            var title = view.getAnnotation(Menu.class).title();
            assertThat(view.getAnnotation(Route.class).value()).startsWith("espace/");
            for (var language : Messages.LANGUAGES) {
                assertThat(new Messages().keys(language)).contains(title, title + ".what");
            }
        });
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
    }

    private List<String> menu() {
        return find(Anchor.class, find(Nav.class).single()).all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private List<String> cards() {
        return find(Anchor.class).withClassName("card-sheet").all().stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static List<HasElement> chain() {
        return UI.getCurrent().getInternals().getActiveRouterTargetsChain();
    }

    private static Component view() {
        return (Component) chain().getFirst();
    }
}
