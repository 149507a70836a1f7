package fr.declic.page;

import fr.declic.activity.Area;
import fr.declic.content.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A picture of a module inside a page: drawings are inlined, so that they follow light and dark and need no request;
 * photographs are fetched when they come into sight.
 */
final class Picture {

    private static final Pattern NOISE = Pattern.compile("<\\?.*?\\?>|<!--.*?-->|<!DOCTYPE[^>]*>", Pattern.DOTALL);
    private static final Pattern ROOT = Pattern.compile("\\A\\s*<svg\\b([^>]*)>");
    private static final Pattern DROPPED =
            Pattern.compile("\\s(?:xmlns(?::\\w+)?|width|height|role|aria-\\w+|version)=(?:\"[^\"]*\"|'[^']*')");
    private static final Pattern TAG = Pattern.compile("</?([A-Za-z!?][\\w:-]*)");
    private static final Pattern PLAIN = Pattern.compile("svg|g|path|rect|circle|ellipse|line|polyline|polygon");
    private static final Pattern RISKY =
            Pattern.compile("(?i)[\\s/\"'](?:on\\w+|style|class|id|(?:xlink:)?href)\\s*=|javascript:|url\\(|&");

    private Picture() {}

    /** The picture of a lab by its name; its words alone where there is none. */
    static String shown(String name, String alt, Map<String, Media> media, Voice voice) {
        var own = media.get(name);
        var words = Typography.of(alt, voice.module());
        return own == null ? "<p>%s</p>".formatted(Html.text(words)) : html(own, words);
    }

    /** Left, top, width and height, as the labs read them. */
    static List<Integer> place(Area it) {
        return List.of(it.left(), it.top(), it.width(), it.height());
    }

    static String html(Media media, String alt) {
        return media.type().equals("image/svg+xml") ? drawing(media, alt) : photograph(media, alt);
    }

    private static String drawing(Media media, String alt) {
        var svg = NOISE.matcher(new String(media.bytes(), StandardCharsets.UTF_8))
                .replaceAll("")
                .strip();
        var root = ROOT.matcher(svg);
        if (!root.find() || !plain(svg)) {
            return photograph(media, alt);
        }
        var kept = DROPPED.matcher(root.group(1)).replaceAll("").stripTrailing();
        return "<svg%s role=\"img\"%s>%s".formatted(kept, Html.attribute("aria-label", alt), svg.substring(root.end()));
    }

    /** The reader has checked the drawing; this holds even if it had not. */
    private static boolean plain(String svg) {
        return TAG.matcher(svg).results().allMatch(tag -> PLAIN.matcher(tag.group(1))
                        .matches())
                && !RISKY.matcher(svg).find()
                && svg.endsWith("</svg>")
                && svg.indexOf("</svg>") == svg.length() - "</svg>".length();
    }

    private static String photograph(Media media, String alt) {
        var size = PictureSize.of(media)
                .map(it -> " width=\"%d\" height=\"%d\"".formatted(it.width(), it.height()))
                .orElse("");
        return "<img%s%s loading=\"lazy\" decoding=\"async\"%s>"
                .formatted(Html.attribute("src", Addresses.media(media)), Html.attribute("alt", alt), size);
    }
}
