package fr.declic.platform;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text of the interface, read once from {@code messages/<package>_<language>.properties} (UTF-8). French where a
 * language is not known. Arguments are those of {@link MessageFormat}, so an apostrophe is written ’ in the files.
 */
@Component
public class Messages implements I18NProvider {

    public static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final Map<String, Map<String, String>> byLanguage;

    public Messages() {
        byLanguage = LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Locale::getLanguage, Messages::read));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    /** @throws IllegalArgumentException if there is no such key: a fault of the calling code */
    @Override
    public String getTranslation(String key, Locale locale, Object... args) {
        var text = of(locale).get(key);
        if (text == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return args.length == 0 ? text : new MessageFormat(text, locale).format(args);
    }

    /** The keys and texts that begin with a prefix, the prefix taken off. */
    public Map<String, String> under(String prefix, Locale locale) {
        return of(locale).entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix))
                .collect(Collectors.toMap(
                        entry -> entry.getKey().substring(prefix.length()),
                        Map.Entry::getValue,
                        (a, _) -> a,
                        TreeMap::new));
    }

    /** All keys of a language. */
    public Collection<String> keys(Locale locale) {
        return of(locale).keySet();
    }

    private Map<String, String> of(Locale locale) {
        var texts = byLanguage.get(locale.getLanguage());
        return texts != null ? texts : byLanguage.getOrDefault("fr", Map.of());
    }

    private static Map<String, String> read(Locale language) {
        try {
            var texts = new TreeMap<String, String>();
            var pattern = "classpath*:messages/*_%s.properties".formatted(language.getLanguage());
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
            return Map.copyOf(texts);
        } catch (IOException unreadable) {
            throw new IllegalStateException("messages cannot be read", unreadable);
        }
    }
}
