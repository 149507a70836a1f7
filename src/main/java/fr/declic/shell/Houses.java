package fr.declic.shell;

import fr.declic.account.CurrentAccount;
import fr.declic.account.Role;
import fr.declic.page.Addresses;
import fr.declic.page.House;
import fr.declic.place.PlaceSettings;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the frame says of the place, and to whom. */
@Component
class Houses {

    private final PlaceSettings settings;
    private final CurrentAccount current;

    Houses(PlaceSettings settings, CurrentAccount current) {
        this.settings = settings;
        this.current = current;
    }

    House now() {
        var place = settings.current();
        return new House(
                place.name(),
                place.logo().map(logo -> Addresses.logo(logo.fingerprint())),
                Stream.of(Role.ADVISER, Role.TRAINER, Role.ADMIN).anyMatch(current::is));
    }
}
