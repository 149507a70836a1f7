package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Lab.MouseLab;
import fr.declic.activity.Question.Card;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.language.Advice;
import fr.declic.language.Readability;
import fr.declic.language.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final Glossary NONE = new Glossary(List.of());

    /** 18 words: too many for a resident, few enough for an adviser. */
    private static final String LONG = "Le chat de la voisine dort sur le lit de la fille du bas de la grande rue.";

    @Test
    void theReaderSeesTextsPromptsOptionsFeedbackAndHints() {
        var module = module(
                Locale.FRENCH,
                Audience.RESIDENT,
                List.of(step("Posez la main.\n\nElle est **là**.", choice())),
                List.of(sort(), order(), shortText(), lab()));

        assertThat(Prose.of(module))
                .extracting(Prose::field)
                .containsExactly(
                        "tenir",
                        "c.prompt",
                        "c.options[1].text",
                        "c.options[1].feedback",
                        "c.options[2].text",
                        "c.options[2].feedback",
                        "c.hint",
                        "s.prompt",
                        "s.boxes[1]",
                        "s.boxes[2]",
                        "s.cards[1].text",
                        "s.cards[1].feedback",
                        "s.cards[2].text",
                        "s.cards[2].feedback",
                        "s.cards[3].text",
                        "s.cards[3].feedback",
                        "o.prompt",
                        "o.items[1].text",
                        "o.items[1].feedback",
                        "o.items[2].text",
                        "o.items[2].feedback",
                        "o.items[3].text",
                        "o.items[3].feedback",
                        "t.prompt",
                        "t.answers[1].feedback",
                        "t.feedback",
                        "l.prompt",
                        "l.feedback");
    }

    @ParameterizedTest(name = "[{0}] reads as [{1}]")
    @CsvSource(delimiter = '|', textBlock = """
            Le **bouton** de *gauche*.                       | Le bouton de gauche.
            Un mot.\\n\\n### Un titre\\n\\nOui.            | Un mot.\\nOui.
            Tapez `mot` ici.                                 | Tapez  ici.
            ![Une souris](souris.svg)\\n\\nLa souris.        | La souris.
            Un [software]{lang=en} libre.                    | Un software libre.
            - Un\\n- Deux                                    | Un\\nDeux
            > [!AVIS] Awa Diallo, 2021\\n> C'est bien.       | C'est bien.
            Une ligne\\nune autre                            | Une ligne\\nune autre
            ```\\ncode\\n```\\nOui.                          | Oui.
            """)
    void onlyTheWordsOfMarkdownAreRead(String markdown, String read) {
        assertThat(PlainText.of(markdown.replace("\\n", "\n")).replaceAll("\\n+", "\n"))
                .isEqualTo(read.replace("\\n", "\n"));
    }

    @Test
    void aPlainModuleHasNoProblemAndItsNumbersAreThoseOfItsProse() {
        var wording = Wording.of(french(Audience.RESIDENT, "Posez la main.\nElle est là."), NONE);

        assertThat(wording.problems()).isEmpty();
        assertThat(wording.advice()).isEmpty();
        assertThat(wording.readability()).isEqualTo(Readability.of("Posez la main.\nElle est là."));
    }

    @Test
    void aSentenceTooLongForResidentsIsAProblemWithItsPlace() {
        var problems = Wording.of(french(Audience.RESIDENT, "Oui.\nOui.\n" + LONG), NONE)
                .problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("modules/essai/module.md");
            assertThat(problem.field()).isEqualTo("tenir");
            assertThat(problem.message()).contains("18 mots", LONG);
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    @Test
    void theLevelIsThatOfTheAudience() {
        assertThat(Wording.of(french(Audience.ADVISER, LONG), NONE).problems()).isEmpty();
        assertThat(Wording.of(french(Audience.RESIDENT, LONG), NONE).problems()).isNotEmpty();
    }

    @Test
    void aWordOfTheGlossaryLeftUnexplainedIsAdviceOnly() {
        var glossary = new Glossary(List.of(new Glossary.Term("navigateur", List.of("butineur"), "Un outil.")));
        var wording = Wording.of(
                french(
                        Audience.RESIDENT,
                        "Ouvrez le navigateur.\nFermez le butineur.\nLe chat dort sur le lit.\nIl est là."),
                glossary);

        assertThat(wording.problems()).isEmpty();
        assertThat(wording.advice()).extracting(Advice::rule).containsExactly(Rule.EXPLAINED_WORD, Rule.EXPLAINED_WORD);
    }

    @Test
    void anAcronymIsExplainedAnywhereInTheModule() {
        var alone = french(Audience.ADVISER, "Allez à la CAF.");
        var explained = french(Audience.ADVISER, "Allez à la CAF.\nLa CAF est une aide.");

        assertThat(Wording.of(alone, NONE).problems()).hasSize(1);
        assertThat(Wording.of(explained, NONE).problems()).isEmpty();
    }

    @Test
    void aModuleInAnotherLanguageIsLeftInPeace() {
        var english = module(Locale.ENGLISH, Audience.RESIDENT, List.of(step(LONG)), List.of());

        assertThat(Wording.of(english, NONE).problems()).isEmpty();
        assertThat(Wording.of(english, NONE).readability().words()).isZero();
    }

    private static Choice choice() {
        var about = new About("c", Optional.of("Regardez."), Optional.of("tenir"), 1, List.of(), Optional.empty());
        return new Choice(about, "Lequel ?", List.of(option(true), option(false)), true);
    }

    private static Option option(boolean right) {
        return new Option("La gauche", right, "Oui.");
    }

    private static Sort sort() {
        var card = new Card("Mon nom", 0, "Il se dit.");
        return new Sort(About.of("s"), "Rangez.", List.of("À dire", "À garder"), List.of(card, card, card));
    }

    private static Order order() {
        var item = new Item("J'ouvre.", "En premier.");
        return new Order(About.of("o"), "Dans quel ordre ?", List.of(item, item, item));
    }

    /** What is to be typed is not prose. */
    private static ShortText shortText() {
        return new ShortText(
                About.of("t"), "Quel signe ?", List.of(option(true)), "Pas encore.", ShortText.forgiveAll());
    }

    private static MouseLab lab() {
        return new MouseLab(About.of("l"), "Cliquez.", List.of(MouseLab.Goal.CLICK), "Vous savez cliquer.");
    }

    private static Step step(String markdown, Activity... activity) {
        var practice = List.of(activity).stream().<Step.Block>map(Step.Practice::new);
        return new Step(
                "tenir",
                "Tenir la souris",
                Optional.empty(),
                Stream.concat(Stream.<Step.Block>of(new Step.Text(markdown)), practice)
                        .toList());
    }

    private static CourseModule french(Audience audience, String markdown) {
        return module(Locale.FRENCH, audience, List.of(step(markdown)), List.of());
    }

    private static CourseModule module(Locale language, Audience audience, List<Step> steps, List<Activity> review) {
        return new CourseModule(
                "essai",
                "Essai",
                language,
                audience,
                "first-clicks",
                8,
                "Vous savez " + LONG,
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of("L'équipe Déclic"),
                "CC-BY-SA-4.0",
                LocalDate.of(2026, 11, 22),
                Optional.empty(),
                Optional.of("common-knowledge"),
                List.of(),
                LONG,
                LONG,
                List.of(),
                Optional.empty(),
                steps,
                review);
    }
}
