package fr.declic.privacy;

import fr.declic.account.CardsHandedOut;
import fr.declic.account.GuestRecognised;
import fr.declic.account.PeopleErased;
import fr.declic.account.PersonEvent;
import fr.declic.account.Role;
import fr.declic.place.PlaceChanged;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes what the features below this one say that happened, in the same transaction. */
@Component
class AuditListeners {

    private final AuditWriter writer;
    private final Audits audits;

    AuditListeners(AuditWriter writer, Audits audits) {
        this.writer = writer;
        this.audits = audits;
    }

    @EventListener
    void on(PersonEvent event) {
        switch (event) {
            case PersonEvent.Invited it -> write(Act.INVITED, it, names(it.roles()));
            case PersonEvent.RolesChanged it -> write(Act.ROLES_CHANGED, it, names(it.roles()));
            case PersonEvent.Disabled it -> write(Act.DISABLED, it, "");
            case PersonEvent.Enabled it -> write(Act.ENABLED, it, "");
            case PersonEvent.ResetLinkMade it -> write(Act.RESET_LINK_MADE, it, "");
            case PersonEvent.CardReplaced it -> write(Act.CARD_REPLACED, it, "");
            case PersonEvent.LookedAt it -> write(Act.PERSON_LOOKED_AT, it, "");
        }
    }

    @EventListener
    void on(CardsHandedOut event) {
        writer.write(Act.CARDS_HANDED_OUT, Optional.empty(), Integer.toString(event.cards()));
    }

    @EventListener
    void on(PeopleErased event) {
        writer.write(Act.PEOPLE_ERASED, Optional.empty(), event.guests() + " " + event.people());
    }

    @EventListener
    void on(PlaceChanged event) {
        writer.write(Act.PLACE_CHANGED, Optional.empty(), String.join(" ", event.settings()));
    }

    @EventListener
    void on(GuestRecognised known) {
        audits.handOver(known.guest(), known.account());
    }

    private void write(Act act, PersonEvent event, String detail) {
        writer.write(act, Optional.of(event.person()), detail);
    }

    private static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }
}
