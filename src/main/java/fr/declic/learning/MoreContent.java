package fr.declic.learning;

import fr.declic.content.ContentFolder;

/**
 * Content that a feature adds to the library, such as what trainers published here. A bean of this type is asked while
 * the library is read for the first time, so it must not need the {@link fr.declic.content.Shelf} itself. Beans come in
 * their {@code @Order}; the last one wins, and each wins over the shipped files and over those of folders.
 */
public interface MoreContent {

    /** Its files as they are now, laid out like {@code modules-content}: {@code modules/<id>/module.md} and so on. */
    ContentFolder content();

    /**
     * Tells that {@link #content} has changed, by being another text than before; such as the time of the last change.
     * Asked every few seconds, on every node, so it should cost one small query at most.
     */
    String version();
}
