package fr.declic.account;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How someone likes to read.
 *
 * @param textSize in percent, one of {@link #TEXT_SIZES}
 */
public record Comfort(
        int textSize, Contrast contrast, Spacing spacing, Font font, Motion motion, Theme theme, Locale language)
        implements Serializable {

    public static final List<Integer> TEXT_SIZES = List.of(100, 125, 150, 175, 200);
    public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);
    public static final Comfort DEFAULT =
            new Comfort(100, Contrast.NORMAL, Spacing.NORMAL, Font.ATKINSON, Motion.NORMAL, Theme.AUTO, Locale.FRENCH);

    private static final JsonMapper JSON = new JsonMapper();

    public enum Contrast {
        NORMAL,
        STRONG
    }

    public enum Spacing {
        NORMAL,
        WIDE
    }

    public enum Font {
        ATKINSON,
        OPENDYSLEXIC
    }

    public enum Motion {
        NORMAL,
        CALM
    }

    public enum Theme {
        AUTO,
        LIGHT,
        DARK
    }

    public Comfort {
        textSize = TEXT_SIZES.contains(textSize) ? textSize : 100;
        language = LANGUAGES.contains(language) ? language : Locale.FRENCH;
    }

    public Comfort withTextSize(int percent) {
        return new Comfort(percent, contrast, spacing, font, motion, theme, language);
    }

    public Comfort with(Contrast other) {
        return new Comfort(textSize, other, spacing, font, motion, theme, language);
    }

    public Comfort with(Spacing other) {
        return new Comfort(textSize, contrast, other, font, motion, theme, language);
    }

    public Comfort with(Font other) {
        return new Comfort(textSize, contrast, spacing, other, motion, theme, language);
    }

    public Comfort with(Motion other) {
        return new Comfort(textSize, contrast, spacing, font, other, theme, language);
    }

    public Comfort with(Theme other) {
        return new Comfort(textSize, contrast, spacing, font, motion, other, language);
    }

    public Comfort with(Locale other) {
        return new Comfort(textSize, contrast, spacing, font, motion, theme, other);
    }

    /** The attributes of the page's {@code <html>} that the stylesheet reads; css/comfort.css says what they do. */
    public Map<String, String> rootAttributes() {
        return Map.of(
                "data-size", Integer.toString(textSize),
                "data-contrast", name(contrast),
                "data-spacing", name(spacing),
                "data-font", name(font),
                "data-motion", name(motion),
                "data-theme", name(theme));
    }

    String json() {
        var node = JSON.createObjectNode();
        rootAttributes().forEach((name, value) -> node.put(name.substring("data-".length()), value));
        return node.put("language", language.toLanguageTag()).toString();
    }

    /** What is missing, unknown or unreadable falls back to the default. */
    static Comfort read(String json) {
        try {
            var node = JSON.readTree(json);
            return new Comfort(
                    node.path("size").asInt(100),
                    value(node, "contrast", Contrast.NORMAL),
                    value(node, "spacing", Spacing.NORMAL),
                    value(node, "font", Font.ATKINSON),
                    value(node, "motion", Motion.NORMAL),
                    value(node, "theme", Theme.AUTO),
                    Locale.forLanguageTag(node.path("language").asString("fr")));
        } catch (JacksonException unreadable) {
            return DEFAULT;
        }
    }

    private static <E extends Enum<E>> E value(JsonNode node, String field, E byDefault) {
        var text = node.path(field).asString("");
        return Arrays.stream(byDefault.getDeclaringClass().getEnumConstants())
                .filter(it -> name(it).equals(text))
                .findFirst()
                .orElse(byDefault);
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
