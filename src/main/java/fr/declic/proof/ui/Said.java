package fr.declic.proof.ui;

import fr.declic.exchange.Finding.Content;
import fr.declic.exchange.Finding.Seen;
import fr.declic.exchange.Stated;
import fr.declic.page.Typography;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;

/** What a proof says, in words. All of it is plain text that others may have written. */
final class Said {

    private final SaidWords words;
    private final Locale language;

    Said(SaidWords words, Locale language) {
        this.words = words;
        this.language = language;
    }

    String kind(Content content) {
        return say(
                switch (content) {
                    case Content.OfPassport _ -> "passport";
                    case Content.OfStatement _ -> "attestation";
                    case Content.OfSummary _ -> "summary";
                    case Content.OfBadges it -> it.badges().size() == 1 ? "badge" : "record";
                });
    }

    /** The name that was typed to be printed, if any. */
    Optional<String> person(Content content) {
        return switch (content) {
            case Content.OfStatement(var it) -> it.person();
            case Content.OfSummary(var it) -> it.person();
            case Content.OfPassport _, Content.OfBadges _ -> Optional.empty();
        };
    }

    List<String> lines(Content content) {
        return switch (content) {
            case Content.OfStatement(var it) -> levels(it.levels());
            case Content.OfSummary(var it) -> levels(it.levels());
            case Content.OfPassport(var it) -> levels(it.levels());
            case Content.OfBadges it -> it.badges().stream().map(this::line).toList();
        };
    }

    private List<String> levels(List<Stated> levels) {
        return levels.stream()
                .map(it -> say(
                        "line",
                        it.name().isEmpty()
                                ? words.names().of(it.code(), language)
                                : set(StringUtils.removeEnd(it.name(), ".")),
                        words.messages()
                                .getTranslation("competency.level." + it.level().key(), language)))
                .toList();
    }

    private String line(Seen badge) {
        return badge.done().isEmpty() ? set(badge.name()) : say("line", set(badge.name()), set(badge.done()));
    }

    private String set(String text) {
        return Typography.of(text, language);
    }

    private String say(String key, Object... args) {
        return words.messages().getTranslation("proof.said." + key, language, args);
    }
}
