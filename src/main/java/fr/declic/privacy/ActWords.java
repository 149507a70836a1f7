package fr.declic.privacy;

import fr.declic.platform.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;

/** The audit in words. */
public final class ActWords {

    private ActWords() {}

    /** What was done: "Rôles changés". */
    public static String of(Act act, Messages messages, Locale language) {
        return messages.getTranslation("privacy.act." + act.key(), language);
    }

    /** What was done, with its detail: "Rôles changés : Formateur, Conseiller". */
    public static String of(Noted noted, Messages messages, Locale language) {
        var act = of(noted.act(), messages, language);
        var detail = detail(noted, messages, language);
        return detail.isEmpty() ? act : messages.getTranslation("privacy.act.with-detail", language, act, detail);
    }

    private static String detail(Noted noted, Messages messages, Locale language) {
        var parts = StringUtils.split(noted.detail());
        return switch (noted.act()) {
            case INVITED, ROLES_CHANGED -> named("account.role.", parts, messages, language);
            case PLACE_CHANGED -> named("place.settings.", parts, messages, language);
            case CARDS_HANDED_OUT, PEOPLE_ERASED ->
                messages.getTranslation(
                        "privacy.act." + noted.act().key() + ".detail",
                        language,
                        Arrays.stream(parts).map(ActWords::number).toArray());
            case DISABLED,
                    ENABLED,
                    RESET_LINK_MADE,
                    CARD_REPLACED,
                    PERSON_LOOKED_AT,
                    PROGRESS_LOOKED_AT,
                    GROUP_SHARED,
                    MEMBER_REMOVED,
                    PORTFOLIO_LOOKED_AT,
                    COMPETENCY_VALIDATED,
                    VALIDATION_WITHDRAWN -> noted.detail();
        };
    }

    /** A setting or a role that is no more keeps the name it had. */
    private static String named(String prefix, String[] parts, Messages messages, Locale language) {
        return Stream.of(parts)
                .map(part -> {
                    var key = prefix + part.toLowerCase(Locale.ROOT);
                    return messages.keys(language).contains(key) ? messages.getTranslation(key, language) : part;
                })
                .collect(Collectors.joining(", "));
    }

    private static Object number(String part) {
        return StringUtils.isNumeric(part) ? Integer.valueOf(part) : part;
    }
}
