package fr.declic.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The texts of this module alone, read as the product reads them, and as strict: an unknown key is a fault. */
record BundleTexts(Locale locale, Properties texts) implements Texts {

    static final BundleTexts FRENCH = of(Locale.FRENCH);
    static final BundleTexts ENGLISH = of(Locale.ENGLISH);

    private static BundleTexts of(Locale locale) {
        var texts = new Properties();
        var file = "/messages/page_" + locale.getLanguage() + ".properties";
        try (var stream = Objects.requireNonNull(BundleTexts.class.getResourceAsStream(file));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new BundleTexts(locale, texts);
    }

    @Override
    public String get(String key, Object... args) {
        var text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return args.length == 0 ? text : new MessageFormat(text, locale).format(args);
    }
}
