package fr.declic.exchange;

import fr.declic.exchange.SignedText.KeyInside;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;

/**
 * The levels of an attestation in the few characters of a QR code: those of DigComp alone, without their names.
 *
 * @param id that of the attestation
 * @param levels without names
 */
public record Summary(UUID id, Issuer issuer, Optional<String> person, LocalDate on, List<Stated> levels) {

    /** Each is four characters: {@code 42a3} is 4.2, acquired alone, third of eight. */
    private static final Pattern LEVELS = Pattern.compile("([1-9][1-9][ouhac][0-8]){0,81}");

    private static final Pattern DIGCOMP = Pattern.compile("digcomp:[1-9]\\.[1-9]");

    /** Longer names are cut: there is no room for them. */
    private static final int LONGEST_NAME = 40;

    static final String TYPE = "declic-resume";

    public Summary {
        levels = List.copyOf(levels);
    }

    /** The letters are those of its JSON. */
    private record Short(int v, String j, Optional<String> n, String i, String a, LocalDate d, String l) {}

    public static Summary of(Statement statement) {
        return new Summary(
                statement.id(),
                new Issuer(cut(statement.issuer().name()), statement.issuer().address()),
                statement.person().map(Summary::cut),
                statement.issuedAt().atOffset(ZoneOffset.UTC).toLocalDate(),
                statement.levels().stream()
                        .filter(it -> DIGCOMP.matcher(it.code()).matches())
                        .map(it -> new Stated(it.code(), "", it.level(), it.proficiency()))
                        .toList());
    }

    private static String cut(String name) {
        return StringUtils.abbreviate(name, "…", LONGEST_NAME);
    }

    public String sign(SigningKey key) {
        var text = levels.stream()
                .map(it -> "%s%s%c%d"
                        .formatted(
                                it.code().charAt(8),
                                it.code().charAt(10),
                                it.level().letter(),
                                it.proficiency()))
                .collect(Collectors.joining());
        var json = Json.write(new Short(1, write(id), person, issuer.name(), issuer.address(), on, text));
        return SignedText.sign(json, TYPE, key.kid(), KeyInside.NO, key);
    }

    static Optional<Summary> read(SignedText text) {
        return Json.read(text.payload(), Short.class)
                .filter(it -> it.v() == 1
                        && LEVELS.matcher(it.l()).matches()
                        && it.d().getYear() >= 1970
                        && it.d().getYear() <= 9999)
                .flatMap(it -> id(it.j())
                        .map(id -> new Summary(id, new Issuer(it.i(), it.a()), it.n(), it.d(), levels(it.l()))));
    }

    private static List<Stated> levels(String text) {
        return IntStream.range(0, text.length() / 4)
                .mapToObj(it -> text.substring(4 * it, 4 * it + 4))
                .flatMap(it -> level(it).stream())
                .toList();
    }

    private static Optional<Stated> level(String four) {
        return Attainment.of(four.charAt(2))
                .map(it -> new Stated(
                        "digcomp:%c.%c".formatted(four.charAt(0), four.charAt(1)), "", it, four.charAt(3) - '0'));
    }

    private static String write(UUID id) {
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private static Optional<UUID> id(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            var buffer = ByteBuffer.wrap(bytes);
            return bytes.length == 16 ? Optional.of(new UUID(buffer.getLong(), buffer.getLong())) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
