package fr.declic.content;

import fr.declic.content.MediaShelf.Fault;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Takes out of a drawing what {@link SvgRules} refuses and one does not see: scripts, links, descriptions, settings of
 * the program that made it. What would change the picture stays in, so that the rules refuse it at its line; texts alone
 * are taken out and told, since a module writes them in its step.
 */
final class SvgCleaner {

    private static final int LARGEST = 500_000;
    private static final String TO_PNG = " Ou enregistrez ce dessin en PNG.";

    /** What is told of an element that is taken out with all that is in it. */
    private static final Map<String, String> DROPPED = Map.ofEntries(
            Map.entry("script", "scripts"),
            Map.entry("set", "animations"),
            Map.entry("animate", "animations"),
            Map.entry("animateMotion", "animations"),
            Map.entry("animateTransform", "animations"),
            Map.entry("metadata", "descriptions"),
            Map.entry("title", "descriptions"),
            Map.entry("desc", "descriptions"),
            Map.entry("text", "textes"),
            Map.entry("style", "styles"),
            // What they hold shows only where something names it, and that is refused there.
            Map.entry("defs", "définitions"),
            Map.entry("symbol", "définitions"),
            Map.entry("clipPath", "définitions"),
            Map.entry("mask", "définitions"),
            Map.entry("marker", "définitions"),
            Map.entry("pattern", "définitions"),
            Map.entry("filter", "définitions"),
            Map.entry("linearGradient", "définitions"),
            Map.entry("radialGradient", "définitions"));

    /** What was taken out, in the order in which it was met. */
    private final Set<String> dropped = new LinkedHashSet<>();

    private final List<Fault> faults = new ArrayList<>();
    private final StringBuilder lined = new StringBuilder();
    private int line = 1;
    private int shapes;
    private int styled;
    private boolean hasClasses;

    private SvgCleaner() {}

    /**
     * What is left of a drawing.
     *
     * @param bytes to keep, when there is no fault
     * @param told what was taken out, in plain French
     * @param faults why it is refused
     */
    record Cleaned(byte[] bytes, List<String> told, List<Fault> faults) {}

    static Cleaned clean(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new Cleaned(
                    bytes, List.of(), List.of(new Fault(0, "Ce dessin est trop gros.", "Simplifiez-le." + TO_PNG)));
        }
        return new SvgCleaner().cleaned(bytes);
    }

    private Cleaned cleaned(byte[] bytes) {
        try {
            read(SvgRules.factory().createXMLStreamReader(new ByteArrayInputStream(bytes)));
        } catch (XMLStreamException | RuntimeException broken) {
            // The reader of XML has its own limits, and throws more than it declares.
            int at = broken instanceof XMLStreamException it && it.getLocation() != null
                    ? Math.max(0, it.getLocation().getLineNumber())
                    : 0;
            faults.add(new Fault(
                    at, "Ce dessin n'est pas du XML correct.", "Enregistrez-le de nouveau en SVG simple." + TO_PNG));
            return new Cleaned(bytes, List.of(), List.copyOf(faults));
        }
        if (styled > 0 && hasClasses) {
            faults.add(new Fault(
                    styled,
                    "Les couleurs de ce dessin sont dans une feuille de style.",
                    "Enregistrez-le avec des « attributs de présentation »." + TO_PNG));
        }
        var kept = lined.toString().replaceAll("\n+", "\n").strip().getBytes(StandardCharsets.UTF_8);
        if (faults.isEmpty()) {
            faults.addAll(faultsOf(kept));
        }
        if (faults.isEmpty() && shapes == 0) {
            faults.add(new Fault(0, "Ce dessin ne contient aucune forme.", "Enregistrez-le en PNG."));
        }
        return new Cleaned(kept, told(), List.copyOf(faults));
    }

    /** The size is that of what is kept; the lines are those of what was given. */
    private List<Fault> faultsOf(byte[] kept) {
        var rules = kept.length > SvgRules.LARGEST
                ? SvgRules.faults(kept)
                : SvgRules.shapeFaults(lined.toString().getBytes(StandardCharsets.UTF_8));
        return rules.stream()
                .limit(Problems.MOST)
                .map(it -> new Fault(it.line(), it.message(), it.remedy() + TO_PNG))
                .toList();
    }

    private List<String> told() {
        if (dropped.isEmpty()) {
            return List.of();
        }
        var told = new ArrayList<String>();
        told.add(dropped.stream().collect(Collectors.joining(", ", "Retiré du dessin : ", ".")));
        if (dropped.contains("textes")) {
            told.add("Écrivez dans l'étape les textes du dessin.");
        }
        return told;
    }

    private void read(XMLStreamReader xml) throws XMLStreamException {
        int skipped = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> skipped = skipped > 0 ? skipped + 1 : start(xml);
                case XMLStreamConstants.END_ELEMENT -> {
                    if (skipped > 0) {
                        skipped--;
                    } else {
                        end(xml);
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (skipped == 0 && !xml.isWhiteSpace()) {
                        dropped.add("textes");
                    }
                }
                default -> {}
            }
        }
    }

    /** 1 if the element is left out with all that is in it, else 0. */
    private int start(XMLStreamReader xml) {
        var name = xml.getLocalName();
        if (isForeign(xml)) {
            dropped.add("réglages du logiciel");
            return 1;
        }
        var what = DROPPED.get(name);
        if (what != null) {
            styled = name.equals("style") ? SvgRules.line(xml) : styled;
            dropped.add(what);
            return 1;
        }
        if (name.equals("a")) {
            dropped.add("liens");
            return 0;
        }
        var attributes = SvgAttributes.of(xml);
        hasClasses |= attributes.hasClass();
        dropped.addAll(attributes.dropped());
        if (attributes.isHidden()) {
            return 1;
        }
        shapes += name.equals("svg") || name.equals("g") ? 0 : 1;
        goTo(SvgRules.line(xml));
        lined.append('<').append(name);
        attributes.kept().forEach((key, value) -> lined.append(' ')
                .append(key)
                .append("=\"")
                .append(value.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace("\"", "&quot;")
                        .replace("\n", " "))
                .append('"'));
        lined.append('>');
        return 0;
    }

    private void end(XMLStreamReader xml) {
        if (!xml.getLocalName().equals("a")) {
            lined.append("</").append(xml.getLocalName()).append('>');
        }
    }

    private void goTo(int wanted) {
        while (line < wanted) {
            lined.append('\n');
            line++;
        }
    }

    private static boolean isForeign(XMLStreamReader xml) {
        var namespace = xml.getNamespaceURI();
        return namespace != null && !namespace.isEmpty() && !namespace.equals(SvgRules.NAMESPACE);
    }
}
