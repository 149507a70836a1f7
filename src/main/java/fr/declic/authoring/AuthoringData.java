package fr.declic.authoring;

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

/** What a trainer did in the studio. The modules themselves belong to the installation and stay. */
@Component
@Order(40)
class AuthoringData implements PersonalData {

    private final DraftTraces traces;
    private final Messages messages;

    AuthoringData(DraftTraces traces, Messages messages) {
        this.traces = traces;
        this.messages = messages;
    }

    @Override
    public Set<String> columns() {
        return Set.of(
                "module_draft.made_by",
                "module_draft.changed_by",
                "module_draft.sent_by",
                "module_draft_version.written_by",
                "module_draft_presence.account_id",
                "module_draft_dismissal.dismissed_by",
                "module_draft_remark.said_by",
                "module_draft_verdict.given_by");
    }

    @Override
    public List<Section> of(AccountId person, Locale language) {
        return List.of(new Section(
                "studio",
                say("title", language),
                say("why", language),
                Stream.of("when", "module", "what", "words")
                        .map(head -> say("head." + head, language))
                        .toList(),
                Source.paged((from, most) -> traces.of(person, from, most).stream()
                        .map(left -> entry(left, language))
                        .toList())));
    }

    private Entry entry(DraftTraces.Left left, Locale language) {
        return new Entry(
                List.of(
                        When.of(left.at(), language),
                        left.moduleId(),
                        say("what." + left.what(), language),
                        left.words()),
                Map.of(
                        "at", left.at().toString(),
                        "module", left.moduleId(),
                        "what", left.what(),
                        "words", left.words()));
    }

    private String say(String key, Locale language) {
        return messages.getTranslation("authoring.data." + key, language);
    }
}
