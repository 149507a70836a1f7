package fr.declic.exchange;

import fr.declic.activity.About;
import fr.declic.activity.Estimate;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.ShortText;
import fr.declic.exchange.Asked.Count;
import fr.declic.exchange.Asked.Figure;
import fr.declic.exchange.Asked.Setting;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a numerical question becomes: numbers to type, or a scale on which close is right. */
final class Numbers {

    private static final double ALL = 99.9;
    private static final int MOST_ANSWERS = 20;
    private static final int BIGGEST = 999_999;

    private final Setting setting;
    private final Tags tags;
    private final Remarks remarks;

    Numbers(Setting setting, Tags tags, Remarks remarks) {
        this.setting = setting;
        this.tags = tags;
        this.remarks = remarks;
    }

    /** @param general gives the feedback for all, and notes that it has found a place */
    Twin twin(About about, Count it, Supplier<String> general) {
        var rights =
                it.figures().stream().filter(figure -> figure.percent() >= ALL).toList();
        if (rights.isEmpty()) {
            return new Twin.None("Aucun nombre n'est tout à fait juste.");
        }
        var first = rights.getFirst();
        if (rights.size() == 1 && isOnScale(first)) {
            return estimate(about, it, first, general);
        }
        if (it.figures().stream().allMatch(figure -> isFew(figure) || figure.percent() < ALL)) {
            return typed(about, it, general);
        }
        if (rights.size() == 1 && isWhole(first.value()) && inRange(first.value())) {
            return estimate(about, it, first, general);
        }
        return new Twin.None("Tout nombre d'un intervalle y est juste, virgules comprises. Rien ici ne le dit.");
    }

    /** Whether a tag tells a scale that this figure is on: one of our own comes back. */
    private boolean isOnScale(Figure it) {
        var scale = tags.scale();
        return scale.size() == 3
                && isWhole(it.value())
                && inRange(it.value())
                && scale.get(0) < scale.get(1)
                && scale.get(2) >= 1
                && scale.get(2) <= scale.get(1) - scale.get(0)
                && it.value().intValueExact() >= scale.get(0)
                && it.value().intValueExact() <= scale.get(1);
    }

    private static boolean isWhole(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0;
    }

    private static boolean inRange(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(BIGGEST)) <= 0;
    }

    /** Whether all whole numbers that are near enough can be listed. */
    private static boolean isFew(Figure it) {
        return it.near().signum() == 0
                || isWhole(it.value()) && it.near().compareTo(BigDecimal.valueOf(MOST_ANSWERS / 2)) < 0;
    }

    private Twin typed(About about, Count it, Supplier<String> general) {
        Map<String, Option> answers = new LinkedHashMap<>();
        for (var figure : it.figures()) {
            boolean right = figure.percent() >= ALL;
            if (!right && figure.near().signum() > 0) {
                remarks.changed("Autour de %s, une partie des points ou un retour était prévu : ce n'est pas repris."
                        .formatted(number(figure.value())));
                continue;
            }
            if (!right && figure.percent() > 0) {
                remarks.changed("%s valait une partie des points. Ici, c'est une erreur prévue."
                        .formatted(number(figure.value())));
            }
            var feedback = figure.feedback().isEmpty() ? general.get() : figure.feedback();
            spellings(figure).forEach(text -> answers.putIfAbsent(text, new Option(text, right, feedback)));
        }
        if (answers.size() > MOST_ANSWERS) {
            return new Twin.None("%d nombres sont prévus. Ici, %d au plus.".formatted(answers.size(), MOST_ANSWERS));
        }
        var otherwise = it.otherwise().isEmpty() ? general.get() : it.otherwise();
        return new Twin.Found(new ShortText(
                about,
                setting.prompt(),
                List.copyOf(answers.values()),
                otherwise,
                tags.forgive().orElse(ShortText.forgiveAll())));
    }

    private List<String> spellings(Figure figure) {
        var texts = new ArrayList<String>();
        if (figure.near().signum() == 0) {
            var text = number(figure.value());
            texts.add(text);
            if (text.contains(".")) {
                texts.add(text.replace('.', ','));
            }
            return texts;
        }
        remarks.changed(
                "Tous les nombres à %s près de %s étaient justes, virgules comprises. Ici, les entiers seulement."
                        .formatted(number(figure.near()), number(figure.value())));
        long near = figure.near().setScale(0, RoundingMode.FLOOR).longValueExact();
        for (long i = -near; i <= near; i++) {
            texts.add(number(figure.value().add(BigDecimal.valueOf(i))));
        }
        return texts;
    }

    private Twin estimate(About about, Count it, Figure figure, Supplier<String> general) {
        if (it.figures().size() > 1) {
            remarks.changed("Un seul nombre est gardé : " + number(figure.value()) + ".");
        }
        if (!it.otherwise().isEmpty()) {
            remarks.changed(
                    "Le retour des autres nombres n'a pas de place ici : " + Sentences.whole(it.otherwise()) + ".");
        }
        int value = figure.value().intValueExact();
        boolean ours = isOnScale(figure);
        int least = ours ? tags.scale().get(0) : 0;
        int most = ours ? tags.scale().get(1) : most(value);
        int near = figure.near()
                .setScale(0, RoundingMode.FLOOR)
                .min(BigDecimal.valueOf(most - least))
                .intValueExact();
        if (!ours) {
            remarks.changed("On devine le nombre sur une échelle de %d à %d, proposée ici : vérifiez-la."
                    .formatted(least, most));
        }
        var parts = ours ? EstimateTexts.read(setting.prompt(), general.get()) : EstimateTexts.of(setting.prompt());
        var feedback = figure.feedback().isEmpty() && !ours ? general.get() : figure.feedback();
        return new Twin.Found(new Estimate(
                about,
                parts.prompt(),
                least,
                most,
                ours ? tags.scale().get(2) : 1,
                parts.unit(),
                value,
                near,
                feedback,
                parts.source(),
                parts.caution()));
    }

    /** The end of a scale from 0 that puts a number below its middle: 10, 20, 50, 100, 200… */
    private static int most(int value) {
        long most = 10;
        for (int i = 0; most < 2L * value; i++) {
            most = i % 3 == 1 ? most * 5 / 2 : most * 2;
        }
        return (int) Math.min(most, BIGGEST);
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
