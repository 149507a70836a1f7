package fr.declic.proof;

import fr.declic.page.Texts;
import fr.declic.page.Typography;
import fr.declic.proof.AttestationContent.Ability;
import fr.declic.proof.AttestationContent.Theme;
import io.nayuki.qrcodegen.QrCode;
import io.nayuki.qrcodegen.QrCode.Ecc;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;

/** An attestation as XHTML, for the program that makes pages of paper. */
record AttestationHtml(AttestationContent content, Texts texts) {

    /** Everything that it names is inside it. */
    String page() {
        return """
            <!DOCTYPE html><html lang="%1$s" xml:lang="%1$s"><head><title>%2$s</title><meta name="subject" content="%2$s"/>\
            <meta name="author" content="%3$s"/><style>%4$s</style></head><body>%5$s</body></html>\
            """.formatted(content.language().getLanguage(), say("title"), set(by()), STYLE, body());
    }

    private String by() {
        return content.place().isEmpty() ? "Déclic" : content.place();
    }

    private String body() {
        return """
            <div class="head">%s<p class="by">%s</p></div><h1>%s</h1>%s<p class="lead">%s</p>%s\
            <h2>%s</h2><p>%s</p><p>%s</p>%s\
            """.formatted(
                content.logo()
                        .map(data -> "<img class=\"logo\" alt=\"%s\" src=\"%s\"/>".formatted(set(by()), safe(data)))
                        .orElse(""),
                set(by()),
                say("title"),
                name(),
                say("lead", content.exercises(), day()),
                content.themes().stream().map(this::theme).collect(Collectors.joining()),
                say("words"),
                say("words.levels"),
                say("words.not"),
                check());
    }

    private String name() {
        return content.name()
                .map(name -> "<p class=\"name\">%s</p>".formatted(set(name)))
                .orElseGet(() -> "<p class=\"name\">%s</p>".formatted(say("name.by-hand")));
    }

    private String theme(Theme theme) {
        return """
            <div class="theme"><h2>%s</h2><table><thead><tr><th scope="col">%s</th><th scope="col">%s</th><th scope="col">%s</th></tr></thead>\
            <tbody>%s</tbody></table></div>\
            """.formatted(
                        set(theme.name()),
                        say("head.can"),
                        say("head.level"),
                        say("head.known"),
                        theme.abilities().stream().map(this::row).collect(Collectors.joining()));
    }

    private String row(Ability ability) {
        var other = ability.language().getLanguage().equals(content.language().getLanguage())
                ? ""
                : " lang=\"%s\"".formatted(safe(ability.language().toLanguageTag()));
        return "<tr><td class=\"can\"%s>%s</td><td class=\"level\">%s</td><td class=\"known\">%s</td></tr>"
                .formatted(
                        other, set(ability.sentence(), ability.language()), set(ability.level()), set(ability.known()));
    }

    private String check() {
        return """
            <div class="check"><div class="how"><h2>%s</h2><p>%s</p><p>%s</p></div><div class="code"><img alt="%s" src="data:image/png;base64,%s"/></div></div>\
            """.formatted(
                        say("check"),
                        say("check.paper", content.verify()),
                        say("check.file", content.verify()),
                        say("check.code"),
                        qr(content.code()));
    }

    private String day() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(content.language())
                .format(content.date());
    }

    private String say(String key, Object... args) {
        return set(texts.get("proof.attestation." + key, args));
    }

    private String set(String text) {
        return set(text, content.language());
    }

    /** Set, then drawn: a sign that the font lacks becomes one that it has, so that nothing is left out unseen. */
    private static String set(String text, Locale language) {
        var drawn = Typography.of(text, language)
                .replace('\u202f', '\u00a0')
                .codePoints()
                .map(AttestationFont::drawn)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return safe(drawn);
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String qr(String text) {
        var code = QrCode.encodeText(text, Ecc.LOW);
        int quiet = 4;
        int side = code.size + 2 * quiet;
        int dot = 4;
        var image = new BufferedImage(side * dot, side * dot, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side * dot; y++) {
            for (int x = 0; x < side * dot; x++) {
                boolean dark = code.getModule(x / dot - quiet, y / dot - quiet);
                image.setRGB(x, y, dark ? 0xff000000 : 0xffffffff);
            }
        }
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    private static final String STYLE = """
        @page { size: A4; margin: 15mm 17mm 17mm; @bottom-center { content: counter(page) " / " counter(pages); \
        font-family: Atkinson; font-size: 9pt; color: #565d6b; } }
        body { margin: 0; font-family: Atkinson; font-size: 11pt; line-height: 1.4; color: #1f2430; }
        .head { border-bottom: 2pt solid #0b5f66; padding-bottom: 3mm; margin-bottom: 6mm; }
        .logo { max-height: 16mm; max-width: 50mm; float: right; }
        .by { margin: 0; font-weight: bold; color: #0b5f66; font-size: 13pt; }
        h1 { font-size: 26pt; line-height: 1.15; margin: 0 0 3mm; }
        .name { font-size: 17pt; font-weight: bold; margin: 0 0 4mm; }
        .lead { font-size: 12pt; margin: 0 0 4mm; }
        h2 { font-size: 13pt; color: #0b5f66; margin: 5mm 0 1mm; page-break-after: avoid; }
        p { margin: 0 0 2.5mm; }
        table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
        th { text-align: left; font-size: 9.5pt; color: #565d6b; padding: 0 4mm 1mm 0; }
        td { padding: 1.5mm 4mm 1.5mm 0; border-top: 0.6pt solid #cfc6b6; vertical-align: top; }
        tr { page-break-inside: avoid; }
        .can { width: 45%; }
        .level { width: 21%; font-weight: bold; }
        .known { font-size: 10pt; color: #3a4150; }
        .check { display: table; width: 100%; page-break-inside: avoid; margin-top: 6mm; border: 1pt solid #0b5f66; border-radius: 3mm; }
        .check h2 { margin-top: 0; }
        .how { display: table-cell; vertical-align: top; padding: 4mm 4mm 2mm 5mm; }
        .code { display: table-cell; width: 40mm; vertical-align: middle; padding: 3mm; }
        .code img { width: 38mm; height: 38mm; display: block; }
        """;
}
