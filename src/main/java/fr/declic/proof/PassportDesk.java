package fr.declic.proof;

import fr.declic.account.GuestEntrance;
import fr.declic.activity.Evidence;
import fr.declic.competency.MyLevels;
import fr.declic.exchange.KnownKeys.Signer;
import fr.declic.exchange.PassportFile;
import fr.declic.exchange.PassportReader;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what someone did elsewhere, from a passport: added to what is here, never in its place. Who is nobody here yet becomes a guest. */
@Service
@PreAuthorize("permitAll()")
public class PassportDesk {

    private final GuestEntrance entrance;
    private final SigningKeys keys;
    private final IssuedProofs issued;
    private final MyLevels levels;
    private final Clock clock;

    PassportDesk(GuestEntrance entrance, SigningKeys keys, IssuedProofs issued, MyLevels levels, Clock clock) {
        this.entrance = entrance;
        this.keys = keys;
        this.issued = issued;
        this.levels = levels;
        this.clock = clock;
    }

    /** What the file is, and what taking it in would do. */
    public sealed interface Look {

        record Refused(PassportFile why) implements Look {}

        /** Whoever has it now, its owner does not want it to count any more. */
        record TakenBack() implements Look {}

        /**
         * @param added how many answers are not known here yet
         * @param here how many are here already
         * @param lowered the codes of what would be seen lower than it is now
         */
        record Ready(PassportFile.Fine file, int added, int here, List<String> lowered) implements Look {}
    }

    public Look look(byte[] file) {
        return switch (new PassportReader(keys, clock.instant()).read(file)) {
            case PassportFile.Fine fine when isTakenBack(fine) -> new Look.TakenBack();
            case PassportFile.Fine fine -> {
                var here = levels.evidence();
                var brought = fine.passport().evidence();
                yield new Look.Ready(fine, unknown(brought, here), here.size(), levels.loweredBy(brought));
            }
            case PassportFile refused -> new Look.Refused(refused);
        };
    }

    private boolean isTakenBack(PassportFile.Fine fine) {
        return fine.signer() instanceof Signer.Us
                && issued.revokedAt(fine.passport().id()).isPresent();
    }

    private record Moment(String activity, Instant at) {}

    private static int unknown(List<Evidence> brought, List<Evidence> here) {
        var known = new HashSet<Moment>();
        here.forEach(it -> known.add(new Moment(it.activity(), it.at())));
        return (int) brought.stream()
                .filter(it -> known.add(new Moment(it.activity(), it.at())))
                .count();
    }

    /** Reads it again: nothing that was shown meanwhile counts. All of it is taken in, or nothing. */
    @Transactional
    public Look bring(byte[] file) {
        var look = look(file);
        if (look instanceof Look.Ready ready) {
            entrance.enter();
            levels.bring(ready.file().passport().evidence(), ready.file().kid());
        }
        return look;
    }
}
