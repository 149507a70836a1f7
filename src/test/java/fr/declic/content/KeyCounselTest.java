package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyCounselTest {

    /** The first option is the right one. */
    @ParameterizedTest(name = "{0}: {1} {2} / {3} / {4}")
    @CsvSource(delimiter = '|', textBlock = """
            RIGHT_IS_LONGEST | Que faites-vous ?         | J'attends, puis je relis mon message calmement. | J'envoie.              | J'efface tout.
            ALL_OR_NONE      | Que faites-vous ?         | Toutes ces réponses         | J'envoie maintenant.           | J'efface le tout.
            ALL_OR_NONE      | Que faites-vous ?         | J'attends un peu.           | J'envoie maintenant.           | Aucune de ces réponses
            ALL_OR_NONE      | Que faites-vous ?         | Les deux réponses           | J'envoie maintenant.           | J'efface le tout.
            ALL_OR_NONE      | Que faites-vous ?         | A et B                      | J'envoie.                      | J'efface.
            ABSOLUTE_WORDS   | Que dit un cadenas ?      | La ligne est protégée.      | Le site est toujours honnête.  | On ne risque jamais rien.
            ECHO_OF_PROMPT   | Comment fermer la fenêtre ouverte ? | Je ferme la fenêtre par la croix. | J'éteins mon ordinateur le soir. | J'appuie sur la touche du bas.
            SAME_OPTION      | Que faites-vous ?         | J'attends un peu.           | Je clique sur la croix.        | Je clique, sur une croix !
            """)
    void aKeyThatShowsIsAdvisedOn(HintRule rule, String prompt, String right, String wrong, String other) {
        var hints = hints(question("q", prompt, true, 0, right, wrong, other));
        assertThat(hints).singleElement().satisfies(hint -> {
            assertThat(hint.rule()).isEqualTo(rule);
            assertThat(hint.place().activity()).isEqualTo("q");
            assertThat(List.of(right, wrong, other)).contains(hint.place().quote());
        });
    }

    @ParameterizedTest(name = "{0} {1} / {2} / {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Que faites-vous ?                   | J'attends un peu, puis je relis. | J'envoie le message.     | J'efface tout le message.
            Lequel ?                            | Un navigateur                    | Un                       | Le
            Que dit un cadenas ?                | La ligne est toujours protégée.  | Le site est toujours sûr. | On ne risque jamais rien.
            Que dit un cadenas ?                | La ligne est protégée.           | Le site est toujours sûr. | Le site est honnête.
            Comment fermer la fenêtre ouverte ? | Je ferme la fenêtre en haut.     | Je pousse la fenêtre.    | J'éteins tout de suite.
            Que faites-vous ?                   | Je lis toutes les pages.         | J'en lis deux.           | Je n'en lis aucune.
            Que faites-vous ?                   | Il faut cliquer.                 | Il ne faut pas cliquer.  | Il faut lire.
            Où est-il ?                         | Il y a un plan a et d'autres     | Il est là et d'ici       | Il n'est pas là du tout
            """)
    void aQuestionThatAsksForKnowledgeIsNot(String prompt, String right, String wrong, String other) {
        assertThat(hints(question("q", prompt, true, 0, right, wrong, other))).isEmpty();
    }

    @ParameterizedTest(name = "longest in {0} of {1}: {2}")
    @CsvSource({"4, 5, true", "4, 6, true", "3, 3, false", "4, 7, false", "0, 6, false"})
    void aHabitOfLengthShowsOverSeveralQuestions(int longest, int all, boolean told) {
        var questions = IntStream.range(0, all)
                .mapToObj(i -> i < longest
                        ? question("q" + i, "Lequel ?", true, i % 3, "Le bouton rond", "Le doigt", "La main")
                        : question("q" + i, "Lequel ?", true, i % 3, "Le doigt", "Le bouton rond", "La main"))
                .toArray(Activity[]::new);
        assertThat(hints(questions))
                .extracting(Hint::rule)
                .containsExactlyElementsOf(told ? List.of(HintRule.RIGHT_OFTEN_LONGEST) : List.of());
    }

    @ParameterizedTest(name = "shuffled {0}, places {1}: {2}")
    @CsvSource({"false, 111, true", "false, 11, false", "false, 121, false", "true, 111, false"})
    void alwaysTheSamePlaceShowsWhereNothingIsMixed(boolean shuffle, String places, boolean told) {
        var questions = IntStream.range(0, places.length())
                .mapToObj(i -> question(
                        "q" + i, "Lequel ?", shuffle, places.charAt(i) - '0', "Le doigt", "La main", "Le bras"))
                .toArray(Activity[]::new);
        assertThat(hints(questions))
                .extracting(Hint::rule)
                .containsExactlyElementsOf(told ? List.of(HintRule.RIGHT_SAME_PLACE) : List.of());
    }

    @Test
    void severalRightOptionsAreNotComparedByLength() {
        var options = List.of(
                new Option("Le doigt", true, "Il vise."),
                new Option("La main entière posée bien à plat", true, "Elle tient."),
                new Option("Le nez", false, "Il sent."));
        assertThat(hints(new Choice(About.of("q"), "Lesquels ?", options, true)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            Bravo !                        | true
            Oui.                           | true
            Non, c'est faux.               | true
            Réessayez après un clic.       | false
            Mauvaise réponse, recommencez. | true
            Presque !                      | true
            Oui. Il choisit.               | false
            Non : il ouvre un menu.        | false
            Un espace suffit.              | false
            """)
    void aFeedbackThatOnlyJudgesIsAdvisedOn(String feedback, boolean told) {
        var options = List.of(new Option("Le doigt", true, feedback), new Option("La main", false, "Elle tient."));
        var hints = FeedbackCounsel.of(module(new Choice(About.of("q"), "Lequel ?", options, true)))
                .toList();
        assertThat(hints)
                .extracting(Hint::rule)
                .containsExactlyElementsOf(told ? List.of(HintRule.EMPTY_FEEDBACK) : List.of());
        assertThat(hints).allSatisfy(hint -> assertThat(hint.place().field()).isEqualTo("options[1].feedback"));
    }

    @ParameterizedTest(name = "{0} / {1} / {2}: {3}")
    @CsvSource({
        "Il vise., Il vise., Elle tient., true",
        "Il vise., Elle tient., Elle tient., true",
        "Il vise., Elle tient., Il sent., false"
    })
    void eachAnswerHasItsOwnFeedback(String right, String wrong, String other, boolean told) {
        var options = List.of(
                new Option("Le doigt", true, right),
                new Option("La main", false, wrong),
                new Option("Le nez", false, other));
        assertThat(FeedbackCounsel.of(module(new Choice(About.of("q"), "Lequel ?", options, true))))
                .extracting(Hint::rule)
                .containsExactlyElementsOf(told ? List.of(HintRule.SAME_FEEDBACK) : List.of());
    }

    private static Choice question(
            String id, String prompt, boolean shuffle, int place, String right, String wrong, String other) {
        var options = Stream.of(wrong, other)
                .map(text -> new Option(text, false, "Pour une autre fois : " + text))
                .collect(java.util.stream.Collectors.toCollection(java.util.ArrayList::new));
        options.add(place, new Option(right, true, "Il convient."));
        return new Choice(About.of(id), prompt, options, shuffle);
    }

    private static List<Hint> hints(Activity... review) {
        return KeyCounsel.of(module(review)).toList();
    }

    private static CourseModule module(Activity... review) {
        return Calm.read(Calm.MODULE).module().with(List.of(), List.of(review));
    }
}
