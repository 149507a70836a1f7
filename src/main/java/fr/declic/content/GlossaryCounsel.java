package fr.declic.content;

import fr.declic.content.Glossary.Term;
import fr.declic.content.Hint.Place;
import fr.declic.language.PlainLanguage;
import fr.declic.language.Sentence;
import fr.declic.language.Sentences;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hint on hard words that a module for residents uses again and again, and that neither it nor the modules asked for
 * before it explain. One hint for all of them: an author looks at the list once. Advisers know these words.
 */
final class GlossaryCounsel {

    private static final int NAMED = 6;

    /** A word in passing is guessed from its sentence; one that comes back is needed. A term of several words is rarer. */
    private static final int OFTEN = 3;

    private static final int OFTEN_FOR_A_TERM = 2;

    private GlossaryCounsel() {}

    /** A term left unexplained, and the first sentence that uses it. */
    private record Missing(Term term, Sentence first) {}

    static Optional<Hint> of(CourseModule module, List<Piece> pieces, Library library) {
        if (module.audience() == Audience.ADVISER) {
            return Optional.empty();
        }
        var sentences = Sentences.of(Piece.text(pieces));
        var missing = new ArrayList<>(library.glossary().terms().stream()
                .flatMap(term -> missing(term, sentences).stream())
                .toList());
        for (var before : before(module, library)) {
            if (!missing.isEmpty()) {
                var known = Sentences.of(Piece.text(Piece.of(before)));
                missing.removeIf(it -> isExplained(it.term(), known));
            }
        }
        return missing.isEmpty() ? Optional.empty() : Optional.of(hint(missing, sentences, pieces));
    }

    private static Optional<Missing> missing(Term term, List<Sentence> sentences) {
        var uses = forms(term)
                .flatMap(form -> PlainLanguage.uses(sentences, form).stream())
                .distinct()
                .toList();
        int often = term.word().contains(" ") ? OFTEN_FOR_A_TERM : OFTEN;
        return uses.size() < often || isExplained(term, uses)
                ? Optional.empty()
                : Optional.of(new Missing(term, uses.getFirst()));
    }

    private static boolean isExplained(Term term, List<Sentence> sentences) {
        return forms(term).anyMatch(form -> PlainLanguage.explains(sentences, form));
    }

    private static Stream<String> forms(Term term) {
        return Stream.concat(Stream.of(term.word()), term.forms().stream());
    }

    /** The modules that one has done before this one, those that are there, the nearest first. */
    private static List<CourseModule> before(CourseModule module, Library library) {
        var found = new ArrayList<CourseModule>();
        var seen = new HashSet<String>(List.of(module.id()));
        var next = new ArrayDeque<>(module.prerequisites());
        while (!next.isEmpty()) {
            var id = next.remove();
            if (seen.add(id)) {
                library.module(id).ifPresent(it -> {
                    found.add(it);
                    next.addAll(it.prerequisites());
                });
            }
        }
        return found;
    }

    private static Hint hint(List<Missing> missing, List<Sentence> sentences, List<Piece> pieces) {
        var first = missing.stream()
                .map(Missing::first)
                .min(Comparator.comparingInt(sentences::indexOf))
                .orElseThrow();
        var place = pieces.stream()
                .filter(piece -> Sentences.of(piece.text()).contains(first))
                .findFirst()
                .map(piece -> piece.place().quote(first.text()))
                .orElseGet(() -> Place.head(""));
        var words = missing.stream().map(it -> it.term().word()).toList();
        var named = words.stream().limit(NAMED).map("« %s »"::formatted).collect(Collectors.joining(", "));
        return Hint.look(
                HintRule.EXPLAINED_WORD,
                place,
                String.join("\n", words),
                words.size() == 1
                        ? "Le mot %s est difficile, et rien ne l'explique avant.".formatted(named)
                        : "%d mots difficiles ne sont expliqués ni ici ni avant : %s%s."
                                .formatted(words.size(), named, words.size() > NAMED ? "…" : ""),
                "Dites-le là où le mot sert la première fois : « Un lien, c'est… ». Ou demandez avant un module qui l'explique.");
    }
}
