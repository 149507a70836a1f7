package fr.declic.portfolio;

import fr.declic.account.AccountFacts;
import fr.declic.account.AccountId;
import fr.declic.platform.Messages;
import fr.declic.privacy.PersonalData;
import fr.declic.privacy.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A portfolio with its files; and what a trainer said of others', without whose they are. */
@Component
@Order(32)
class PortfolioData implements PersonalData {

    private final Traces traces;
    private final TraceFiles files;
    private final SelfAssessments said;
    private final Validations validations;
    private final Shares shares;
    private final AccountFacts facts;
    private final Messages messages;

    PortfolioData(
            Traces traces,
            TraceFiles files,
            SelfAssessments said,
            Validations validations,
            Shares shares,
            AccountFacts facts,
            Messages messages) {
        this.traces = traces;
        this.files = files;
        this.said = said;
        this.validations = validations;
        this.shares = shares;
        this.facts = facts;
        this.messages = messages;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "trace.account_id",
                "trace_file.account_id",
                "trace_file_part.account_id",
                "self_assessment.account_id",
                "validation.account_id",
                "validation.validated_by",
                "portfolio_share.account_id",
                "portfolio_share.trainer_id");
    }

    @Override
    public List<Section> of(AccountId person, Locale language) {
        var sections = new ArrayList<Section>();
        var told = traces.of(person).stream().filter(it -> !it.isBlank()).toList();
        sections.add(section("traces", language, told.stream().map(this::trace), "day", "title", "text", "codes"));
        sections.add(section(
                "stages",
                language,
                said.of(person).stream().map(it -> stage(it, language)),
                "when",
                "code",
                "stage",
                "comment"));
        var received = validations.of(person);
        var names = names(received, shares.of(person).keySet());
        sections.add(section(
                "validations",
                language,
                received.stream()
                        .map(it -> validation(
                                it,
                                it.by().map(by -> names.getOrDefault(by, "")).orElse(""),
                                language)),
                "when",
                "code",
                "by",
                "comment"));
        sections.add(section(
                "readers",
                language,
                shares.of(person).entrySet().stream()
                        .map(it -> share(it.getValue(), names.getOrDefault(it.getKey(), ""), language)),
                "since",
                "trainer"));
        sections.add(section(
                "given",
                language,
                validations.by(person).stream().map(it -> given(it, language)),
                "when",
                "code",
                "comment"));
        sections.add(section(
                "shared",
                language,
                shares.with(person).values().stream()
                        .map(it -> new Entry(List.of(When.dayOf(it, language)), Map.of("since", it.toString()))),
                "since"));
        return sections;
    }

    private Section section(String name, Locale language, Stream<Entry> entries, String... heads) {
        var key = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return new Section(
                "portfolio" + key,
                say(name + ".title", language),
                say(name + ".why", language),
                Stream.of(heads).map(head -> say("head." + head, language)).toList(),
                Source.of(entries.toList()));
    }

    private Entry trace(Trace trace) {
        var written = trace.written();
        var day = written.happened().map(Object::toString).orElse("");
        return new Entry(
                List.of(day, written.title(), written.text(), String.join(", ", written.codes())),
                Map.of(
                        "title", written.title(),
                        "happened", day,
                        "text", written.text(),
                        "competencies",
                                written.codes().stream().map(Reference::full).toList(),
                        "kept", trace.kept().toString(),
                        "added", trace.added().map(Instant::toString).orElse(""),
                        "files",
                                trace.files().stream()
                                        .map(it -> Map.of("name", it.name(), "type", it.type(), "path", path(it)))
                                        .toList()),
                trace.files().stream()
                        .map(it -> new Attached(path(it), it.name(), () -> files.open(it)))
                        .toList());
    }

    private static String path(TraceFile file) {
        return "portfolio/" + file.id() + "." + file.ending();
    }

    private Entry stage(SelfAssessment one, Locale language) {
        return new Entry(
                List.of(
                        When.of(one.at(), language),
                        one.code(),
                        messages.getTranslation("portfolio.stage." + one.stage().key(), language),
                        one.comment()),
                Map.of(
                        "at", one.at().toString(),
                        "competency", Reference.full(one.code()),
                        "stage", one.stage().key(),
                        "comment", one.comment()));
    }

    private Entry validation(Validation one, String by, Locale language) {
        return new Entry(
                List.of(When.of(one.at(), language), one.code(), by, one.comment()),
                Map.of(
                        "at", one.at().toString(),
                        "competency", Reference.full(one.code()),
                        "by", by,
                        "comment", one.comment()));
    }

    private Entry given(Validation one, Locale language) {
        return new Entry(
                List.of(When.of(one.at(), language), one.code(), one.comment()),
                Map.of(
                        "at", one.at().toString(),
                        "competency", Reference.full(one.code()),
                        "comment", one.comment()));
    }

    private Entry share(Instant since, String name, Locale language) {
        return new Entry(
                List.of(When.dayOf(since, language), name), Map.of("since", since.toString(), "trainer", name));
    }

    private Map<AccountId, String> names(List<Validation> received, Set<AccountId> readers) {
        return facts.colleagues(
                Stream.concat(readers.stream(), received.stream().flatMap(it -> it.by().stream()))
                        .collect(Collectors.toSet()));
    }

    private String say(String key, Locale language) {
        return messages.getTranslation("portfolio.data." + key, language);
    }
}
