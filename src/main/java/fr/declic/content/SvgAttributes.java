package fr.declic.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.lang3.StringUtils;

/**
 * The attributes of one element of a drawing, as a module may have them: those of its style among them, colours by the
 * names that the look has for them. What changes nothing that one sees is left out; all else stays, for the rules to
 * refuse.
 *
 * @param kept by name
 * @param dropped what is told of those that were left out
 * @param hasClass whether a style sheet may colour it
 * @param isHidden whether it is not shown at all
 */
record SvgAttributes(Map<String, String> kept, Set<String> dropped, boolean hasClass, boolean isHidden) {

    private static final Map<String, String> COLOURS = Map.ofEntries(
            Map.entry("#1f2430", "var(--ink,#1f2430)"),
            Map.entry("#ffffff", "var(--sheet,#ffffff)"),
            Map.entry("#e3f0f0", "var(--tint,#e3f0f0)"),
            Map.entry("#e8a33d", "var(--sun,#e8a33d)"),
            Map.entry("#0b5f66", "var(--brand,#0b5f66)"),
            Map.entry("#000000", "var(--ink,#1f2430)"),
            Map.entry("black", "var(--ink,#1f2430)"),
            Map.entry("currentcolor", "var(--ink,#1f2430)"),
            Map.entry("white", "var(--sheet,#ffffff)"),
            Map.entry("transparent", "none"));

    private static final Set<String> PAINTS = Set.of("fill", "stroke");
    private static final Pattern SHORT = Pattern.compile("#([0-9a-f])([0-9a-f])([0-9a-f])");
    private static final Pattern SIZE = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(?:px)?");

    /** Nobody sees them on a shape. */
    private static final Pattern UNSEEN = Pattern.compile("id|class|style|role|tabindex|focusable|version|baseProfile"
            + "|enable-background|preserveAspectRatio|color|color-.*|font|font-.*|text-.*|letter-spacing|word-spacing"
            + "|line-height|writing-mode|direction|white-space|shape-rendering|image-rendering|text-rendering"
            + "|clip-rule|stop-.*|solid-.*|flood-.*|lighting-color|inline-size|shape-.*|-inkscape-.*|aria-.*|data-.*"
            + "|display|overflow|paint-order|vector-effect|isolation");

    /** Values with which a property changes nothing. */
    private static final Set<String> PLAIN = Set.of("none", "normal", "auto", "inline", "visible");

    static SvgAttributes of(XMLStreamReader xml) {
        var said = said(xml);
        var kept = new LinkedHashMap<String, String>();
        var dropped = new LinkedHashSet<String>();
        boolean root = xml.getLocalName().equals("svg");
        if (root) {
            kept.put("xmlns", SvgRules.NAMESPACE);
        }
        said.forEach((name, value) -> {
            if (name.toLowerCase(Locale.ROOT).startsWith("on")) {
                dropped.add("scripts");
            } else {
                keep(name, value, kept);
            }
        });
        if (root && !kept.containsKey("viewBox")) {
            size(kept);
        }
        return new SvgAttributes(kept, dropped, said.containsKey("class"), "none".equals(said.get("display")));
    }

    /** What the element says of itself by attributes, then by its style, which wins. Prefixes are other programs'. */
    private static Map<String, String> said(XMLStreamReader xml) {
        var said = new LinkedHashMap<String, String>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (StringUtils.isEmpty(xml.getAttributePrefix(i))) {
                said.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i).strip());
            }
        }
        for (var rule : said.getOrDefault("style", "").split(";")) {
            int colon = rule.indexOf(':');
            if (colon > 0) {
                said.put(
                        rule.substring(0, colon).strip(),
                        rule.substring(colon + 1).replace("!important", "").strip());
            }
        }
        return said;
    }

    private static void keep(String name, String value, Map<String, String> kept) {
        if (PAINTS.contains(name)) {
            kept.put(name, colour(value));
        } else if (!UNSEEN.matcher(name).matches() && !(PLAIN.contains(value) && !SvgRules.allows(name))) {
            kept.put(name, value);
        }
    }

    private static String colour(String value) {
        var plain = value.toLowerCase(Locale.ROOT).replace(" ", "");
        var threes = SHORT.matcher(plain);
        var whole = threes.matches() ? threes.replaceAll("#$1$1$2$2$3$3") : plain;
        return COLOURS.getOrDefault(whole, value);
    }

    /** A drawing that only says how large it is shown. */
    private static void size(Map<String, String> kept) {
        var width = SIZE.matcher(kept.getOrDefault("width", ""));
        var height = SIZE.matcher(kept.getOrDefault("height", ""));
        if (width.matches() && height.matches()) {
            kept.put("viewBox", "0 0 " + width.group(1) + " " + height.group(1));
        }
    }
}
