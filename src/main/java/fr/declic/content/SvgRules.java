package fr.declic.content;

import fr.declic.content.MediaShelf.Fault;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Lets through drawings only: shapes and the colours of the look; nothing that runs, loads, links or styles. */
final class SvgRules {

    /** In bytes. */
    static final int LARGEST = 8 * 1024;

    static final String NAMESPACE = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS =
            Set.of("svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon");
    private static final Set<String> ATTRIBUTES = Set.of(
            "viewBox",
            "width",
            "height",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "rx",
            "ry",
            "cx",
            "cy",
            "r",
            "d",
            "points",
            "transform",
            "opacity",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "stroke-opacity");
    private static final Set<String> COLOURS = Set.of(
            "none",
            "var(--ink,#1f2430)",
            "var(--sheet,#ffffff)",
            "var(--tint,#e3f0f0)",
            "var(--sun,#e8a33d)",
            "var(--brand,#0b5f66)");
    private static final Pattern GEOMETRY =
            Pattern.compile("(?!.*url)[-+.,()%\\sA-Za-z0-9]*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final List<Fault> faults = new ArrayList<>();

    private SvgRules() {}

    /** What is wrong with a drawing; nothing if it may be shown. */
    static List<Fault> faults(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return List.of(new Fault(
                    0, "Ce dessin est trop gros : %d octets.".formatted(bytes.length), "Restez à 8 ko au plus."));
        }
        return shapeFaults(bytes);
    }

    /** The same, however large it is. */
    static List<Fault> shapeFaults(byte[] bytes) {
        var rules = new SvgRules();
        if (new String(bytes, StandardCharsets.UTF_8).contains("&")
                || new String(bytes, StandardCharsets.UTF_8).contains("<!")) {
            rules.fault(
                    0,
                    "Ce dessin contient une entité, un commentaire ou une déclaration.",
                    "Retirez ce qui commence par & ou <!.");
        } else {
            rules.read(bytes);
        }
        return List.copyOf(rules.faults);
    }

    /** Whether a shape may have an attribute of that name. */
    static boolean allows(String attribute) {
        return ATTRIBUTES.contains(attribute);
    }

    private void read(byte[] bytes) {
        try {
            var xml = factory().createXMLStreamReader(new ByteArrayInputStream(bytes), "UTF-8");
            boolean root = true;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        element(xml, root);
                        root = false;
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml);
                    case XMLStreamConstants.END_ELEMENT, XMLStreamConstants.END_DOCUMENT, XMLStreamConstants.SPACE -> {}
                    default ->
                        fault(line(xml), "Ce dessin contient autre chose que des formes.", "Retirez cette ligne.");
                }
            }
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null
                    ? 0
                    : Math.max(0, broken.getLocation().getLineNumber());
            fault(line, "Ce dessin n'est pas du XML correct.", "Enregistrez-le de nouveau en SVG simple.");
        }
    }

    private void element(XMLStreamReader xml, boolean root) {
        var name = xml.getLocalName();
        if (root != name.equals("svg")) {
            fault(line(xml), "Un dessin est un seul élément « svg ».", "Enregistrez-le de nouveau en SVG simple.");
        } else if (!ELEMENTS.contains(name)) {
            fault(
                    line(xml),
                    "L'élément « " + name + " » est refusé dans un dessin.",
                    "Gardez svg, g, path, rect, circle, ellipse, line, polyline et polygon.");
        }
        if (!NAMESPACE.equals(xml.getNamespaceURI()) || xml.getNamespaceCount() != (root ? 1 : 0)) {
            fault(
                    line(xml),
                    "L'espace de noms de ce dessin n'est pas celui de SVG.",
                    "Commencez par <svg xmlns=\"" + NAMESPACE + "\">.");
        }
        if (root && xml.getAttributeValue(null, "viewBox") == null) {
            fault(line(xml), "Ce dessin ne dit pas sa taille.", "Ajoutez viewBox=\"0 0 320 240\".");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            attribute(xml, i);
        }
    }

    private void attribute(XMLStreamReader xml, int i) {
        var name = xml.getAttributeLocalName(i);
        var value = xml.getAttributeValue(i);
        var prefix = xml.getAttributePrefix(i);
        if (!ATTRIBUTES.contains(name) || prefix != null && !prefix.isEmpty()) {
            fault(line(xml), "L'attribut « " + name + " » est refusé dans un dessin.", "Retirez-le.");
        } else if (name.equals("fill") || name.equals("stroke")) {
            if (!COLOURS.contains(value.replace(" ", ""))) {
                fault(
                        line(xml),
                        "La couleur « " + value + " » n'est pas une couleur de Déclic.",
                        "Prenez par exemple var(--ink,#1f2430), ou none.");
            }
        } else if (!GEOMETRY.matcher(value).matches()) {
            fault(
                    line(xml),
                    "La valeur de « " + name + " » est refusée dans un dessin.",
                    "Gardez des nombres et des lettres.");
        }
    }

    private void text(XMLStreamReader xml) {
        if (!xml.isWhiteSpace()) {
            fault(line(xml), "Un dessin ne contient pas de texte.", "Écrivez le texte dans l'étape.");
        }
    }

    private void fault(int line, String message, String remedy) {
        faults.add(new Fault(line, message, remedy));
    }

    static int line(XMLStreamReader xml) {
        return Math.max(0, xml.getLocation().getLineNumber());
    }

    static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }
}
