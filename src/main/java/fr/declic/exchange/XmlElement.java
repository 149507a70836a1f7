package fr.declic.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of XML with what is in it: enough for one question, which is built, converted and let go. */
final class XmlElement {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final List<XmlElement> children = new ArrayList<>();

    /** How much of the text comes before each child. */
    private final List<Integer> places = new ArrayList<>();

    private boolean cut;

    XmlElement(String name) {
        this.name = name;
    }

    /** Notes that not all that is in it was kept. */
    void cut() {
        cut = true;
    }

    boolean isCut() {
        return cut;
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    void append(String characters) {
        text.append(characters);
    }

    void add(XmlElement child) {
        children.add(child);
        places.add(text.length());
    }

    String name() {
        return name;
    }

    /** The value of an attribute; empty when it is not there. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    /** Its own characters, those of its children left out. */
    String text() {
        return text.toString();
    }

    List<XmlElement> all(String child) {
        return children.stream().filter(it -> it.name.equals(child)).toList();
    }

    Optional<XmlElement> first(String child) {
        return children.stream().filter(it -> it.name.equals(child)).findFirst();
    }

    /** The characters of a child, stripped; empty when there is no such child. */
    String value(String child) {
        return first(child).map(it -> it.text().strip()).orElse("");
    }

    /** The characters of a child's {@code text}, or its own where the file is sloppy. */
    String content(String child) {
        return first(child).map(XmlElement::content).orElse("");
    }

    /** The characters of its {@code text}, or its own where the file is sloppy: HTML that was not escaped is kept. */
    String content() {
        return first("text").map(XmlElement::markup).orElse(text()).strip();
    }

    /** What is inside, with the tags of the elements that are there. As deep as the file may be, so it may recur. */
    private String markup() {
        if (children.isEmpty()) {
            return text();
        }
        var markup = new StringBuilder();
        int done = 0;
        for (int i = 0; i < children.size(); i++) {
            var child = children.get(i);
            markup.append(escape(text.substring(done, places.get(i))));
            done = places.get(i);
            markup.append('<').append(child.name);
            child.attributes.forEach((key, value) -> markup.append(' ')
                    .append(key)
                    .append("=\"")
                    .append(escape(value))
                    .append('"'));
            markup.append('>')
                    .append(child.markup())
                    .append("</")
                    .append(child.name)
                    .append('>');
        }
        return markup.append(escape(text.substring(done))).toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    /** All elements of one name, at any depth, without recursion. */
    List<XmlElement> below(String wanted) {
        var found = new ArrayList<XmlElement>();
        var open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            var it = open.pop();
            if (it.name.equals(wanted)) {
                found.add(it);
            }
            it.children.reversed().forEach(open::push);
        }
        return found;
    }

    /** Characters in it and in all that is below, elements of one name left out. */
    int sizeWithout(String left) {
        int size = 0;
        var open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            var it = open.pop();
            if (!it.name.equals(left)) {
                size += it.text.length();
                it.children.forEach(open::push);
            }
        }
        return size;
    }
}
