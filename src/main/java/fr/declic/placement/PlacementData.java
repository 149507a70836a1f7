package fr.declic.placement;

import fr.declic.account.AccountId;
import fr.declic.content.Audience;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.PlacementBank.Name;
import fr.declic.content.Shelf;
import fr.declic.page.Markdown;
import fr.declic.placement.Runs.Kept;
import fr.declic.platform.Messages;
import fr.declic.privacy.PersonalData;
import fr.declic.privacy.When;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody answered to find out where to begin. */
@Component
@Order(26)
class PlacementData implements PersonalData {

    private final Runs runs;
    private final Shelf shelf;
    private final Messages messages;

    PlacementData(Runs runs, Shelf shelf, Messages messages) {
        this.runs = runs;
        this.shelf = shelf;
        this.messages = messages;
    }

    @Override
    public Set<String> columns() {
        return Set.of("placement_answer.account_id", "placement_run.account_id");
    }

    @Override
    public List<Section> of(AccountId person, Locale language) {
        var entries = Arrays.stream(Audience.values())
                .flatMap(audience ->
                        runs.answers(person, audience).stream().map(kept -> entry(audience, kept, language)))
                .toList();
        return List.of(new Section(
                "placement",
                say("title", language),
                say("why", language),
                List.of(say("head.when", language), say("head.question", language), say("head.answer", language)),
                Source.of(entries)));
    }

    private Entry entry(Audience audience, Kept kept, Locale language) {
        var reply = kept.reply();
        var outcome = reply.outcome().name().toLowerCase(Locale.ROOT);
        return new Entry(
                List.of(
                        When.of(kept.at(), language),
                        prompt(shelf.library(), reply.item()),
                        say("outcome." + outcome, language)),
                Map.of(
                        "at",
                        kept.at().toString(),
                        "audience",
                        audience.name().toLowerCase(Locale.ROOT),
                        "activity",
                        reply.item().toString(),
                        "outcome",
                        outcome,
                        "difficulty",
                        reply.difficulty()));
    }

    private static String prompt(Library library, Name name) {
        var language =
                library.module(name.moduleId()).map(CourseModule::language).orElse(Locale.FRENCH);
        return name.in(library)
                .map(it -> new Markdown(language).plain(it.prompt()))
                .orElse(name.toString());
    }

    private String say(String key, Locale language) {
        return messages.getTranslation("placement.data." + key, language);
    }
}
