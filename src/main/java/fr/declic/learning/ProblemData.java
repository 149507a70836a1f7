package fr.declic.learning;

import fr.declic.account.AccountId;
import fr.declic.platform.Messages;
import fr.declic.privacy.PersonalData;
import fr.declic.privacy.When;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The problems that a person reported, with their answers; and the answers that they gave, without to whom. */
@Component
@Order(21)
class ProblemData implements PersonalData {

    private final Problems problems;
    private final RevisionArchive archive;
    private final Messages messages;

    ProblemData(Problems problems, RevisionArchive archive, Messages messages) {
        this.problems = problems;
        this.archive = archive;
        this.messages = messages;
    }

    @Override
    public Set<String> columns() {
        return Set.of("problem_report.account_id", "problem_report.answered_by");
    }

    @Override
    public List<Section> of(AccountId person, Locale language) {
        return List.of(
                section(
                        "reports",
                        language,
                        problems.of(person).stream().map(it -> reported(it, language)),
                        "when",
                        "module",
                        "step",
                        "kind",
                        "words",
                        "answer"),
                section(
                        "replies",
                        language,
                        problems.answeredBy(person).stream().map(it -> replied(it, language)),
                        "when",
                        "module",
                        "step",
                        "answer"));
    }

    private Section section(String name, Locale language, Stream<Entry> entries, String... heads) {
        return new Section(
                name,
                say(name + ".title", language),
                say(name + ".why", language),
                Stream.of(heads).map(head -> say("head." + head, language)).toList(),
                Source.of(entries.toList()));
    }

    private Entry reported(Problems.Kept kept, Locale language) {
        var report = ProblemReports.told(kept, archive);
        var answer = report.reply().map(ProblemReport.Reply::text).orElse("");
        return new Entry(
                List.of(
                        When.of(report.at(), language),
                        report.moduleTitle(),
                        report.stepTitle(),
                        messages.getTranslation(
                                "learning.report.kind." + report.kind().code(), language),
                        report.words(),
                        answer),
                Map.of(
                        "at", report.at().toString(),
                        "module", report.moduleId(),
                        "revision", report.sha256(),
                        "step", report.stepId(),
                        "kind", report.kind().code(),
                        "words", report.words(),
                        "answer", answer));
    }

    private Entry replied(Problems.Kept kept, Locale language) {
        var report = ProblemReports.told(kept, archive);
        var reply = report.reply().orElseThrow();
        return new Entry(
                List.of(When.of(reply.at(), language), report.moduleTitle(), report.stepTitle(), reply.text()),
                Map.of(
                        "at", reply.at().toString(),
                        "module", report.moduleId(),
                        "revision", report.sha256(),
                        "step", report.stepId(),
                        "answer", reply.text()));
    }

    private String say(String key, Locale language) {
        return messages.getTranslation("learning.problem-data." + key, language);
    }
}
