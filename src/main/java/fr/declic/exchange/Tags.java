package fr.declic.exchange;

import fr.declic.activity.About;
import fr.declic.activity.Question.Leniency;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What our activities say and Moodle's questions do not, carried by tags such as {@code digcomp:5.2} or
 * {@code difficulty:2}: Moodle keeps them, and people can read them.
 *
 * @param difficulty 1 to 5; 1 where nothing is said
 * @param forgive what is forgiven in a typed answer, where it is said
 * @param boxes the order of boxes, as places among those of the cards, where it is said
 * @param scale least, most and step of an estimate, where it is said
 * @param unknown other tags
 */
record Tags(
        int difficulty,
        List<String> competencies,
        Optional<Set<Leniency>> forgive,
        List<Integer> boxes,
        List<Integer> scale,
        List<String> unknown) {

    private static final int MOST = 20;
    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}:[A-Za-z0-9.-]{1,40}");
    private static final Pattern NUMBERS = Pattern.compile("[0-9]{1,6}(-[0-9]{1,6}){1,3}");

    /** @param frameworks whose codes are competencies */
    static Tags read(List<String> tags, Set<String> frameworks) {
        int difficulty = 1;
        var competencies = new ArrayList<String>();
        Optional<Set<Leniency>> forgive = Optional.empty();
        List<Integer> boxes = List.of();
        List<Integer> scale = List.of();
        var unknown = new ArrayList<String>();
        for (var tag : tags.stream().map(String::strip).distinct().limit(MOST).toList()) {
            int colon = tag.indexOf(':');
            var key = colon < 0 ? "" : tag.substring(0, colon);
            var value = tag.substring(colon + 1);
            if (key.equals("difficulty") && value.matches("[1-5]")) {
                difficulty = Integer.parseInt(value);
            } else if (key.equals("forgive") && leniencies(value).isPresent()) {
                forgive = leniencies(value);
            } else if (key.equals("boxes") && NUMBERS.matcher(value).matches()) {
                boxes = numbers(value);
            } else if (key.equals("scale") && NUMBERS.matcher(value).matches()) {
                scale = numbers(value);
            } else if (frameworks.contains(key) && CODE.matcher(tag).matches()) {
                competencies.add(tag);
            } else if (!tag.isEmpty()) {
                unknown.add(tag);
            }
        }
        return new Tags(difficulty, List.copyOf(competencies), forgive, boxes, scale, List.copyOf(unknown));
    }

    /** The tags of every activity. */
    static List<String> of(About about) {
        var tags = new ArrayList<>(about.competencies());
        tags.add("difficulty:" + about.difficulty());
        return tags;
    }

    static String forgive(Set<Leniency> forgiven) {
        return "forgive:"
                + (forgiven.isEmpty()
                        ? "nothing"
                        : forgiven.stream()
                                .sorted()
                                .map(it -> it.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining("+")));
    }

    static String boxes(List<Integer> places) {
        return "boxes:" + places.stream().map(String::valueOf).collect(Collectors.joining("-"));
    }

    static String scale(int least, int most, int step) {
        return "scale:%d-%d-%d".formatted(least, most, step);
    }

    private static Optional<Set<Leniency>> leniencies(String value) {
        var found = EnumSet.noneOf(Leniency.class);
        if (value.equals("nothing")) {
            return Optional.of(found);
        }
        for (var word : value.split("\\+", -1)) {
            var leniency = Arrays.stream(Leniency.values())
                    .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(word))
                    .findFirst();
            if (leniency.isEmpty()) {
                return Optional.empty();
            }
            found.add(leniency.get());
        }
        return Optional.of(found);
    }

    private static List<Integer> numbers(String value) {
        return Arrays.stream(value.split("-", -1)).map(Integer::valueOf).toList();
    }
}
