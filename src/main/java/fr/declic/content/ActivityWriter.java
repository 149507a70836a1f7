package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.BrowserSim;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.FormSim;
import fr.declic.activity.Hotspot;
import fr.declic.activity.Hotspot.Shape;
import fr.declic.activity.ImageContext;
import fr.declic.activity.ImageCrop;
import fr.declic.activity.Lab;
import fr.declic.activity.Lab.FirstGesture;
import fr.declic.activity.Lab.MouseLab;
import fr.declic.activity.Lab.TouchLab;
import fr.declic.activity.Lab.TypingLab;
import fr.declic.activity.MailSim;
import fr.declic.activity.MapLab;
import fr.declic.activity.PasswordLab;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import fr.declic.language.Level;
import java.util.List;
import java.util.Map;

/** Writes one activity as its block says it. */
final class ActivityWriter {

    private ActivityWriter() {}

    static void write(Activity activity, YamlWriter out) {
        out.raw("\n```" + StepReader.ACTIVITY + "\n");
        out.plain("id", activity.id());
        out.plain("type", activity.type());
        out.quoted("prompt", activity.prompt());
        switch (activity) {
            case Choice it -> {
                options("options", it.options(), out);
                if (!it.shuffle()) {
                    out.plain("shuffle", false);
                }
            }
            case ShortText it -> {
                options("answers", it.answers(), out);
                out.quoted("feedback", it.otherwise());
                if (!it.forgive().equals(ShortText.forgiveAll())) {
                    out.plain(
                            "forgive",
                            it.forgive().stream()
                                    .sorted()
                                    .map(QuestionReader::name)
                                    .toList());
                }
            }
            case Order it ->
                out.mappings("items", it.items(), item -> {
                    out.quoted("text", item.text());
                    out.quoted("feedback", item.feedback());
                });
            case Sort it -> {
                out.quoted("boxes", it.boxes());
                out.mappings("cards", it.cards(), card -> {
                    out.quoted("text", card.text());
                    out.quoted("box", it.boxes().get(card.box()));
                    out.quoted("feedback", card.feedback());
                });
            }
            case Hotspot it -> {
                picture(it.picture(), it.alt(), out);
                out.mappings("spots", it.spots(), spot -> {
                    out.quoted("at", "%d %d %d %d".formatted(spot.left(), spot.top(), spot.width(), spot.height()));
                    if (spot.shape() == Shape.ELLIPSE) {
                        out.plain("shape", "ellipse");
                    }
                    option(spot.option(), out);
                });
            }
            case ImageContext it -> {
                picture(it.picture(), it.alt(), out);
                out.mappings("captions", it.captions(), caption -> {
                    option(caption.option(), out);
                    out.quoted("when", caption.when());
                    out.quoted("where", caption.where());
                });
            }
            case Estimate it -> {
                out.plain("least", it.least());
                out.plain("most", it.most());
                if (it.step() != 1) {
                    out.plain("step", it.step());
                }
                out.quoted("unit", it.unit());
                out.plain("figure", it.figure());
                out.plain("near", it.near());
                out.quoted("feedback", it.feedback());
                out.quoted("source", it.source());
                out.quoted("caution", it.caution());
            }
            case Scenario it -> scenario(it, out);
            case Checklist it -> {
                out.quoted("title", it.title());
                out.quoted("items", it.items());
                if (it.own() > 0) {
                    out.plain("own", it.own());
                }
                out.quoted("feedback", it.feedback());
            }
            case Rewrite it -> {
                out.block("text", it.text());
                if (it.reader() == Level.ADVISER) {
                    out.plain("reader", "adviser");
                }
                out.mappings("keep", it.keep(), keep -> {
                    out.quoted("words", keep.words());
                    out.quoted("feedback", keep.feedback());
                });
                out.block("example", it.example());
                out.quoted("feedback", it.feedback());
            }
            case TypingLab it -> {
                out.mappings("goals", it.exercises(), exercise -> {
                    out.plain("goal", Lab.goalId(exercise.goal()));
                    out.quoted("lines", exercise.lines());
                });
                out.quoted("feedback", it.feedback());
            }
            case FirstGesture it -> goals(it, out);
            case MouseLab it -> goals(it, out);
            case TouchLab it -> goals(it, out);
            case BrowserSim it -> BrowserSimYaml.write(it, out);
            case MailSim it -> MailSimYaml.write(it, out);
            case FormSim it -> FormSimYaml.write(it, out);
            case MapLab it -> MapLabYaml.write(it, out);
            case ImageCrop it -> ImageCropYaml.write(it, out);
            case PasswordLab it -> goals(it, out);
        }
        about(activity.about(), out);
        out.raw("```\n");
    }

    private static void scenario(Scenario it, YamlWriter out) {
        if (!it.meters().isEmpty()) {
            out.mappings("meters", it.meters(), meter -> {
                out.plain("id", meter.id());
                out.quoted("name", meter.name());
                out.plain("start", meter.start());
            });
        }
        out.mappingsApart("scenes", it.scenes(), scene -> {
            out.plain("id", scene.id());
            out.quoted("say", scene.say());
            scene.end().ifPresent(end -> {
                out.quoted("end", end.title());
                out.plain("worth", end.worth());
            });
            if (scene.end().isEmpty()) {
                out.mappings("turns", scene.turns(), turn -> turn(turn, out));
            }
        });
    }

    private static void turn(Scenario.Turn turn, YamlWriter out) {
        out.quoted("text", turn.text());
        out.plain("then", turn.then());
        if (!turn.effects().isEmpty()) {
            out.plain(
                    "effects",
                    turn.effects().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(it -> "%s %+d".formatted(it.getKey(), it.getValue()))
                            .toList());
        }
        turn.moment().ifPresent(it -> out.quoted("moment", it));
        out.quoted("feedback", turn.feedback());
    }

    private static void about(About about, YamlWriter out) {
        about.hint().ifPresent(it -> out.quoted("hint", it));
        about.taughtIn().ifPresent(it -> out.plain("taught_in", it));
        out.plain("difficulty", about.difficulty());
        if (!about.competencies().isEmpty()) {
            out.plain("competencies", about.competencies());
        }
        about.variantOf().ifPresent(it -> out.plain("variant_of", it));
    }

    private static void goals(Lab lab, YamlWriter out) {
        out.plain("goals", lab.goalIds());
        out.quoted("feedback", lab.feedback());
    }

    private static void picture(String name, String alt, YamlWriter out) {
        out.plain("picture", name);
        out.quoted("alt", alt);
    }

    private static void options(String key, List<Option> options, YamlWriter out) {
        out.mappings(key, options, option -> option(option, out));
    }

    private static void option(Option option, YamlWriter out) {
        out.quoted("text", option.text());
        if (option.right()) {
            out.plain("right", true);
        }
        out.quoted("feedback", option.feedback());
    }
}
