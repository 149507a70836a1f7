package fr.declic.content;

import fr.declic.content.Yaml.Named;
import fr.declic.content.Yaml.Text;
import fr.declic.content.Yaml.Value;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Typed access to the single values of one YAML mapping. A wrong or missing value is recorded as a problem, and something
 * harmless of the right type is returned so that reading goes on; nothing is built from a faulty mapping.
 */
abstract sealed class Values permits Fields {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,3})?");

    final Problems problems;
    private final Named node;
    private final String prefix;
    private final Set<String> known = new LinkedHashSet<>();

    Values(Named node, String prefix, Problems problems) {
        this.node = node;
        this.prefix = prefix;
        this.problems = problems;
    }

    /** Whether a key is there. */
    boolean has(String key) {
        known.add(key);
        return node.values().containsKey(key);
    }

    /** Whether a key is there, of a mapping of which it is not known yet what it is. */
    boolean names(String key) {
        return node.values().containsKey(key);
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
    String oneLine(String key, int shortest, int longest) {
        return scalar(key)
                .map(it -> HumanText.oneLine(it, prefix + key, shortest, longest, problems))
                .orElse("");
    }

    Optional<String> oneLineIfAny(String key, int longest) {
        return has(key) ? Optional.of(oneLine(key, 1, longest)) : Optional.empty();
    }

    /** A human text, on one or more lines. */
    String text(String key, int longest) {
        return scalar(key)
                .map(it -> HumanText.read(it, prefix + key, 1, longest, problems))
                .orElse("");
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
        return has(key) ? Optional.of(word(key)) : Optional.empty();
    }

    String id(String key) {
        var id = word(key);
        if (!id.isEmpty() && !Fields.isId(id)) {
            fault(key, "« " + id + " » n'est pas un identifiant.", Remedies.ID);
        }
        return Fields.isId(id) ? id : "x";
    }

    Optional<String> idIfAny(String key) {
        return has(key) ? Optional.of(id(key)) : Optional.empty();
    }

    int number(String key, Range allowed) {
        return number(key, allowed.least(), allowed.most());
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

    /** A number such as {@code -1.5}. */
    double decimal(String key, double least, double most) {
        var word = word(key);
        double number = DECIMAL.matcher(word).matches() ? Double.parseDouble(word) : Double.NaN;
        if (!word.isEmpty() && !(number >= least && number <= most)) {
            fault(
                    key,
                    "« " + word + " » n'est pas un nombre permis.",
                    "Écrivez un nombre de %.0f à %.0f, avec un point : -1.5.".formatted(least, most));
        }
        return Double.isNaN(number) ? least : Math.clamp(number, least, most);
    }

    int numberOr(String key, int otherwise, Range allowed) {
        return has(key) ? number(key, allowed) : otherwise;
    }

    boolean flagOr(String key, boolean otherwise) {
        return has(key) ? oneOf(key, Map.of("true", true, "false", false)).orElse(otherwise) : otherwise;
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

    /** One of some values by its name; empty, with a problem, when it has none. */
    final <T> Optional<T> choice(String word, int line, String field, Map<String, T> choices) {
        var choice = Optional.ofNullable(choices.get(word));
        if (choice.isEmpty()) {
            var names = String.join(", ", choices.keySet().stream().sorted().toList());
            problems.add(line, field, "« " + word + " » n'est pas connu ici.", "Valeurs possibles : " + names + ".");
        }
        return choice;
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

    /** The value of a key; null, with a problem, when it is missing. */
    final @Nullable Yaml required(String key) {
        known.add(key);
        var value = node.values().get(key);
        if (value == null) {
            fault(key, "La clé « " + key + " » manque.", "Ajoutez-la.");
            return null;
        }
        return value.node();
    }

    /** How an item of a list is named in problems, counted from 1. */
    final String item(String key, int index) {
        return prefix + key + "[" + (index + 1) + "]";
    }
}
