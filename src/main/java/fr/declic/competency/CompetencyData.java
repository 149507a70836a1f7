package fr.declic.competency;

import fr.declic.account.AccountId;
import fr.declic.activity.Evidence;
import fr.declic.platform.Messages;
import fr.declic.privacy.PersonalData;
import fr.declic.privacy.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far someone has come, and what they brought with them. */
@Component
@Order(25)
class CompetencyData implements PersonalData {

    private final Standings standings;
    private final Brought brought;
    private final CompetencyNames names;
    private final Messages messages;

    CompetencyData(Standings standings, Brought brought, CompetencyNames names, Messages messages) {
        this.standings = standings;
        this.brought = brought;
        this.names = names;
        this.messages = messages;
    }

    @Override
    public Set<String> columns() {
        return Set.of("competency_ledger.account_id", "competency_level.account_id", "brought_evidence.account_id");
    }

    @Override
    public List<Section> of(AccountId person, Locale language) {
        var elsewhere = new ArrayList<Evidence>();
        brought.of(List.of(person), (_, evidence) -> elsewhere.add(evidence));
        return List.of(
                new Section(
                        "levels",
                        say("levels.title", language),
                        say("levels.why", language),
                        List.of(say("head.what", language), say("head.level", language), say("head.since", language)),
                        Source.of(standings.of(List.of(person)).getOrDefault(person, List.of()).stream()
                                .map(it -> level(it, language))
                                .toList())),
                new Section(
                        "broughtEvidence",
                        say("brought.title", language),
                        say("brought.why", language),
                        List.of(say("head.when", language), say("head.what", language), say("head.result", language)),
                        Source.of(elsewhere.stream()
                                .map(it -> evidence(it, language))
                                .toList())));
    }

    private Entry level(Standing standing, Locale language) {
        return new Entry(
                List.of(
                        names.of(standing.code(), language),
                        messages.getTranslation(
                                "competency.level." + standing.level().key(), language),
                        When.of(standing.since(), language)),
                Map.of(
                        "code",
                        standing.code(),
                        "level",
                        standing.level().key(),
                        "proficiency",
                        standing.proficiency(),
                        "since",
                        standing.since().toString(),
                        "lastSuccess",
                        standing.lastSuccess().map(Instant::toString).orElse(""),
                        "questions",
                        standing.questions(),
                        "handsOn",
                        standing.handsOn()));
    }

    private Entry evidence(Evidence evidence, Locale language) {
        return new Entry(
                List.of(
                        When.of(evidence.at(), language),
                        names.of(Standing.ofModule(evidence.moduleId()), language),
                        say("share", language, Math.round(evidence.share() * 100))),
                Map.of(
                        "at",
                        evidence.at().toString(),
                        "activity",
                        evidence.activity(),
                        "share",
                        evidence.share(),
                        "help",
                        evidence.help().name().toLowerCase(Locale.ROOT),
                        "kind",
                        evidence.kind(),
                        "difficulty",
                        evidence.difficulty(),
                        "competencies",
                        evidence.competencies(),
                        "variantOf",
                        evidence.variantOf().orElse("")));
    }

    private String say(String key, Locale language, Object... args) {
        return messages.getTranslation("competency.data." + key, language, args);
    }
}
