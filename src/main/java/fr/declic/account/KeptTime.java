package fr.declic.account;

import fr.declic.place.PlaceSettings;
import java.time.ZoneOffset;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How long the current account is kept without a visit. Who comes in is told. */
@Service
@PreAuthorize("permitAll()")
public class KeptTime {

    /** Who comes back when less than this was left is told so. */
    private static final int LAST_MONTHS = 2;

    private final CurrentAccount current;
    private final Absences absences;
    private final PlaceSettings place;

    KeptTime(CurrentAccount current, Absences absences, PlaceSettings place) {
        this.current = current;
        this.absences = absences;
        this.place = place;
    }

    /** After this many months without a visit, the account is erased. For an anonymous visitor: a guest's. */
    public int months() {
        var retention = place.current().retention();
        return current.id().filter(absences::hasWayIn).isPresent() ? retention.personMonths() : retention.guestMonths();
    }

    /** Whether they came back just now, and so late that their place would soon have been erased. */
    public boolean isBackLate() {
        return current.id().flatMap(absences::absence).filter(this::wasLong).isPresent();
    }

    private boolean wasLong(Absences.Absence absence) {
        int months = months();
        var late = absence.from().atOffset(ZoneOffset.UTC).plusMonths(Math.max(months - LAST_MONTHS, (months + 1) / 2));
        return !absence.to().isBefore(late.toInstant());
    }
}
