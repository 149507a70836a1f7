package fr.declic.content;

import fr.declic.content.Yaml.Items;
import fr.declic.content.Yaml.Named;
import fr.declic.content.Yaml.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Typed access to the values of one YAML mapping, lists among them. */
final class Fields extends Values {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");

    private Fields(Named node, String prefix, Problems problems) {
        super(node, prefix, problems);
    }

    /** The values of a whole YAML text; empty, with a problem, when it is not a mapping. */
    static Optional<Fields> read(String yaml, int firstLine, Problems problems) {
        return YamlReader.read(yaml, firstLine, problems).flatMap(root -> {
            if (root instanceof Named named) {
                return Optional.of(new Fields(named, "", problems));
            }
            problems.add(root.line(), "", "On attend ici des lignes « clé: valeur ».", "Écrivez une clé par ligne.");
            return Optional.empty();
        });
    }

    static boolean isId(String text) {
        return text.length() <= 60 && ID.matcher(text).matches();
    }

    /** A list of codes without doubles; may be empty. */
    List<String> words(String key) {
        var words = texts(key).stream().map(it -> it.value().strip()).toList();
        checkDistinct(key, words);
        return words;
    }

    /** A list of known names without doubles, each of them once. */
    <T> List<T> allOf(String key, Map<String, T> choices, int least) {
        var words = words(key);
        if (has(key) && words.size() < least) {
            fault(key, "Cette liste est vide.", "Écrivez au moins un élément.");
        }
        return IntStream.range(0, words.size())
                .mapToObj(i -> choice(words.get(i), line(key), item(key, i), choices))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A list of human texts of one line each, without doubles. */
    List<String> lines(String key, Range count, int longest) {
        return lines(key, count.least(), count.most(), longest);
    }

    /** A list of human texts of one line each, without doubles. */
    List<String> lines(String key, int least, int most, int longest) {
        var texts = texts(key);
        checkCount(key, texts.size(), least, most);
        var lines = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(HumanText.oneLine(texts.get(i), item(key, i), 1, longest, problems));
        }
        checkDistinct(key, lines);
        return lines;
    }

    /** A list of mappings. */
    List<Fields> mappings(String key, Range count) {
        return mappings(key, count.least(), count.most());
    }

    /** A list of mappings. */
    List<Fields> mappings(String key, int least, int most) {
        var mappings = new ArrayList<Fields>();
        var items = items(key);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Named named) {
                mappings.add(new Fields(named, item(key, i) + ".", problems));
            } else {
                problems.add(
                        items.get(i).line(),
                        item(key, i),
                        "On attend ici des lignes « clé: valeur ».",
                        "Écrivez une clé par ligne, après le tiret.");
            }
        }
        checkCount(key, items.size(), least, most);
        return mappings;
    }

    /** Refuses values that occur twice. */
    void checkDistinct(String key, List<String> values) {
        var seen = new LinkedHashSet<String>();
        values.stream()
                .filter(it -> !it.isEmpty() && !seen.add(it))
                .findFirst()
                .ifPresent(twice -> fault(key, "« " + twice + " » est écrit deux fois.", "Gardez-en un seul."));
    }

    private void checkCount(String key, int count, int least, int most) {
        if (has(key) && (count < least || count > most)) {
            fault(
                    key,
                    "Cette liste a %d élément%s.".formatted(count, count > 1 ? "s" : ""),
                    least == 0
                            ? "Écrivez-en %d au plus.".formatted(most)
                            : "Écrivez-en de %d à %d.".formatted(least, most));
        }
    }

    private List<Text> texts(String key) {
        var texts = new ArrayList<Text>();
        var items = items(key);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Text text) {
                texts.add(text);
            } else {
                problems.add(items.get(i).line(), item(key, i), "On attend ici un texte simple.", Remedies.QUOTE);
            }
        }
        return texts;
    }

    private List<Yaml> items(String key) {
        return switch (required(key)) {
            case null -> List.of();
            case Items it -> it.items();
            case Yaml _ -> {
                fault(
                        key,
                        "On attend ici une liste.",
                        "Écrivez « " + key + ": [] » ou un élément par ligne, après un tiret.");
                yield List.of();
            }
        };
    }
}
