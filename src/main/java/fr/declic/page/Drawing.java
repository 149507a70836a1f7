package fr.declic.page;

import java.util.Locale;

/** The drawings of the interface, read once. They never carry meaning alone: words stand beside them. */
public enum Drawing {
    MARK,
    HELP,
    LISTEN,
    COMFORT,
    QUIT,
    UP,
    DOWN,
    RIGHT,
    NOT_YET,
    HINT,
    DOOR_START,
    DOOR_CONTINUE,
    DOOR_THEMES,
    ICON,
    COPY,
    REMOVE;

    private final String svg;

    Drawing() {
        var file = "drawings/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
        svg = Resource.read(file)
                .orElseThrow(() -> new IllegalStateException("no " + file))
                .strip();
    }

    public String svg() {
        return svg;
    }
}
