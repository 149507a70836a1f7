package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StarterTest {

    private static final String ASKS = "(?isU).*\\b(votre|vos|remplacer)\\b.*";

    static Stream<ActivityShape> shapes() {
        return ActivityShape.all().stream();
    }

    static Map<String, Media> media(Starter starter) {
        return starter.files().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        it -> Media.of(
                                it.getKey().endsWith(".svg") ? "image/svg+xml" : "text/markdown", it.getValue())));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aNewActivityIsReadWithoutFaultAndIsInCanonicalForm(ActivityShape shape) {
        var starter = shape.starter("ma-premiere", "mon-etape");
        var draft = YamlDraft.read(starter.yaml()).orElseThrow();

        assertThat(Pieces.problems(starter.yaml(), media(starter))).isEmpty();
        assertThat(YamlDraft.write(draft, shape.shape())).isEqualTo(starter.yaml());
        assertThat(draft.text(DraftPath.of("id"))).isEqualTo("ma-premiere");
        boolean taught = shape.common().stream().anyMatch(it -> it.key().equals("taught_in"));
        assertThat(draft.text(DraftPath.of("taught_in"))).isEqualTo(taught ? "mon-etape" : "");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void itsWordsAskToBeReplacedAndAreKnownAgain(ActivityShape shape) {
        var draft = YamlDraft.read(shape.starter("x", "y").yaml()).orElseThrow();
        var found = Placeholders.in(draft, shape.shape());

        assertThat(found).contains(DraftPath.of("prompt"));
        assertThat(found).allSatisfy(path -> assertThat(draft.text(path)).matches(ASKS));
        assertThat(Placeholders.in(draft.with(DraftPath.of("prompt"), YamlDraft.text("À moi")), shape.shape()))
                .hasSize(found.size() - 1);
    }

    @Test
    void noTextOfTheLibraryIsTakenForOneToReplace() {
        assertThat(Pieces.activities())
                .filteredOn(it -> !it.module().equals("starter"))
                .allSatisfy(
                        it -> assertThat(Placeholders.in(it.draft(), it.shape().shape()))
                                .isEmpty());
    }

    @Test
    void theNameOfThePictureIsToReplaceToo() {
        assertThat(Placeholders.isOne("a-remplacer.svg")).isTrue();
        assertThat(Placeholders.isOne(" Votre question ? ")).isTrue();
        assertThat(Placeholders.isOne("")).isFalse();
    }
}
