package fr.declic.exchange;

import fr.declic.activity.About;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Leniency;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.exchange.Asked.Alien;
import fr.declic.exchange.Asked.Arrange;
import fr.declic.exchange.Asked.Choose;
import fr.declic.exchange.Asked.Count;
import fr.declic.exchange.Asked.Match;
import fr.declic.exchange.Asked.Reply;
import fr.declic.exchange.Asked.Setting;
import fr.declic.exchange.Asked.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the activity that asks the same as a question of another program, and says what differs. */
final class Twins {

    private static final double ALL = 99.9;
    private static final int MOST_OPTIONS = 6;
    private static final int MOST_ANSWERS = 20;

    /** Doubles among them: more than twice as many answers are not looked at. */
    private static final int MOST_REPLIES = 40;

    private static final int LEAST_ITEMS = 3;
    private static final int MOST_ITEMS = 7;

    private final Setting setting;
    private final Tags tags;
    private final Remarks remarks;
    private boolean generalUsed;

    private Twins(Setting setting, Tags tags, Remarks remarks) {
        this.setting = setting;
        this.tags = tags;
        this.remarks = remarks;
    }

    /** @param id of the activity */
    static Twin of(Setting setting, String id, Asked asked, Tags tags, Remarks remarks) {
        var twins = new Twins(setting, tags, remarks);
        var twin = twins.twin(twins.about(id), asked);
        if (twin instanceof Twin.Found) {
            twins.tellWhatIsLeft();
        }
        return twin;
    }

    private Twin twin(About about, Asked asked) {
        return switch (asked) {
            case Choose it -> choice(about, it);
            case Type it -> shortText(about, it);
            case Count it -> new Numbers(setting, tags, remarks).twin(about, it, () -> general(""));
            case Match it -> Matches.twin(about, setting.prompt(), it, tags, remarks);
            case Arrange it -> order(about, it);
            case Alien(String reason) -> new Twin.None(reason);
        };
    }

    private About about(String id) {
        return new About(
                id,
                setting.hints().stream().findFirst(),
                Optional.empty(),
                tags.difficulty(),
                tags.competencies(),
                Optional.empty());
    }

    private void tellWhatIsLeft() {
        setting.hints().stream()
                .skip(1)
                .forEach(it -> remarks.changed("Un seul indice est gardé. L'autre : " + Sentences.whole(it) + "."));
        if (!setting.general().isEmpty() && !generalUsed) {
            remarks.changed("Le retour général n'a pas de place ici : " + Sentences.whole(setting.general()) + ".");
        }
        if (!tags.unknown().isEmpty()) {
            remarks.changed("Étiquettes non reprises : " + String.join(", ", tags.unknown()) + ".");
        }
    }

    /** The feedback of a reply: its own, else what is said when right or wrong, else what is said to all. */
    private String feedback(Reply reply, boolean right) {
        return reply.feedback().isEmpty()
                ? general(right ? setting.whenRight() : setting.whenWrong())
                : reply.feedback();
    }

    private String general(String nearer) {
        if (!nearer.isEmpty()) {
            return nearer;
        }
        if (!setting.general().isEmpty()) {
            generalUsed = true;
            remarks.changed("Le retour général sert là où une réponse n'avait pas le sien.");
        }
        return setting.general();
    }

    private Twin choice(About about, Choose it) {
        int count = it.replies().size();
        if (count < 2 || count > MOST_OPTIONS) {
            return new Twin.None(
                    "Cette question a %d réponses à choisir. Ici, il y en a de 2 à %d.".formatted(count, MOST_OPTIONS));
        }
        var options = it.replies().stream()
                .map(reply -> {
                    boolean right = it.one() ? reply.percent() >= ALL : reply.percent() > 0;
                    return new Option(reply.text(), right, feedback(reply, right));
                })
                .toList();
        long rights = options.stream().filter(Option::right).count();
        if (rights == 0) {
            return new Twin.None("Aucune réponse n'est tout à fait juste.");
        }
        tellWeights(it, rights);
        if (!setting.whenPartly().isEmpty() && rights > 1) {
            remarks.changed("Le retour « en partie juste » n'a pas de place ici : "
                    + Sentences.whole(setting.whenPartly()) + ".");
        }
        return new Twin.Found(new Choice(about, setting.prompt(), options, it.shuffle()));
    }

    private void tellWeights(Choose it, long rights) {
        if (it.one()) {
            it.replies().stream()
                    .filter(reply -> reply.percent() > 0 && reply.percent() < ALL)
                    .forEach(reply -> remarks.changed("%s valait %s %% des points. Ici, cette réponse n'est pas juste."
                            .formatted(Sentences.quoted(reply.text()), number(reply.percent()))));
            if (rights > 1) {
                remarks.changed("Une seule des bonnes réponses suffisait. Ici, il faut les choisir toutes.");
            }
            return;
        }
        var weights =
                it.replies().stream().map(Reply::percent).filter(w -> w > 0).distinct();
        if (weights.count() > 1) {
            remarks.changed("Les bonnes réponses n'avaient pas le même poids. Ici, elles comptent autant.");
        }
        double share = -100.0 / rights;
        boolean same = it.replies().stream()
                .filter(reply -> reply.percent() <= 0)
                .allMatch(reply -> Math.abs(reply.percent() - share) < 1);
        if (!same) {
            remarks.changed("Les mauvaises réponses avaient leur poids. Ici, chacune annule une bonne réponse.");
        }
    }

    private Twin shortText(About about, Type it) {
        if (it.replies().size() > MOST_REPLIES) {
            return new Twin.None(tooMany(it.replies().size()));
        }
        var answers = new ArrayList<Option>();
        var otherwise = "";
        for (var reply : it.replies()) {
            var text = TypedAnswers.text(reply, remarks);
            boolean right = TypedAnswers.isRight(reply, remarks);
            if (text.isEmpty() && right) {
                return new Twin.None("Toute réponse y est juste : rien n'est à vérifier.");
            }
            if (text.isEmpty()) {
                otherwise = reply.feedback();
            } else if (answers.stream().anyMatch(known -> known.text().equals(text))) {
                remarks.changed("La réponse " + Sentences.quoted(text) + " était deux fois. La première est gardée.");
            } else {
                answers.add(new Option(text, right, feedback(reply, right)));
            }
        }
        if (answers.stream().noneMatch(Option::right)) {
            return new Twin.None("Aucune réponse n'est juste.");
        }
        if (answers.size() > MOST_ANSWERS) {
            return new Twin.None(tooMany(answers.size()));
        }
        var others = otherwise.isEmpty() ? general(setting.whenWrong()) : otherwise;
        Set<Leniency> forgive =
                tags.forgive().orElse(it.caseMatters() ? EnumSet.noneOf(Leniency.class) : EnumSet.of(Leniency.CASE));
        return new Twin.Found(new ShortText(about, setting.prompt(), answers, others, forgive));
    }

    private static String tooMany(int answers) {
        return "%d réponses sont prévues. Ici, %d au plus.".formatted(answers, MOST_ANSWERS);
    }

    private Twin order(About about, Arrange it) {
        int count = it.items().size();
        if (count < LEAST_ITEMS || count > MOST_ITEMS) {
            return new Twin.None(
                    "%d éléments sont à ordonner. Ici, de %d à %d.".formatted(count, LEAST_ITEMS, MOST_ITEMS));
        }
        return new Twin.Found(new Order(about, setting.prompt(), items(it.items())));
    }

    private static List<Item> items(List<Reply> replies) {
        return IntStream.range(0, replies.size())
                .mapToObj(i -> new Item(replies.get(i).text(), replies.get(i).feedback()))
                .toList();
    }

    private static String number(double percent) {
        return percent == Math.rint(percent) ? "%.0f".formatted(percent) : "%.1f".formatted(percent);
    }
}
