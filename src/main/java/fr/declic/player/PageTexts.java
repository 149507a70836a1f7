package fr.declic.player;

import fr.declic.page.Texts;
import fr.declic.platform.Messages;
import java.util.Locale;

/** The words of the interface, as the pages want them. */
public record PageTexts(Messages messages, Locale locale) implements Texts {

    @Override
    public String get(String key, Object... args) {
        return messages.getTranslation(key, locale, args);
    }
}
