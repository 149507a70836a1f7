package fr.declic.exchange;

import fr.declic.exchange.Finding.Content;
import fr.declic.exchange.Finding.Seen;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads credentials that are JWT, ours and those of others, as far as we show them. */
final class CredentialReader {

    /** Of what others wrote, no more is shown. */
    private static final int LONGEST = 2_000;

    private static final int MOST = 500;

    private CredentialReader() {}

    /** @param claimsAgree whether the claims of the JWT say what the credential says */
    record Read(Content.OfBadges content, String id, boolean claimsAgree) {}

    static Optional<Read> read(SignedText text) {
        return Json.tree(text.payload()).flatMap(CredentialReader::read);
    }

    private static Optional<Read> read(JsonNode json) {
        var from = moment(json.path("validFrom"));
        if (!isA(json, OpenBadge.TYPE) && !isA(json, "AchievementCredential") && !isA(json, LearnerRecord.TYPE)
                || from.isEmpty()) {
            return Optional.empty();
        }
        var issuer = json.path("issuer");
        var issuerId = issuer.isString() ? text(issuer) : text(issuer.path("id"));
        var agree = text(json.path("iss")).equals(issuerId)
                && text(json.path("jti")).equals(text(json.path("id")))
                && text(json.path("sub"))
                        .equals(text(json.path("credentialSubject").path("id")))
                && json.path("nbf").asLong(0) == from.get().getEpochSecond();
        var badges = isA(json, LearnerRecord.TYPE)
                ? each(json.path("credentialSubject").path("verifiableCredential"))
                        .limit(MOST)
                : Stream.of(json);
        var name = text(issuer.path("name"));
        var content = new Content.OfBadges(
                new Issuer(cut(name.isEmpty() ? issuerId : name, 200), cut(text(issuer.path("url")), 300)),
                from.get(),
                badges.map(CredentialReader::seen).toList());
        return Optional.of(new Read(content, text(json.path("id")), agree));
    }

    private static Seen seen(JsonNode credential) {
        var achievement = credential.path("credentialSubject").path("achievement");
        return new Seen(
                cut(text(achievement.path("name")), 500),
                cut(text(achievement.path("criteria").path("narrative")), LONGEST),
                cut(
                        each(credential.path("evidence"))
                                .map(it -> text(it.path("narrative")))
                                .findFirst()
                                .orElse(""),
                        LONGEST));
    }

    private static boolean isA(JsonNode json, String type) {
        return each(json.path("type")).anyMatch(it -> text(it).equals(type));
    }

    /** Where the data model allows one thing or a list of them. */
    private static Stream<JsonNode> each(JsonNode json) {
        return json.isArray() ? json.valueStream() : json.isMissingNode() ? Stream.of() : List.of(json).stream();
    }

    private static Optional<Instant> moment(JsonNode json) {
        try {
            return Optional.of(OffsetDateTime.parse(text(json)).toInstant()).filter(Codes::isADay);
        } catch (DateTimeException noMoment) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode json) {
        return json.asString("");
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }
}
