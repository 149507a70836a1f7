package fr.declic.account;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Component;

/**
 * The words that cards are made of, and how what people type is read: accents, capitals, spaces, numbers and
 * punctuation do not matter, and four letters are enough, since no two words begin with the same four.
 *
 * <p>Source: the French list of BIP-39, 2,048 words; five of them are 55 bits.
 */
@Component
public class CardWords {

    static final int ON_A_CARD = 5;

    /** More characters than this are no code: the rest is left unread. */
    private static final int LONGEST = 200;

    private static final int ENOUGH = 4;
    private static final int NEAR = 2;
    private static final int SUGGESTED = 3;

    private final List<String> words = read();
    private final Map<String, String> byStart = words.stream()
            .collect(Collectors.toUnmodifiableMap(word -> plain(word).substring(0, ENOUGH), Function.identity()));
    private final SecureRandom random = new SecureRandom();

    List<String> draw() {
        return draw(ON_A_CARD);
    }

    /** Words at random, each worth 11 bits. */
    public List<String> draw(int count) {
        return Stream.generate(() -> words.get(random.nextInt(words.size())))
                .limit(count)
                .toList();
    }

    /** What was typed, cut into words; what follows a # counts alone, so that a card's whole address can be pasted. */
    public List<String> cut(String typed) {
        var code = typed.contains("#") ? StringUtils.substringAfterLast(typed, "#") : typed;
        return Arrays.stream(plain(StringUtils.left(code, LONGEST)).split("[^a-z]+"))
                .filter(part -> !part.isEmpty())
                .flatMap(part -> glued(part).stream())
                .toList();
    }

    /** The word that is meant, as it is written on cards; empty if it is not in the list. */
    public Optional<String> complete(String typed) {
        var plain = plain(typed.strip());
        return plain.length() < ENOUGH
                ? Optional.empty()
                : Optional.ofNullable(byStart.get(plain.substring(0, ENOUGH)))
                        .filter(word -> plain(word).startsWith(plain));
    }

    /** The words that look most like one that is not in the list, at most three. */
    List<String> near(String unknown) {
        var plain = plain(unknown);
        return words.stream()
                .map(word -> Map.entry(word, distance(plain, plain(word))))
                .filter(it -> it.getValue() <= NEAR)
                .sorted(Comparator.comparingInt(Map.Entry::getValue))
                .limit(SUGGESTED)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Without accents and capitals, as words are compared. */
    public static String plain(String text) {
        return StringUtils.stripAccents(text).toLowerCase(Locale.ROOT);
    }

    /** Words typed without a space between them; the part as it is when that is not what it is. */
    private List<String> glued(String part) {
        return complete(part).isPresent() ? List.of(part) : whole(part).orElse(List.of(part));
    }

    private Optional<List<String>> whole(String part) {
        if (part.isEmpty()) {
            return Optional.of(List.of());
        }
        return Optional.of(part)
                .filter(it -> it.length() >= ENOUGH)
                .map(it -> byStart.get(it.substring(0, ENOUGH)))
                .map(CardWords::plain)
                .filter(part::startsWith)
                .flatMap(first -> whole(part.substring(first.length())).map(rest -> {
                    var all = new ArrayList<>(List.of(first));
                    all.addAll(rest);
                    return List.copyOf(all);
                }));
    }

    /** How many letters must be changed, added or taken away (Levenshtein). */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }

    private static List<String> read() {
        try (InputStream file = CardWords.class.getResourceAsStream("words_fr.txt")) {
            if (file == null) {
                throw new IllegalStateException("words_fr.txt is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
