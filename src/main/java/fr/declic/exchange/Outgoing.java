package fr.declic.exchange;

import fr.declic.activity.Activity;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Leniency;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import fr.declic.exchange.Asked.Alien;
import fr.declic.exchange.Asked.Arrange;
import fr.declic.exchange.Asked.Choose;
import fr.declic.exchange.Asked.Count;
import fr.declic.exchange.Asked.Figure;
import fr.declic.exchange.Asked.Match;
import fr.declic.exchange.Asked.Pair;
import fr.declic.exchange.Asked.Reply;
import fr.declic.exchange.Asked.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of our activities as a question of another program.
 *
 * @param prompt in our Markdown; so is {@code general}
 * @param general the feedback for whatever answer; may be empty
 * @param tags what other programs have no place for
 */
record Outgoing(Activity activity, String prompt, String general, Asked asked, List<String> tags) {

    static Outgoing of(Activity activity) {
        var tags = new ArrayList<>(Tags.of(activity.about()));
        return switch (activity) {
            case Choice it -> plain(it, choose(it), tags);
            case ShortText it -> {
                tags.add(Tags.forgive(it.forgive()));
                yield plain(it, type(it), tags);
            }
            case Order it ->
                plain(
                        it,
                        new Arrange(it.items().stream()
                                .map(item -> new Reply(item.text(), 0, item.feedback()))
                                .toList()),
                        tags);
            case Sort it -> {
                tags.add(Tags.boxes(Matches.places(it)));
                yield plain(it, match(it), tags);
            }
            case Estimate it -> {
                tags.add(Tags.scale(it.least(), it.most(), it.step()));
                var figure =
                        new Figure(BigDecimal.valueOf(it.figure()), BigDecimal.valueOf(it.near()), 100, it.feedback());
                yield new Outgoing(
                        it, EstimateTexts.prompt(it), EstimateTexts.general(it), new Count(List.of(figure), ""), tags);
            }
            case Hotspot it -> plain(it, new Alien("Les places d'une image n'y ont pas d'équivalent simple."), tags);
            case ImageContext it ->
                plain(it, new Alien("Les légendes d'une même image n'y ont pas d'équivalent."), tags);
            case Checklist it -> plain(it, new Alien("Une feuille à cocher n'est pas une question."), tags);
            case Scenario it -> plain(it, new Alien("Une situation à plusieurs scènes n'est pas une question."), tags);
            case Rewrite it -> plain(it, new Alien("Réécrire un texte y demande une personne qui corrige."), tags);
            case Lab it ->
                plain(it, new Alien("Un atelier se fait dans le navigateur : ce n'est pas une question."), tags);
        };
    }

    private static Outgoing plain(Activity activity, Asked asked, List<String> tags) {
        return new Outgoing(activity, activity.prompt(), "", asked, tags);
    }

    /** Where several are right, a wrong one takes away what a right one gives, as here. */
    private static Choose choose(Choice it) {
        double share = 100.0 / it.options().stream().filter(Option::right).count();
        return new Choose(
                it.options().stream()
                        .map(option -> new Reply(
                                option.text(), option.right() ? share : it.multiple() ? -share : 0, option.feedback()))
                        .toList(),
                !it.multiple(),
                it.shuffle());
    }

    private static Type type(ShortText it) {
        var foreseen = it.answers().stream()
                .map(option ->
                        new Reply(TypedAnswers.escape(option.text()), option.right() ? 100 : 0, option.feedback()));
        return new Type(
                Stream.concat(foreseen, Stream.of(new Reply("*", 0, it.otherwise())))
                        .toList(),
                !it.forgive().contains(Leniency.CASE));
    }

    private static Match match(Sort it) {
        var pairs = it.cards().stream()
                .map(card -> new Pair(card.text(), it.boxes().get(card.box()), card.feedback()))
                .toList();
        var used = pairs.stream().map(Pair::answer).toList();
        return new Match(
                pairs, it.boxes().stream().filter(box -> !used.contains(box)).toList());
    }

    /** Whether the answers are our true and false, in this order: other programs have a kind for it. */
    static boolean isTruth(Choose it) {
        return it.one()
                && !it.shuffle()
                && it.replies().stream().map(Reply::text).toList().equals(List.of(MoodleTexts.TRUE, MoodleTexts.FALSE));
    }
}
