package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a module promises, whom it is for and when it was checked: one change to a module that has no hint. */
class AimCounselTest {

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', textBlock = """
            COMPETENCY_NOT_PRACTISED | competencies: [digcomp:5.2]\\nprereq | competencies: [digcomp:5.2, crcn:5.2]\\nprereq
            COMPETENCY_NOT_CLAIMED   | taught_in: tenir\\nvariant          | taught_in: tenir\\ncompetencies: [crcn:5.2]\\nvariant
            CAN_DO_MISSING           | can_do: "Je sais cliquer sur un dessin."\\n |
            CAN_DO_APART             | "Je sais cliquer sur un dessin."    | "Je sais écrire."
            MINUTES                  | minutes: 3                          | minutes: 12
            TESTED_WITH              | tested_with:\\n  - who: "Paul"\\n    on: 2026-11-20 | tested_with: []
            CHECK_DUE                | checked_on: 2026-11-22              | checked_on: 2024-11-27
            CHECK_DUE                | checked_on: 2026-11-22              | checked_on: 2026-07-27\\nreview_every: 6 months
            SOURCE_OLDER             | sources: []                         | sources:\\n  - title: "Une page"\\n    url: "https://val.example"\\n    read_on: 2025-11-21
            """)
    void theHeadIsAdvisedOn(HintRule rule, String part, String instead) {
        var text = instead == null ? "" : instead;
        var revision =
                switch (rule) {
                    case COMPETENCY_NOT_PRACTISED ->
                        Calm.read(Calm.MODULE
                                .replace("goals: [click]", "goals: [click]\ncompetencies: [digcomp:5.2]")
                                .replace("taught_in: tenir", "taught_in: tenir\ncompetencies: [digcomp:5.2]")
                                .replace(lines(part), lines(text)));
                    case CAN_DO_MISSING ->
                        Calm.read(Calm.MODULE
                                .replace(lines(part), text)
                                .replace("Vous savez cliquer sur", "Vous savez où est votre"));
                    default -> Calm.with(lines(part), lines(text));
                };
        assertThat(Calm.rules(revision)).containsExactly(rule);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            minutes: 3             | minutes: 5
            checked_on: 2026-11-22 | checked_on: 2024-11-28
            checked_on: 2026-11-22 | checked_on: 2026-07-28\\nreview_every: 6 months
            sources: []            | sources:\\n  - title: "Une page"\\n    url: "https://val.example"\\n    read_on: 2025-11-22
            can_do: "Je sais cliquer sur un dessin."\\n |
            """)
    void whatIsNearEnoughIsNot(String part, String instead) {
        assertThat(Calm.rules(Calm.with(lines(part), instead == null ? "" : lines(instead))))
                .isEmpty();
    }

    @Test
    void aModuleForResidentsGivesSomethingToDo() {
        int lab = Calm.MODULE.indexOf("## À vous");
        var text = Calm.MODULE.substring(0, lab) + Calm.MODULE.substring(Calm.MODULE.indexOf("## Question"));
        assertThat(Calm.rules(Calm.read(text))).containsExactly(HintRule.NOTHING_TO_DO);
        assertThat(Calm.rules(Calm.read(text.replace("audience: resident", "audience: adviser"))))
                .isEmpty();
    }

    @Test
    void whatIsAskedOnceIsAskedAgainInAnotherWayOrByAnotherQuestionOnTheSameStep() {
        var without = Calm.MODULE.replace("variant_of: bouton\n", "");
        assertThat(Calm.rules(Calm.read(without))).isEmpty();
        var elsewhere = without.replace("doigt ?\"\ntaught_in: tenir", "doigt ?\"\ntaught_in: essai");
        assertThat(Calm.rules(Calm.read(elsewhere))).containsExactly(HintRule.NO_VARIANT);
    }

    /** The reader refuses it, but what is written by hand may hold it. */
    @Test
    void aQuestionComesAfterTheStepThatTeachesIt() {
        var module = Calm.read(Calm.MODULE).module();
        var turned = module.with(module.steps().reversed(), module.review());
        assertThat(Counsel.of(turned, Calm.library(new Glossary(java.util.List.of())), Calm.TODAY))
                .extracting(Hint::rule)
                .containsExactly(HintRule.TAUGHT_LATER);
    }

    private static String lines(String text) {
        return text.replace("\\n", "\n");
    }
}
