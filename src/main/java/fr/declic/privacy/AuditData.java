package fr.declic.privacy;

import fr.declic.account.AccountFacts;
import fr.declic.account.AccountId;
import fr.declic.platform.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who looked at or changed what about somebody, and what they did themselves. */
@Component
@Order(90)
class AuditData implements PersonalData {

    private final Audits audits;
    private final AccountFacts facts;
    private final Messages messages;

    AuditData(Audits audits, AccountFacts facts, Messages messages) {
        this.audits = audits;
        this.facts = facts;
        this.messages = messages;
    }

    @Override
    public Set<String> columns() {
        return Set.of("audit.actor_id", "audit.person_id");
    }

    @Override
    public List<Section> of(AccountId person, Locale language) {
        var words = new DataWords(messages, language);
        var about = new Section(
                "audit",
                words.get("audit.title"),
                words.get("audit.why"),
                List.of(words.get("audit.when"), words.get("audit.who"), words.get("audit.what")),
                Source.paged((from, most) -> about(audits.about(person, from, most), person, words)));
        // Whose data it was is theirs: it is not told here.
        var done = new Section(
                "acts",
                words.get("acts.title"),
                words.get("acts.why"),
                List.of(words.get("audit.when"), words.get("audit.what")),
                Source.paged((from, most) -> audits.by(person, from, most).stream()
                        .map(noted -> act(noted, words))
                        .toList()));
        return audits.by(person, 0, 1).isEmpty() ? List.of(about) : List.of(about, done);
    }

    private List<Entry> about(List<Noted> noted, AccountId person, DataWords words) {
        var names = facts.colleagues(
                noted.stream().flatMap(it -> it.actor().stream()).collect(Collectors.toSet()));
        return noted.stream()
                .map(it -> {
                    var who = it.actor()
                            .map(actor -> actor.equals(person)
                                    ? words.get("audit.you")
                                    : names.getOrDefault(actor, words.get("audit.somebody")))
                            .orElseGet(() -> words.get("audit.nobody"));
                    return new Entry(
                            List.of(
                                    When.of(it.at(), words.language()),
                                    who,
                                    ActWords.of(it, messages, words.language())),
                            Map.of(
                                    "at",
                                    it.at().toString(),
                                    "who",
                                    who,
                                    "act",
                                    it.act().key(),
                                    "detail",
                                    it.detail()));
                })
                .toList();
    }

    private Entry act(Noted noted, DataWords words) {
        return new Entry(
                List.of(When.of(noted.at(), words.language()), ActWords.of(noted, messages, words.language())),
                Map.of("at", noted.at().toString(), "act", noted.act().key(), "detail", noted.detail()));
    }
}
