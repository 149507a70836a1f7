package fr.declic.proof;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.competency.CompetencyNames;
import fr.declic.competency.MyLevels;
import fr.declic.competency.Standing;
import fr.declic.exchange.Attainment;
import fr.declic.exchange.Badge;
import fr.declic.exchange.LearnerRecord;
import fr.declic.exchange.OpenBadge;
import fr.declic.exchange.Passport;
import fr.declic.exchange.PassportWriter;
import fr.declic.exchange.Stated;
import fr.declic.platform.Messages;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The current learner's own proofs: makes them, lists those made, takes them back. Nothing of what they say is kept. */
@Service
@PreAuthorize("isAuthenticated()")
public class MyProofs {

    private final CurrentAccount current;
    private final MyLevels levels;
    private final CompetencyNames names;
    private final Achievements achievements;
    private final IssuedProofs issued;
    private final Issuance issuance;
    private final Messages messages;
    private final Clock clock;

    MyProofs(
            CurrentAccount current,
            MyLevels levels,
            CompetencyNames names,
            Achievements achievements,
            IssuedProofs issued,
            Issuance issuance,
            Messages messages,
            Clock clock) {
        this.current = current;
        this.levels = levels;
        this.names = names;
        this.achievements = achievements;
        this.issued = issued;
        this.issuance = issuance;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param name of the file: letters, digits, hyphens and one dot */
    public record Made(String name, String type, byte[] bytes) {}

    /** Whether they did anything yet that a proof could tell of. */
    public boolean any() {
        return !levels.all().isEmpty();
    }

    /** What there is a badge for: what they do alone. */
    public List<Standing> earned() {
        return levels.all().stream()
                .filter(it -> it.level().alone() && achievements.of(it.code()).isPresent())
                .toList();
    }

    /** The last one first. */
    public List<IssuedProof> issued() {
        return issued.of(current.require());
    }

    /** Whether it was theirs to take back. */
    @Transactional
    public boolean revoke(UUID id) {
        return issued.revoke(current.require(), id, clock.instant());
    }

    @Transactional
    public Made passport() {
        var now = clock.instant();
        var holder = current.require();
        var passport = new Passport(
                Passport.VERSION,
                issuance.give(holder, ProofKind.PASSPORT, "", now).id(),
                issuance.issuer(),
                holder.value().toString(),
                now.truncatedTo(ChronoUnit.SECONDS),
                stated(levels.all()),
                latest(levels.evidence()));
        return new Made(PassportWriter.FILE, "application/jose", PassportWriter.write(passport, issuance.key()));
    }

    /** Nobody answers that often; if so, the last answers count most. */
    private static <T> List<T> latest(List<T> all) {
        return all.subList(Math.max(0, all.size() - Passport.MOST), all.size());
    }

    /** Empty if they have not earned it. */
    @Transactional
    public Optional<Made> badge(String code) {
        var now = clock.instant();
        var holder = current.require();
        return earned().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .flatMap(it -> badge(it, holder, now))
                .map(it -> jwt("badge-" + plain(code), OpenBadge.write(it, issuance.key())));
    }

    /** All that they have earned, in one file; empty if they have earned nothing yet. */
    @Transactional
    public Optional<Made> record() {
        var now = clock.instant();
        var holder = current.require();
        var badges =
                earned().stream().flatMap(it -> badge(it, holder, now).stream()).toList();
        if (badges.isEmpty()) {
            return Optional.empty();
        }
        var given = issuance.give(holder, ProofKind.RECORD, "", now);
        var record = new LearnerRecord(
                given.id(),
                issuance.issuer(),
                holder.value().toString(),
                given.issuedAt(),
                messages.getTranslation("proof.record.name", Locale.FRENCH),
                badges);
        return Optional.of(jwt("reussites", record.sign(issuance.key())));
    }

    private Optional<Badge> badge(Standing standing, AccountId holder, Instant now) {
        return achievements.of(standing.code()).map(it -> {
            var given = issuance.give(holder, ProofKind.BADGE, standing.code(), now);
            return new Badge(
                    given.id(),
                    issuance.issuer(),
                    holder.value().toString(),
                    given.issuedAt(),
                    it,
                    achievements.done(standing));
        });
    }

    private List<Stated> stated(List<Standing> standings) {
        return standings.stream()
                .map(it -> new Stated(
                        it.code(),
                        names.of(it.code(), Locale.FRENCH),
                        Attainment.valueOf(it.level().name()),
                        it.proficiency()))
                .toList();
    }

    private static Made jwt(String name, String text) {
        return new Made(name + ".jwt", "application/vc+jwt", text.getBytes(StandardCharsets.US_ASCII));
    }

    private static String plain(String code) {
        return code.replaceAll("[^A-Za-z0-9-]", "-").toLowerCase(Locale.ROOT);
    }
}
