package fr.declic.content;

import fr.declic.content.Yaml.Items;
import fr.declic.content.Yaml.Named;
import fr.declic.content.Yaml.Style;
import fr.declic.content.Yaml.Text;
import fr.declic.content.Yaml.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Typed access to the values of one YAML mapping. A wrong or missing value is recorded as a problem, and something
 * harmless of the right type is returned so that reading goes on; nothing is built from a faulty mapping.
 */
final class Fields {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Named node;
    private final String prefix;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    private Fields(Named node, String prefix, Problems problems) {
        this.node = node;
        this.prefix = prefix;
        this.problems = problems;
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

    private boolean has(String key) {
        return node.values().containsKey(key);
    }

    /** Whether an optional key is there. */
    boolean hasAny(String key) {
        known.add(key);
        return has(key);
    }

    /** The line of a key; where it is missing, the line on which the mapping begins. */
    int line(String key) {
        var value = node.values().get(key);
        return value == null ? node.line() : value.line();
    }

    /** Records a problem of one value. */
    void fault(String key, String message, String remedy) {
        problems.add(line(key), prefix + key, message, remedy);
    }

    /** A human text on one line. */
    String line(String key, int shortest, int longest) {
        return scalar(key)
                .map(it -> oneLine(it, prefix + key, shortest, longest))
                .orElse("");
    }

    Optional<String> lineIfAny(String key, int longest) {
        return hasAny(key) ? Optional.of(line(key, 1, longest)) : Optional.empty();
    }

    /** A human text, on one or more lines. */
    String text(String key, int longest) {
        return scalar(key).map(it -> human(it, prefix + key, 1, longest)).orElse("");
    }

    /** A human text with inline Markdown. */
    String inline(String key, int longest) {
        var text = text(key, longest);
        InlineRules.check(text, line(key), prefix + key, problems);
        return text;
    }

    /** A code, a name for the machine: quotes or none. */
    String word(String key) {
        var word = scalar(key).map(it -> it.value().strip());
        if (word.filter(it -> it.isEmpty() || it.length() > 500 || TextFile.hasControl(it))
                .isPresent()) {
            fault(key, "Ce champ est vide ou trop long.", "Complétez-le.");
        }
        return word.orElse("");
    }

    Optional<String> wordIfAny(String key) {
        return hasAny(key) ? Optional.of(word(key)) : Optional.empty();
    }

    String id(String key) {
        var id = word(key);
        if (!id.isEmpty() && !isId(id)) {
            fault(key, "« " + id + " » n'est pas un identifiant.", Remedies.ID);
        }
        return isId(id) ? id : "x";
    }

    Optional<String> idIfAny(String key) {
        return hasAny(key) ? Optional.of(id(key)) : Optional.empty();
    }

    int number(String key, int least, int most) {
        var word = word(key);
        int number = NUMBER.matcher(word).matches() ? Integer.parseInt(word) : -1;
        if (!word.isEmpty() && (number < least || number > most)) {
            fault(
                    key,
                    "« " + word + " » n'est pas un nombre permis.",
                    "Écrivez un nombre de %d à %d.".formatted(least, most));
        }
        return Math.clamp(number, least, most);
    }

    int numberOr(String key, int otherwise, int least, int most) {
        return hasAny(key) ? number(key, least, most) : otherwise;
    }

    boolean flagOr(String key, boolean otherwise) {
        return hasAny(key) ? oneOf(key, Map.of("true", true, "false", false)).orElse(otherwise) : otherwise;
    }

    LocalDate date(String key) {
        var word = word(key);
        try {
            var date = LocalDate.parse(word.isEmpty() ? "2000-01-01" : word);
            if (date.getYear() >= 2000 && date.getYear() < 2100) {
                return date;
            }
        } catch (DateTimeException _) {
            // Told below, with the dates of another century.
        }
        fault(key, "« " + word + " » n'est pas une date.", "Écrivez-la ainsi : 2026-11-22.");
        return LocalDate.EPOCH;
    }

    /** One of some values by their names in files; empty after a problem. */
    <T> Optional<T> oneOf(String key, Map<String, T> choices) {
        var word = word(key);
        return word.isEmpty() ? Optional.empty() : choice(word, line(key), prefix + key, choices);
    }

    private <T> Optional<T> choice(String word, int line, String field, Map<String, T> choices) {
        var choice = Optional.ofNullable(choices.get(word));
        if (choice.isEmpty()) {
            var names = String.join(", ", choices.keySet().stream().sorted().toList());
            problems.add(line, field, "« " + word + " » n'est pas connu ici.", "Valeurs possibles : " + names + ".");
        }
        return choice;
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
    List<String> lines(String key, int least, int most, int longest) {
        var texts = texts(key);
        checkCount(key, texts.size(), least, most);
        var lines = new ArrayList<String>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(oneLine(texts.get(i), item(key, i), 1, longest));
        }
        checkDistinct(key, lines);
        return lines;
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

    /** Refuses every key that nobody has asked for. To be called last. */
    void refuseOthers() {
        for (Map.Entry<String, Value> entry : node.values().entrySet()) {
            if (!known.contains(entry.getKey())) {
                problems.add(
                        entry.getValue().line(),
                        prefix + entry.getKey(),
                        "La clé « " + entry.getKey() + " » n'est pas connue ici.",
                        "Clés possibles : " + String.join(", ", known) + ".");
            }
        }
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

    private Optional<Text> scalar(String key) {
        return switch (required(key)) {
            case null -> Optional.empty();
            case Text it -> Optional.of(it);
            case Yaml _ -> {
                fault(key, "On attend ici un texte simple.", Remedies.QUOTE);
                yield Optional.empty();
            }
        };
    }

    private @Nullable Yaml required(String key) {
        known.add(key);
        var value = node.values().get(key);
        if (value == null) {
            fault(key, "La clé « " + key + " » manque.", "Ajoutez-la.");
            return null;
        }
        return value.node();
    }

    private String oneLine(Text it, String field, int shortest, int longest) {
        var text = human(it, field, shortest, longest);
        if (text.indexOf('\n') >= 0) {
            problems.add(it.line(), field, "Ce texte tient sur une seule ligne.", "Retirez les retours à la ligne.");
        }
        return text;
    }

    private String human(Text it, String field, int shortest, int longest) {
        var text = it.value().strip();
        if (text.isEmpty()) {
            problems.add(it.line(), field, "Ce texte est vide.", "Écrivez-le entre guillemets doubles.");
        } else if (it.style() != Style.QUOTED) {
            problems.add(it.line(), field, "Ce texte n'est pas entre guillemets doubles.", Remedies.QUOTE);
        } else if (text.length() < shortest) {
            problems.add(
                    it.line(),
                    field,
                    "Ce texte est trop court.",
                    "Écrivez au moins %d caractères.".formatted(shortest));
        } else if (text.length() > longest) {
            problems.add(
                    it.line(),
                    field,
                    "Ce texte a %d caractères.".formatted(text.length()),
                    "Restez à %d au plus.".formatted(longest));
        } else if (TextFile.hasControl(text)) {
            problems.add(it.line(), field, "Ce texte contient un caractère invisible.", Remedies.RETYPE);
        }
        return text;
    }

    private String item(String key, int index) {
        return prefix + key + "[" + (index + 1) + "]";
    }
}
