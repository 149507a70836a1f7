package fr.declic.content;

import fr.declic.activity.MailSim;
import fr.declic.activity.MailSim.Person;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads and writes the people of a {@code mail-sim}: a name, and an invented address. */
final class MailPeople {

    static final Range COUNT = new Range(0, 20);
    static final int LONGEST = 200;
    private static final Pattern PERSON = Pattern.compile("([^<>]{1,80}) <([^<>]+)>");

    private MailPeople() {}

    static Optional<Person> one(Fields fields, String key) {
        return person(fields.oneLine(key, 1, LONGEST), key, fields);
    }

    static List<Person> all(Fields fields, String key) {
        return fields.has(key)
                ? fields.lines(key, COUNT, LONGEST).stream()
                        .map(it -> person(it, key, fields))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    /** Somebody as in real mail: {@code Awa Roy <awa.roy@courriel.example>}. */
    private static Optional<Person> person(String text, String key, Fields fields) {
        var parts = PERSON.matcher(text);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!parts.matches()) {
            fields.fault(
                    key,
                    "« " + text + " » n'est pas une personne avec son adresse.",
                    "Écrivez \"Awa Roy <awa.roy@courriel.example>\".");
            return Optional.empty();
        }
        if (!MailSim.ADDRESS.matcher(parts.group(2)).matches()) {
            fields.fault(
                    key,
                    "« " + parts.group(2) + " » n'est pas une adresse inventée.",
                    "Une adresse a un @, des minuscules sans accent, et finit par .example.");
            return Optional.empty();
        }
        return Optional.of(new Person(parts.group(1).strip(), parts.group(2)));
    }

    static void write(String key, List<Person> people, YamlWriter out) {
        if (!people.isEmpty()) {
            out.quoted(key, people.stream().map(MailPeople::text).toList());
        }
    }

    static String text(Person person) {
        return person.name() + " <" + person.address() + ">";
    }
}
