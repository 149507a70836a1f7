package fr.declic.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTableCell;
import fr.declic.authoring.Advice;
import fr.declic.authoring.Draft;
import fr.declic.authoring.StepEdits;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.ActivityShape;
import fr.declic.content.HintRule;
import fr.declic.content.Manuscript;
import fr.declic.content.Part;
import fr.declic.content.Part.Practice;
import fr.declic.content.Part.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The page that one looks at before a review. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class QualityViewTest extends StudioTest {

    private static final String HARD =
            "L’utilisateur doit procéder au règlement de la somme qui est due avant la fin du mois.";

    @Autowired
    Advice advice;

    private Draft draft;

    @BeforeEach
    void aDraft() {
        draft = draft("le-clavier");
    }

    private void change(UnaryOperator<Manuscript> edit) {
        draft = editor.save(
                        draft.id(), draft.text(), edit.apply(draft.manuscript()).text())
                .draft();
    }

    private void write(String words) {
        change(text -> text.withPart(0, text.parts().getFirst().with(List.of(new Words(words)))));
    }

    private void openQuality() {
        open(StudioRoutes.quality(draft.id()));
        assertThat(view()).isInstanceOf(QualityView.class);
    }

    @Test
    void aModuleWithoutFaultHasItsFiguresAndOneThingToDo() {
        openQuality();
        assertThat(find(H1.class).single().getText()).startsWith("Qualité de «");
        assertThat(find(Anchor.class).withClassName("main").single().getHref())
                .isEqualTo("/" + StudioRoutes.review(draft.id()));
        assertThat(hrefs()).contains("/" + StudioRoutes.draft(draft.id()));
        assertThat(shown())
                .contains("Lecture", "Visez 80", "Compétences", "digcomp:", "Annoncée", "Vérifiés le", "Qui l’a essayé")
                .doesNotContain("À corriger", "Mots d’exemple");
        assertThat(find(NativeTableCell.class).all())
                .extracting(it -> it.getElement().getTextRecursively())
                .contains("1. " + draft.manuscript().parts().getFirst().title(), "oui");
    }

    @Test
    void aFaultIsSaidFirstWithALinkToItsStepAndTheFiguresWait() {
        change(text -> Manuscript.of(text.text().replaceFirst("(?m)^type: [a-z-]+$", "type: nothing")));
        openQuality();
        assertThat(shown())
                .contains("avant de pouvoir publier", "À corriger", "dès qu’il n’y a plus rien à corriger")
                .doesNotContain("Visez 80");
        var faulty = editor.read(draft).faulty(draft.manuscript());
        assertThat(hrefs())
                .containsAll(faulty.stream()
                        .map(it -> "/" + StudioRoutes.draft(draft.id(), it))
                        .toList());
        assertThat(faulty).isNotEmpty();
        var main = find(Anchor.class).withClassName("main").single();
        assertThat(main.getText()).isEqualTo("Corriger");
        assertThat(faulty)
                .anySatisfy(it -> assertThat(main.getHref()).isEqualTo("/" + StudioRoutes.draft(draft.id(), it)));
    }

    @Test
    void exampleWordsThatAreLeftAreSaid() {
        change(text -> {
            var starter = ActivityShape.of("choice").orElseThrow().starter("neuve", "nouvelle");
            return text.adding(
                    StepEdits.steps(text),
                    Part.step("nouvelle", "Nouvelle", Optional.empty(), List.of(new Practice(starter.yaml()))));
        });
        openQuality();
        assertThat(shown())
                .contains("Mots d’exemple à remplacer", "Activité « Choisir »")
                .doesNotContain("neuve");
        assertThat(find(Anchor.class).withClassName("main").single().getHref())
                .isEqualTo("/" + StudioRoutes.draft(draft.id(), "nouvelle"));
    }

    @Test
    void adviceIsByFamilyWhatIsOpenAndWhatWasSetAsideWithWhoAndWhy() {
        write(HARD);
        var hint = advice.of(draft).stream()
                .filter(it -> it.hint().rule() == HintRule.SHORT_SENTENCE)
                .findFirst()
                .orElseThrow();
        openQuality();
        assertThat(shown()).contains("Phrases (2)", "« " + HARD + " »", "c’est vous qui décidez");

        advice.dismiss(draft.id(), hint.hint().key(), "Le mot du guichet.");
        openQuality();
        assertThat(shown()).contains("Phrases (1)", "Karim, le", "Le mot du guichet.");
    }

    @Test
    void aDraftThatIsNotThereHasNoSuchPage() {
        studio.bin(draft.id());
        open(StudioRoutes.quality(draft.id()));
        assertThat(view()).isNotInstanceOf(QualityView.class);
        open(StudioRoutes.quality("0".repeat(32)));
        assertThat(view()).isNotInstanceOf(QualityView.class);
    }

    @Test
    void onlyTrainersSeeIt() {
        assertOnlyForTrainers(StudioRoutes.quality(draft.id()), QualityView.class);
    }
}
