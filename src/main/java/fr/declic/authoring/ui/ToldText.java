package fr.declic.authoring.ui;

import fr.declic.authoring.Difference.Telling;
import fr.declic.content.ActivityShape;
import fr.declic.content.DraftPath;
import fr.declic.content.FieldKind;
import fr.declic.content.FieldKind.Target;
import fr.declic.content.HeadShape;
import fr.declic.content.Library;
import fr.declic.content.Manuscript;
import fr.declic.content.Part;
import fr.declic.content.Shape;
import fr.declic.content.ShapeLabels;
import fr.declic.content.YamlDraft;
import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Named;
import fr.declic.content.YamlDraft.Text;
import fr.declic.platform.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A module's text as its forms call things: a line for each field, such as "Réponse : Dans la prise plate". What no form
 * could show, and what has comments, is told as it is written. Pure.
 */
final class ToldText implements Telling {

    private static final String TYPE = "type";

    /** Where an activity has its type. */
    private static final String STEP = "step";

    private final Messages messages;
    private final Locale locale;
    private final FormWords step;
    private final LibraryChoices library;

    ToldText(Messages messages, Library library, Locale locale) {
        this.messages = messages;
        this.locale = locale;
        this.library = new LibraryChoices(library, locale);
        this.step = new FormWords(messages, locale, STEP);
    }

    @Override
    public String head(String written) {
        var manuscript = Manuscript.of(written);
        return manuscript
                .frontMatter()
                .flatMap(yaml -> told(yaml, ShapeLabels.HEAD, HeadShape.shape()))
                .map(it -> it + manuscript.withFrontMatter("").head().replaceFirst("---\n---\n", "\n"))
                .orElse(written);
    }

    @Override
    public String naming(Part part) {
        var lines = new ArrayList<String>();
        lines.add(line(messages.getTranslation("authoring.draft.step.title", locale), part.title()));
        if (!part.review()) {
            lines.add(line(step.label(DraftPath.of("id")), part.id()));
        }
        part.sound().ifPresent(it -> lines.add(line(text("sound"), it)));
        return String.join("\n", lines);
    }

    private String line(String label, String value) {
        return text("field", label, value);
    }

    private String text(String name, Object... args) {
        return messages.getTranslation("authoring.difference." + name, locale, args);
    }

    @Override
    public String body(Part part) {
        return part.blocks().stream()
                .map(it -> switch (it) {
                    case Part.Words(var markdown) -> markdown;
                    case Part.Practice(var yaml) -> activity(yaml).orElse(yaml);
                })
                .collect(Collectors.joining("\n\n"));
    }

    private Optional<String> activity(String yaml) {
        return YamlDraft.read(yaml)
                .flatMap(it -> ActivityShape.of(it.text(DraftPath.of(TYPE))))
                .flatMap(it -> told(yaml, it.type(), it.shape()));
    }

    private Optional<String> told(String yaml, String type, Shape shape) {
        return YamlDraft.read(yaml)
                .filter(it -> !YamlDraft.hasComments(yaml) && Fit.fits(it, shape))
                .map(it -> new Fields(new FormWords(messages, locale, type)).of(it, shape, DraftPath.ROOT))
                .map(it -> it.collect(Collectors.joining("\n")));
    }

    /** A line for each field of one activity, or of the head. */
    private final class Fields {

        private final FormWords words;

        Fields(FormWords words) {
            this.words = words;
        }

        Stream<String> of(Named group, Shape shape, DraftPath at) {
            return group.values().entrySet().stream().flatMap(it -> {
                var path = at.key(it.getKey());
                return shape.field(it.getKey(), group)
                        .map(field -> of(it.getValue(), field.kind(), path))
                        .orElseGet(() -> unknown(it.getKey(), it.getValue()));
            });
        }

        /** What the form does not know is told under its own name. */
        private Stream<String> unknown(String key, YamlDraft value) {
            return switch (value) {
                case Text(var written, var _) -> Stream.of(line(key, written));
                case Items(var items) -> items.stream().flatMap(it -> unknown(key, it));
                case Named(var values) -> values.entrySet().stream().flatMap(it -> unknown(it.getKey(), it.getValue()));
            };
        }

        private Stream<String> of(YamlDraft value, FieldKind kind, DraftPath path) {
            return switch (value) {
                case Text(var written, var _) -> Stream.of(line(words.label(path), said(written, kind, path)));
                case Named named ->
                    kind instanceof FieldKind.Groups(var _, var shape, var _) ? of(named, shape, path) : Stream.of();
                case Items(var items) -> items.stream().flatMap(it -> of(it, kind, path));
            };
        }

        private String said(String written, FieldKind kind, DraftPath path) {
            return switch (kind) {
                case FieldKind.Fixed _ -> messages.getTranslation("studio.type." + written, locale);
                case FieldKind.Flag _ -> List.of("true", "false").contains(written) ? text(written) : written;
                case FieldKind.OneOf(var names, var _) when names.contains(written) -> words.value(path, written);
                case FieldKind.ManyOf(var names, var _, var _)
                when names.contains(written) -> words.value(path, written);
                case FieldKind.Ref(Target.ThemeCode _) -> called(written, library.themes());
                case FieldKind.Ref(Target.OtherModule _) -> called(written, library.modules());
                case FieldKind.Refs(Target.OtherModule _, var _) -> called(written, library.modules());
                case FieldKind.Competencies _ -> called(written, library.competencies());
                default -> written;
            };
        }

        private static String called(String written, List<Choice> all) {
            return all.stream()
                    .filter(it -> it.value().equals(written))
                    .map(Choice::name)
                    .findFirst()
                    .orElse(written);
        }
    }
}
