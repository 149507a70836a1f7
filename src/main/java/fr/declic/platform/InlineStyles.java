package fr.declic.platform;

import java.util.List;

/**
 * Styles that come in the middle of a page or in a page without script. The browser knows them by what they say, so that
 * such a page may be kept and given to all.
 *
 * @param texts what stands in each {@code style} element, to the letter
 */
public record InlineStyles(List<String> texts) {

    public InlineStyles {
        texts = List.copyOf(texts);
    }
}
