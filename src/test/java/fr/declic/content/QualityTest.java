package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.HintRule.Family;
import fr.declic.content.Quality.Facts;
import fr.declic.content.Quality.Minutes;
import fr.declic.content.Quality.Practised;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QualityTest {

    @Test
    void whatAGoodModuleIsMadeOfIsOnOnePage() {
        var module = Calm.read(Calm.MODULE);
        var quality = Quality.of(module.module(), Calm.hints(module), Set.of(), Calm.TODAY);

        assertThat(quality.hints()).extracting(Quality.Hints::family).containsExactly(Family.values());
        assertThat(quality.hints()).extracting(Quality.Hints::open).containsOnly(0);
        assertThat(quality.whole())
                .isEqualTo(Wording.of(module.module(), new Glossary(List.of())).readability());
        assertThat(quality.steps()).extracting(Quality.StepReading::step).containsExactly("tenir", "essai", "question");
        assertThat(quality.steps().getFirst().readability().words()).isEqualTo(11);
        assertThat(quality.steps()).allSatisfy(it -> assertThat(it.screens()).isBetween(0.0, 1.0));
        assertThat(quality.competencies())
                .containsExactly(new Practised("digcomp:5.2", true, List.of("cibles", "bouton", "encore")));
        assertThat(quality.minutes()).isEqualTo(new Minutes(3, 2));
        assertThat(quality.facts())
                .isEqualTo(new Facts(LocalDate.of(2026, 11, 22), Optional.empty(), false, 0, Optional.empty()));
        assertThat(quality.testedWith()).hasSize(1);
    }

    @Test
    void aDismissedHintIsCountedApart() {
        var module = Calm.with("Posez la main à plat.", "La CAF est là.\nLa main, le bras, etc.\nIl y a 45 000 mains.");
        var hints = Calm.hints(module);
        var sign = hints.stream()
                .filter(hint -> hint.rule() == HintRule.PLAIN_SIGN)
                .findFirst()
                .orElseThrow();

        var quality = Quality.of(module.module(), hints, Set.of(sign.key(), "another"), Calm.TODAY);

        assertThat(quality.hints())
                .contains(new Quality.Hints(Family.SENTENCES, 0, 1, 1), new Quality.Hints(Family.WORDS, 1, 0, 0));
    }

    @Test
    void aCompetencyIsSeenWithTheActivitiesThatPractiseIt() {
        var module = Calm.read(Calm.MODULE
                .replace("[digcomp:5.2]", "[digcomp:5.2, crcn:5.2]")
                .replace("goals: [click]", "goals: [click]\ncompetencies: [digcomp:5.2]")
                .replace("taught_in: tenir", "taught_in: tenir\ncompetencies: [digcomp:5.2]"));
        assertThat(Quality.of(module.module(), List.of(), Set.of(), Calm.TODAY).competencies())
                .containsExactly(
                        new Practised("digcomp:5.2", true, List.of("cibles", "bouton", "encore")),
                        new Practised("crcn:5.2", true, List.of()));
    }

    @Test
    void theFactsAreDueOnTheirDay() {
        var module = Calm.with("checked_on: 2026-11-22", "checked_on: 2026-05-27\nreview_every: 6 months");
        var day = LocalDate.of(2026, 11, 27);
        assertThat(facts(module, day.minusDays(1)).late()).isFalse();
        assertThat(facts(module, day).late()).isTrue();
        assertThat(facts(module, day).due()).contains(day);
    }

    private static Facts facts(Revision module, LocalDate today) {
        return Quality.of(module.module(), List.of(), Set.of(), today).facts();
    }
}
