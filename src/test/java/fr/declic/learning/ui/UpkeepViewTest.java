package fr.declic.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.content.ContentFolder;
import fr.declic.content.LibraryReader;
import fr.declic.content.Shelf;
import fr.declic.content.Upkeep;
import fr.declic.learning.LearningRoutes;
import fr.declic.page.Addresses;
import fr.declic.platform.ViewTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** On the real library, on days of our choosing. */
@SpringBootTest
@WithMockUser(roles = "TRAINER")
@SuppressWarnings("NullAway.Init")
class UpkeepViewTest extends ViewTest {

    @Autowired
    Shelf shelf;

    UpkeepViewTest() {
        super("fr.declic.learning.ui", "fr.declic.shell");
    }

    @Test
    void eachModuleToReviewIsARowWithItsDatesAndAWayToIt() {
        var today = LocalDate.of(2030, 1, 1);
        navigate(LearningRoutes.UPKEEP, UpkeepView.class).show(today);

        var due = Upkeep.due(shelf.library(), today);
        assertThat(due).isNotEmpty();
        assertThat(find(Anchor.class, find(NativeTable.class).single()).all())
                .extracting(Anchor::getHref)
                .containsExactlyElementsOf(
                        due.stream().map(it -> Addresses.module(it.module())).toList());
        assertThat(find(NativeTableRow.class).all()).hasSize(due.size() + 1);
        assertThat(find(NativeTableHeaderCell.class).all())
                .hasSize(4)
                .allMatch(it -> it.getElement().getAttribute("scope").equals("col"));
    }

    @Test
    void aFileThatWasLeftOutIsToldWithItsLineAndItsRemedy() {
        var served = shelf.library();
        var faulty = ContentFolder.of(Map.of(
                "frameworks/quartier.yaml", "code: module\ncompetencies: []\n".getBytes(StandardCharsets.UTF_8)));
        try {
            shelf.replace(LibraryReader.read(faulty));
            navigate(LearningRoutes.UPKEEP, UpkeepView.class).show(LocalDate.of(2020, 1, 1));

            assertThat(find(H2.class).all()).extracting(H2::getText).contains("Fichiers à corriger");
            assertThat(find(NativeTableRow.class, find(NativeTable.class).single())
                            .all())
                    .anySatisfy(row -> assertThat(row.getElement().getTextRecursively())
                            .contains("frameworks/quartier.yaml, ligne 1", "est gardé par Déclic", "autre code"));
        } finally {
            shelf.replace(served);
        }
    }

    @Test
    void whereNothingIsDueItIsSaidKindly() {
        navigate(LearningRoutes.UPKEEP, UpkeepView.class).show(LocalDate.of(2020, 1, 1));

        assertThat(find(NativeTable.class).all()).isEmpty();
        assertThat(find(Paragraph.class).all())
                .anyMatch(it -> it.getText().startsWith("Rien à relire pour l’instant."));
    }
}
