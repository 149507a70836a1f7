package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeLabelsTest {

    /** A field that someone fills in: each needs its messages. */
    private record Place(String type, DraftPath path, FieldKind kind) {

        List<List<String>> needed() {
            var needed = new ArrayList<List<String>>();
            needed.add(ShapeLabels.keys(type, path));
            needed.add(ShapeLabels.notes(type, path));
            values().forEach(it -> needed.add(ShapeLabels.values(type, path, it)));
            return needed;
        }

        private List<String> values() {
            return switch (kind) {
                case FieldKind.OneOf it -> it.names();
                case FieldKind.ManyOf it -> it.names();
                default -> List.of();
            };
        }
    }

    static Stream<Place> places() {
        return Stream.concat(
                places(ShapeLabels.HEAD, HeadShape.shape(), DraftPath.ROOT),
                ActivityShape.all().stream().flatMap(it -> places(it.type(), it.shape(), DraftPath.ROOT)));
    }

    private static Stream<Place> places(String type, Shape shape, DraftPath here) {
        return shape.fields().stream().flatMap(field -> {
            var path = here.key(field.key());
            var inside = field.kind() instanceof FieldKind.Groups groups
                    ? places(type, groups.shape(), path.item(0))
                    : Stream.<Place>of();
            return Stream.concat(Stream.of(new Place(type, path, field.kind())), inside);
        });
    }

    private static Set<String> messages(String language) {
        var file = "/messages/studio_" + language + ".properties";
        try (var in = Objects.requireNonNull(ShapeLabelsTest.class.getResourceAsStream(file));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            var properties = new Properties();
            properties.load(reader);
            return new TreeSet<>(properties.stringPropertyNames());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyFieldHasANameAndANoteAndEveryValueAName(String language) {
        var messages = messages(language);
        assertThat(places()).allSatisfy(place -> assertThat(place.needed())
                .allSatisfy(keys -> assertThat(messages).containsAnyElementsOf(keys)));
    }

    @ParameterizedTest
    @MethodSource("fr.declic.content.StarterTest#shapes")
    void everyTypeHasANameASentenceAndAFamily(ActivityShape shape) {
        assertThat(messages("fr"))
                .contains(
                        ShapeLabels.type(shape), ShapeLabels.type(shape) + ".what", ShapeLabels.family(shape.family()));
    }

    @Test
    void noMessageIsThereForNothing() {
        var messages = messages("fr");
        var used = new TreeSet<String>();
        places().flatMap(it -> it.needed().stream())
                .forEach(keys ->
                        keys.stream().filter(messages::contains).findFirst().ifPresent(used::add));
        ActivityShape.all().forEach(it -> {
            used.add(ShapeLabels.type(it));
            used.add(ShapeLabels.type(it) + ".what");
            used.add(ShapeLabels.family(it.family()));
        });
        messages.removeIf(it ->
                !it.startsWith("studio.field.") && !it.startsWith("studio.type.") && !it.startsWith("studio.family."));

        messages.removeAll(used);
        assertThat(messages).isEmpty();
    }

    @Test
    void theMostParticularNameComesFirst() {
        assertThat(ShapeLabels.keys("choice", DraftPath.of("options[2].text")))
                .containsExactly("studio.field.choice.options.text", "studio.field.options.text", "studio.field.text");
        assertThat(ShapeLabels.values("module", DraftPath.of("review_every"), "6 months"))
                .containsExactly(
                        "studio.field.module.review_every.is.6-months", "studio.field.review_every.is.6-months");
    }
}
