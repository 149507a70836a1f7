package fr.declic.content;

import fr.declic.content.Yaml.Items;
import fr.declic.content.Yaml.Named;
import fr.declic.content.Yaml.Style;
import fr.declic.content.Yaml.Text;
import fr.declic.content.Yaml.Value;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads simple YAML: no anchors, aliases, tags, {@code {…}} or second document. Works on the parser's events, since the
 * composed tree no longer tells an explicit tag from none.
 */
final class YamlReader {

    private static final String QUOTE_IT = "Mettez le texte entre guillemets doubles.";
    private static final int DEEPEST = 6;

    private final Iterator<Event> events;
    private final int firstLine;
    private final Problems problems;

    private YamlReader(String yaml, int firstLine, Problems problems) {
        this.events = new Parse(whole(yaml)).parseString(yaml).iterator();
        this.firstLine = firstLine;
        this.problems = problems;
    }

    /** In one piece: the engine falls over a buffer whose last character is the first half of an emoji. */
    private static LoadSettings whole(String yaml) {
        return LoadSettings.builder().setBufferSize(yaml.length() + 1).build();
    }

    /**
     * Reads the values of a file or of a part of one; empty, with its faults in {@code problems}, when its form is wrong.
     *
     * @param firstLine where it begins in its file, from 1
     */
    static Optional<Yaml> read(String yaml, int firstLine, Problems problems) {
        try {
            return new YamlReader(yaml, firstLine, problems).document();
        } catch (MarkedYamlEngineException fault) {
            int line = fault.getProblemMark()
                    .or(fault::getContextMark)
                    .map(Mark::getLine)
                    .orElse(0);
            problems.add(firstLine + line, "", "Cette ligne n'est pas du YAML simple.", QUOTE_IT);
        } catch (YamlEngineException _) {
            problems.add(firstLine, "", "Ce passage n'est pas du YAML simple.", QUOTE_IT);
        }
        return Optional.empty();
    }

    private Optional<Yaml> document() {
        int before = problems.count();
        events.next();
        if (!(events.next() instanceof DocumentStartEvent start)) {
            problems.add(firstLine, "", "Rien n'est écrit ici.", "Écrivez les clés attendues.");
            return Optional.empty();
        }
        var node = node(events.next(), 0);
        events.next();
        if (start.isExplicit() || !(events.next() instanceof StreamEndEvent)) {
            problems.add(firstLine, "", "Une ligne « --- » n'a pas sa place ici.", "Retirez-la.");
        }
        return problems.count() == before ? Optional.of(node) : Optional.empty();
    }

    private Yaml node(Event event, int depth) {
        int line = line(event);
        if (event instanceof NodeEvent it && it.getAnchor().isPresent()) {
            var what = event instanceof AliasEvent
                    ? "Un alias YAML (*) est interdit."
                    : "Une ancre YAML (&) est interdite.";
            problems.add(line, "", what, QUOTE_IT);
        }
        return switch (event) {
            case ScalarEvent scalar -> text(scalar, line);
            case MappingStartEvent start -> {
                checkStart(start, depth, "Les accolades « {…} » sont interdites ici.");
                yield named(line, depth);
            }
            case SequenceStartEvent start -> {
                checkStart(start, depth, "");
                yield items(line, depth, start.isFlow());
            }
            default -> new Text(line, "", Style.PLAIN);
        };
    }

    private void checkStart(CollectionStartEvent start, int depth, String flowFault) {
        if (start.getTag().isPresent()) {
            refuseTag(line(start));
        }
        if (start.isFlow() && !flowFault.isEmpty()) {
            problems.add(
                    line(start),
                    "",
                    flowFault,
                    "Écrivez une clé par ligne, ou mettez le texte entre guillemets doubles.");
        }
        if (depth > DEEPEST) {
            throw new YamlEngineException("too deep");
        }
    }

    private void refuseTag(int line) {
        problems.add(line, "", "Une étiquette YAML (!) est interdite.", QUOTE_IT);
    }

    private Text text(ScalarEvent event, int line) {
        if (event.getTag().isPresent()) {
            refuseTag(line);
        }
        var style = event.isPlain() ? Style.PLAIN : event.isDQuoted() || event.isLiteral() ? Style.QUOTED : Style.OTHER;
        return new Text(line, event.getValue(), style);
    }

    private Items items(int line, int depth, boolean flow) {
        var items = new ArrayList<Yaml>();
        for (var event = events.next(); !(event instanceof SequenceEndEvent); event = events.next()) {
            var item = node(event, depth + 1);
            if (flow && !(item instanceof Text)) {
                problems.add(
                        item.line(),
                        "",
                        "Une liste « […] » ne contient que des textes.",
                        "Écrivez un élément par ligne, après un tiret.");
            }
            items.add(item);
        }
        return new Items(line, items);
    }

    private Named named(int line, int depth) {
        var values = new LinkedHashMap<String, Value>();
        for (var event = events.next(); !(event instanceof MappingEndEvent); event = events.next()) {
            int keyLine = line(event);
            var key = node(event, depth + 1) instanceof Text text ? text.value() : "";
            var value = new Value(keyLine, node(events.next(), depth + 1));
            if (key.isEmpty()) {
                problems.add(keyLine, "", "Cette clé n'a pas de nom.", QUOTE_IT);
            } else if (values.putIfAbsent(key, value) != null) {
                problems.add(keyLine, key, "La clé « " + key + " » est écrite deux fois.", "Gardez-en une seule.");
            }
        }
        return new Named(line, values);
    }

    private int line(Event event) {
        return firstLine + event.getStartMark().map(Mark::getLine).orElse(0);
    }
}
