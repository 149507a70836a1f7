package fr.declic.privacy;

import fr.declic.platform.Messages;
import java.util.Locale;

/** The words of this feature in one language. */
record DataWords(Messages messages, Locale language) {

    /** @param key what follows {@code privacy.} */
    String get(String key, Object... args) {
        return messages.getTranslation("privacy." + key, language, args);
    }
}
