package fr.declic.platform;

import java.util.Map;

/**
 * A view whose visible text is put into the HTML that answers the first request, so that a slow phone shows it at
 * once. Flow then draws the same thing at the same place.
 */
public interface FirstScreen {

    /** The inside of the page's {@code main}: the same markup as the view's own, its controls waiting. */
    String mainHtml();

    /** The layout around such a view. */
    interface Frame {

        /** The whole screen: the main part, with what surrounds it. */
        String around(FirstScreen view);

        /** The styles that it needs, to be put into the page's head. */
        String styles();

        /** The address of the small picture in the browser's tab. */
        String icon();

        /** Attributes of the page's root element, such as its language and the reader's comfort settings. */
        Map<String, String> rootAttributes();
    }
}
