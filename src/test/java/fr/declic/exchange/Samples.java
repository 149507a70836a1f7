package fr.declic.exchange;

import fr.declic.activity.Evidence;
import fr.declic.activity.Help;
import fr.declic.exchange.Achievement.Alignment;
import fr.declic.exchange.KnownKeys.Known;
import fr.declic.exchange.KnownKeys.Signer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/** Proofs to try things with. */
public final class Samples {

    public static final Instant NOW = Instant.parse("2026-11-26T09:30:00Z");
    public static final Issuer ISSUER = new Issuer("Médiathèque Andrée-Chedid", "https://declic.example");
    public static final SigningKey KEY = SigningKey.generate();

    private Samples() {}

    /** That key is ours, and no other is known. */
    public static KnownKeys ours(SigningKey key) {
        return kid ->
                kid.equals(key.kid()) ? Optional.of(new Known(key.publicKey(), new Signer.Us())) : Optional.empty();
    }

    static Passport passport(Random random, int answers) {
        return new Passport(
                Passport.VERSION,
                new UUID(random.nextLong(), random.nextLong()),
                ISSUER,
                new UUID(random.nextLong(), random.nextLong()).toString(),
                NOW.minus(random.nextInt(100_000), ChronoUnit.MILLIS),
                levels(random, 10),
                IntStream.range(0, answers).mapToObj(_ -> evidence(random)).toList());
    }

    static List<Stated> levels(Random random, int many) {
        var levels = Attainment.values();
        return IntStream.range(0, many)
                .mapToObj(at -> new Stated(
                        "digcomp:%d.%d".formatted(1 + at / 5, 1 + at % 5),
                        "Compétence « " + random.nextInt(1000) + " » de l’été",
                        levels[random.nextInt(levels.length)],
                        random.nextInt(9)))
                .toList();
    }

    private static Evidence evidence(Random random) {
        return new Evidence(
                "module-" + random.nextInt(50),
                "activite-" + random.nextInt(8),
                random.nextBoolean() ? 1 : random.nextDouble(),
                Help.values()[random.nextInt(Help.values().length)],
                List.of("digcomp:1." + random.nextInt(1, 4), "remn:CCP1-1").subList(0, random.nextInt(3)),
                random.nextBoolean() ? "choice" : "mail-sim",
                random.nextInt(1, 6),
                random.nextBoolean() ? Optional.empty() : Optional.of("autre-" + random.nextInt(9)),
                NOW.minus(random.nextLong(400L * 24 * 3600 * 1_000_000), ChronoUnit.MICROS));
    }

    static Statement statement(Random random) {
        return new Statement(
                new UUID(random.nextLong(), random.nextLong()),
                ISSUER,
                random.nextBoolean() ? Optional.empty() : Optional.of("Amélie Poulain"),
                NOW.minusSeconds(random.nextInt(1_000_000)),
                levels(random, 21));
    }

    public static Badge badge() {
        return new Badge(
                UUID.fromString("0b6a7cf4-5a4e-4bbd-9a0e-1f2f4d1f0a01"),
                ISSUER,
                "7c9e6679-7425-40de-944b-e07fc1f90ae7",
                NOW,
                new Achievement(
                        "/emetteur/reussites/digcomp/5.2",
                        "Identifier ses besoins et les réponses numériques",
                        "Compétence 5.2 du cadre DigComp 3.0.",
                        "Réussir sans aide des questions et des exercices pratiques différents.",
                        Optional.of(new Alignment(
                                "DigComp 3.0",
                                "5.2",
                                "Identifier ses besoins",
                                "https://joint-research-centre.ec.europa.eu/digcomp/digcomp-framework_en"))),
                "4 questions et 2 exercices pratiques réussis.");
    }
}
