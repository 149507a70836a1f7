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

/** What a trainer published. The modules belong to the installation and stay, without who published them. */
@Component
@Order(41)
class PublishedData implements PersonalData {

    private final LocalRevisions locals;
    private final Messages messages;

    PublishedData(LocalRevisions locals, Messages messages) {
        this.locals = locals;
        this.messages = messages;
    }

    @Override
    public Set<String> columns() {
        return Set.of("module_revision.author_id");
    }

    @Override
    public List<Section> of(AccountId person, Locale language) {
        return List.of(new Section(
                "published",
                say("title", language),
                say("why", language),
                Stream.of("when", "module", "version")
                        .map(head -> say("head." + head, language))
                        .toList(),
                Source.paged((from, most) -> locals.by(person, from, most).stream()
                        .map(it -> new Entry(
                                List.of(When.of(it.at(), language), it.moduleId(), it.sha256()),
                                Map.of(
                                        "at", it.at().toString(),
                                        "module", it.moduleId(),
                                        "sha256", it.sha256())))
                        .toList())));
    }

    private String say(String key, Locale language) {
        return messages.getTranslation("learning.published." + key, language);
    }
}
