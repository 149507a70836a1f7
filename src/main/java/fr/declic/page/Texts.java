package fr.declic.page;

import java.util.Locale;

/** The words of the interface in one language. The pages escape what they get and set its spaces. */
public interface Texts {

    /** @throws IllegalArgumentException if there is no such key */
    String get(String key, Object... args);

    Locale locale();
}
