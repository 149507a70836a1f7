package fr.declic.portfolio;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.platform.Messages;
import fr.declic.privacy.PersonalData;
import fr.declic.privacy.When;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The private journal, in the archive of the one who wrote it and in no other. */
@Component
@Order(36)
class LogbookData implements PersonalData {

    private final CurrentAccount current;
    private final LogbookEntries entries;
    private final Messages messages;

    LogbookData(CurrentAccount current, LogbookEntries entries, Messages messages) {
        this.current = current;
        this.entries = entries;
        this.messages = messages;
    }

    @Override
    public Set<String> columns() {
        return Set.of("logbook_entry.account_id");
    }

    /** @throws AccessDeniedException for somebody else's, whoever asks */
    @Override
    public List<Section> of(AccountId person, Locale language) {
        if (!current.require().equals(person)) {
            throw new AccessDeniedException("one's own only");
        }
        return List.of(new Section(
                "logbook",
                say("title", language),
                say("why", language),
                List.of(say("head.when", language), say("head.text", language)),
                Source.paged((from, most) -> entries.of(person, "", from, most).stream()
                        .map(entry -> new Entry(
                                List.of(When.of(entry.written(), language), entry.text()),
                                Map.of(
                                        "written",
                                        entry.written().toString(),
                                        "kept",
                                        entry.kept().toString(),
                                        "text",
                                        entry.text())))
                        .toList())));
    }

    private String say(String key, Locale language) {
        return messages.getTranslation("portfolio.data.logbook." + key, language);
    }
}
