package fr.declic.exchange;

import fr.declic.content.ContentProblem;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/**
 * Reads the questions of a Moodle XML file, one after the other: only one is held as a tree at a time. Nothing outside
 * of the file is ever looked at, and a declaration of entities is refused.
 */
final class MoodleXmlReader {

    private static final int DEEPEST = 30;
    private static final int MOST_PARTS = 2000;

    /** A file that is not what it should be. */
    private static final class Broken extends Exception {
        private static final long serialVersionUID = 1;
        private final int line;
        private final String remedy;

        Broken(int line, String message, String remedy) {
            super(message);
            this.line = line;
            this.remedy = remedy;
        }
    }

    private final String fileName;
    private final Lines lines;
    private final Basket basket;
    private List<String> category = List.of();

    private MoodleXmlReader(String fileName, String text, Basket basket) {
        this.fileName = fileName;
        this.lines = new Lines(text);
        this.basket = basket;
    }

    static QuizReading read(String fileName, String text, Set<String> frameworks, Optional<String> told) {
        var basket = new Basket(frameworks);
        told.ifPresent(basket::tell);
        return new MoodleXmlReader(fileName, text, basket).read();
    }

    private QuizReading read() {
        try {
            var xml = factory().createXMLStreamReader(new StringReader(lines.text()));
            try {
                file(xml);
            } finally {
                xml.close();
            }
            return basket.reading();
        } catch (Broken broken) {
            return refused(broken.line, String.valueOf(broken.getMessage()), broken.remedy);
        } catch (XMLStreamException broken) {
            return refused(
                    broken.getLocation() == null ? 0 : line(broken.getLocation()),
                    "Ce fichier n'est pas du XML correct.",
                    "Exportez-le de nouveau de Moodle, au format « Moodle XML ».");
        }
    }

    private QuizReading refused(int line, String message, String remedy) {
        return new QuizReading.Refused(new ContentProblem(fileName, line, "", message, remedy));
    }

    private void file(XMLStreamReader xml) throws XMLStreamException, Broken {
        boolean inQuiz = false;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw new Broken(
                            line(xml.getLocation()),
                            "Ce fichier contient une déclaration DOCTYPE : elle est refusée.",
                            "Retirez ce qui commence par <!DOCTYPE.");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (!inQuiz) {
                        inQuiz = quiz(xml);
                    } else {
                        int end = lines.offset(xml.getLocation());
                        int line = line(xml.getLocation());
                        question(element(xml), lines.lastTag(end), line, xml.getLocation());
                    }
                }
                default -> {}
            }
        }
    }

    private static boolean quiz(XMLStreamReader xml) throws Broken {
        if (!xml.getLocalName().equals("quiz")) {
            throw new Broken(
                    line(xml.getLocation()),
                    "Ce fichier n'est pas un questionnaire Moodle.",
                    "Le premier élément est « quiz ». Exportez les questions au format « Moodle XML ».");
        }
        return true;
    }

    private void question(XmlElement element, int from, int line, Location end) throws Broken {
        var source = lines.text().substring(from, Math.max(from, lines.offset(end)));
        if (!element.name().equals("question")) {
            basket.tell("L'élément « " + Sentences.quoted(element.name()) + " » n'est pas une question : laissé.");
        } else if (element.attribute("type").equals("category")) {
            category = Categories.read(
                    element.first("category").map(XmlElement::content).orElse(""));
        } else {
            new MoodleQuestion(element, line, category, basket).add(source);
        }
        if (basket.isOverfull()) {
            throw new Broken(
                    line,
                    "Ce fichier a plus de " + Basket.MOST + " questions.",
                    "Exportez moins de questions à la fois.");
        }
    }

    /** The element that has just begun, up to its end. Of one with too many parts, the first are kept. */
    private static XmlElement element(XMLStreamReader xml) throws XMLStreamException, Broken {
        var root = started(xml);
        Deque<XmlElement> open = new ArrayDeque<>();
        open.push(root);
        int parts = 0;
        while (!open.isEmpty()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var child = started(xml);
                    if (++parts <= MOST_PARTS) {
                        open.element().add(child);
                    }
                    open.push(child);
                    if (open.size() > DEEPEST) {
                        throw new Broken(
                                line(xml.getLocation()),
                                "Des éléments sont emboîtés sans fin.",
                                "Exportez le fichier de nouveau.");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().append(xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> open.element().append(entity(xml));
                default -> {}
            }
        }
        if (parts > MOST_PARTS) {
            root.cut();
        }
        return root;
    }

    private static XmlElement started(XMLStreamReader xml) {
        var element = new XmlElement(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            element.attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return element;
    }

    /** One of the entities of HTML, which some programs write into XML though it does not know them. */
    private static String entity(XMLStreamReader xml) throws Broken {
        var written = "&" + xml.getLocalName() + ";";
        var meant = Parser.unescapeEntities(written, true);
        if (meant.equals(written)) {
            throw new Broken(
                    line(xml.getLocation()),
                    "L'entité « " + written + " » n'est pas connue.",
                    "Écrivez le caractère lui-même.");
        }
        return meant;
    }

    private static int line(Location location) {
        return Math.max(0, location.getLineNumber());
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        // Each &lt; counts as an entity for these, and a file may well have a million: no other can be declared.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        return factory;
    }
}
