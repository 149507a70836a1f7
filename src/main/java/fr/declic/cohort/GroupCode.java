package fr.declic.cohort;

import fr.declic.account.CardWords;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The three words that let one join a group: easy to say aloud in a room, since they open nothing of anybody's. */
@Component
class GroupCode {

    static final int WORDS = 3;
    static final Duration OPEN = Duration.ofDays(30);

    private final CardWords words;

    GroupCode(CardWords words) {
        this.words = words;
    }

    String draw() {
        return joined(words.draw(WORDS));
    }

    /** The code that was typed; empty if it is not three words of the list. */
    Optional<String> read(String typed) {
        var parts = words.cut(typed);
        var known =
                parts.stream().flatMap(part -> words.complete(part).stream()).toList();
        return parts.size() == WORDS && known.size() == WORDS ? Optional.of(joined(known)) : Optional.empty();
    }

    private static String joined(List<String> words) {
        return words.stream().map(CardWords::plain).collect(Collectors.joining("-"));
    }
}
