package fr.declic.page;

/** Text made safe inside HTML, both between tags and in quoted attributes. */
final class Html {

    private Html() {}

    static String text(String raw) {
        var safe = new StringBuilder(raw.length() + 16);
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    /** An attribute with the space before it; the value is escaped here. */
    /** Plain text with its line breaks. */
    static String lines(String raw) {
        return text(raw.strip()).replace("\n", "<br>");
    }

    static String attribute(String name, String value) {
        return " %s=\"%s\"".formatted(name, text(value));
    }

    static String when(boolean holds, String html) {
        return holds ? html : "";
    }
}
