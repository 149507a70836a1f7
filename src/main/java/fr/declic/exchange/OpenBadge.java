package fr.declic.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a badge as an Open Badges 3.0 credential, signed as a JWT (section "JSON Web Token Proof Format"). */
public final class OpenBadge {

    static final String TYPE = "OpenBadgeCredential";

    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    private OpenBadge() {}

    public static String write(Badge badge, SigningKey key) {
        return Credential.sign(
                credential(badge), badge.id(), badge.issuer(), subject(badge.holder()), badge.issuedAt(), key);
    }

    static String subject(String holder) {
        return "urn:uuid:" + holder;
    }

    static Map<String, Object> credential(Badge badge) {
        var subject = new LinkedHashMap<String, Object>();
        subject.put("id", subject(badge.holder()));
        subject.put("type", List.of("AchievementSubject"));
        subject.put("achievement", badge.achievement().json(badge.issuer()));
        var json = Credential.json(
                Credential.CONTEXT,
                TYPE,
                badge.id(),
                badge.issuer(),
                badge.issuedAt(),
                badge.achievement().name(),
                subject,
                SCHEMA);
        json.put("evidence", List.of(Map.of("type", List.of("Evidence"), "narrative", badge.done())));
        return json;
    }
}
