package fr.declic.authoring.ui;

import fr.declic.learning.Discrimination;
import fr.declic.learning.Part;
import fr.declic.learning.Proportion;
import fr.declic.learning.QuestionStatistics.Figures;
import fr.declic.learning.QuestionStatistics.Slipped;
import fr.declic.learning.Slip;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The figures of a question in plain words, and as rows of a table. Pure, but for the messages. */
final class FigureWords {

    /** Below this, a question hardly tells who knows from who does not. */
    private static final double LITTLE = 0.2;

    private final BiFunction<String, Object[], String> messages;

    /** @param messages a text by the last part of its key, and what is put into it */
    FigureWords(BiFunction<String, Object[], String> messages) {
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.apply(key, args);
    }

    /** The one thing to know. */
    String title(Figures figures) {
        return figures.rightAtFirstTry() instanceof Part.Exactly(var of)
                ? say("title.first", tenths(of.share()))
                : say("title");
    }

    /** How many, right at the first try, with how many tries and how much help, and what the question tells. */
    List<String> sentences(Figures figures) {
        var sentences = new ArrayList<String>();
        sentences.add(say("people", figures.people()));
        sentences.add(part("first", figures.rightAtFirstTry()));
        sentences.add(say("tries", figures.medianTries()));
        sentences.add(part("helped", figures.helped()));
        sentences.add(figures.discrimination()
                .map(it -> say("discrimination." + told(it)))
                .orElseGet(() -> say("discrimination.none", Discrimination.FEWEST)));
        return List.copyOf(sentences);
    }

    /** What people pick or write instead, the most frequent first. */
    List<String> slips(Figures figures) {
        return figures.slips().stream().map(this::slip).toList();
    }

    /** The same figures: what is measured, how much, and between which limits it lies at 95 %. */
    List<List<String>> rows(Figures figures) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(say("row.people"), say("number", figures.people()), ""));
        figures.tries().ifPresent(it -> rows.add(List.of(say("row.tries"), say("number", it), "")));
        rows.add(List.of(say("row.median"), say("number", figures.medianTries()), ""));
        rows.add(row(say("row.first"), figures.rightAtFirstTry()));
        rows.add(row(say("row.helped"), figures.helped()));
        figures.discrimination()
                .ifPresent(it -> rows.add(List.of(
                        say("row.discrimination"),
                        say("decimal", it.r()),
                        say("from-to", say("decimal", it.low()), say("decimal", it.high())))));
        figures.slips().forEach(it -> rows.add(row(what(it), it.people())));
        return List.copyOf(rows);
    }

    private String slip(Slipped slipped) {
        return say("slip", what(slipped), count(slipped.people(), slipped.ofAll() ? "of-all" : "of-wrong"));
    }

    private String what(Slipped slipped) {
        return slipped.slips().stream().map(this::name).collect(Collectors.joining(say("or")));
    }

    private String name(Slip slip) {
        return say("slip." + slip.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), slip.text(), slip.box());
    }

    private String count(Part people, String group) {
        return switch (people) {
            case Part.Exactly(var of) -> say("count." + group, of.some(), of.all());
            case Part.Few(int all) -> say("count.few." + group, all);
            case Part.AllButFew(int all) -> say("count.most." + group, all);
            case Part.Untold(int all) -> say("count.untold." + group, all);
        };
    }

    private String part(String what, Part part) {
        return switch (part) {
            case Part.Exactly(var of) -> say(what + ".some", of.some(), of.all(), tenths(of.low()), tenths(of.high()));
            case Part.Few(int all) -> say(what + ".few", all);
            case Part.AllButFew(int all) -> say(what + ".most", all);
            case Part.Untold(int _) -> say(what + ".untold");
        };
    }

    private List<String> row(String what, Part part) {
        return switch (part) {
            case Part.Exactly(var of) -> List.of(what, say("share", of.share(), of.some(), of.all()), interval(of));
            case Part.Few(int all) -> List.of(what, say("share.few", all), "");
            case Part.AllButFew(int all) -> List.of(what, say("share.most", all), "");
            case Part.Untold(int _) -> List.of(what, say("share.untold"), "");
        };
    }

    private String interval(Proportion of) {
        return say("from-to", say("percent", of.low()), say("percent", of.high()));
    }

    /** What the interval allows one to say, and no more. */
    private static String told(Discrimination it) {
        if (it.high() < LITTLE) {
            return "little";
        }
        return it.low() > 0 ? "well" : "unsure";
    }

    /** Out of ten people. */
    private static long tenths(double share) {
        return Math.round(share * 10);
    }
}
