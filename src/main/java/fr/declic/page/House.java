package fr.declic.page;

import java.util.Optional;

/**
 * Whose Déclic this is, for the frame, and for whom it is drawn.
 *
 * @param name of the place, plain; empty if nobody named it
 * @param logo the address of its picture
 * @param atWork whether the reader works here, and has a way to their tools
 */
public record House(String name, Optional<String> logo, boolean atWork) {

    public static final House UNNAMED = new House("", Optional.empty(), false);

    /** What stands beside the mark; nothing without a name, which says what the picture shows. */
    String html() {
        if (name.isEmpty()) {
            return "";
        }
        // Beside the name, the picture is a decoration.
        var picture = logo.map(address -> "<img src=\"%s\" alt=\"\" height=\"40\">".formatted(Html.text(address)))
                .orElse("");
        return "<p class=\"of\">%s<span>%s</span></p>".formatted(picture, Html.text(name));
    }
}
