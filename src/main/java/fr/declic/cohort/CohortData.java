package fr.declic.cohort;

import fr.declic.account.AccountId;
import fr.declic.platform.Messages;
import fr.declic.privacy.PersonalData;
import fr.declic.privacy.When;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The groups that someone is in, and those that they accompany or made. */
@Component
@Order(30)
class CohortData implements PersonalData {

    private final Cohorts cohorts;
    private final Memberships memberships;
    private final Messages messages;

    CohortData(Cohorts cohorts, Memberships memberships, Messages messages) {
        this.cohorts = cohorts;
        this.memberships = memberships;
        this.messages = messages;
    }

    @Override
    public Set<String> columns() {
        return Set.of("membership.account_id", "cohort_adviser.account_id", "cohort.made_by");
    }

    @Override
    public List<Section> of(AccountId person, Locale language) {
        var joined = memberships.of(person).stream()
                .map(it -> new Entry(
                        List.of(it.name(), When.dayOf(it.agreed(), language)),
                        Map.of("group", it.name(), "agreedAt", it.agreed().toString())))
                .toList();
        var advised = cohorts.madeOrAdvised(person).stream()
                .map(name -> new Entry(List.of(name), Map.of("group", name)))
                .toList();
        return List.of(
                new Section(
                        "groups",
                        say("title", language),
                        say("why", language),
                        List.of(say("head.group", language), say("head.since", language)),
                        Source.of(joined)),
                new Section(
                        "accompaniedGroups",
                        say("advised.title", language),
                        say("advised.why", language),
                        List.of(say("head.group", language)),
                        Source.of(advised)));
    }

    private String say(String key, Locale language) {
        return messages.getTranslation("cohort.data." + key, language);
    }
}
