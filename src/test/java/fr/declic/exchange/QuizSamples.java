package fr.declic.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;

/** Files of questions that have every kind, and ways to read them. */
final class QuizSamples {

    static final String XML = resource("questions.xml");
    static final String GIFT = resource("questions.gift");
    static final String AIKEN = resource("questions.aiken.txt");

    private QuizSamples() {}

    static QuizReading read(byte[] bytes) {
        return QuizReader.read("questions", bytes, Set.of("digcomp"));
    }

    static QuizReading.Read read(String text) {
        return switch (read(text.getBytes(StandardCharsets.UTF_8))) {
            case QuizReading.Read it -> it;
            case QuizReading.Refused(var problem) -> throw new AssertionError(problem);
        };
    }

    static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    static String refusal(byte[] bytes) {
        return switch (read(bytes)) {
            case QuizReading.Read it -> throw new AssertionError(it);
            case QuizReading.Refused(var problem) -> problem.toString();
        };
    }

    /** One question in a Moodle XML file. */
    static String quiz(String type, String inside) {
        return "<quiz><question type=\"" + type + "\"><name><text>Nom</text></name>" + inside + "</question></quiz>";
    }

    private static String resource(String name) {
        try (var in = QuizSamples.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
