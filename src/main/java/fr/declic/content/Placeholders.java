package fr.declic.content;

import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Named;
import fr.declic.content.YamlDraft.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that nobody has replaced yet: those of a {@link Starter}, and those of a template, which say so themselves.
 */
public final class Placeholders {

    private static final Set<String> ALL = all();

    /** What words of a template say, in {@code modules-content/templates/}. */
    private static final Pattern SAYS_SO = Pattern.compile("(?isU)(?:.*\\bà écrire ?:.*|à remplacer ?:.*)");

    private Placeholders() {}

    /** Whether a text, a line of a step, or the name of a picture is still one that it came with. */
    public static boolean isOne(String text) {
        var bare = text.strip();
        return ALL.contains(bare) || SAYS_SO.matcher(bare).matches();
    }

    /** Where an activity still has words, or the picture, that it came with. */
    public static List<DraftPath> in(Named activity, Shape shape) {
        var found = new ArrayList<DraftPath>();
        each(activity, shape, DraftPath.ROOT, (path, text) -> {
            if (isOne(text)) {
                found.add(path);
            }
        });
        return found;
    }

    private static Set<String> all() {
        return ActivityShape.all().stream()
                .<String>mapMulti((shape, out) -> {
                    var draft = YamlDraft.read(shape.starter("x", "y").yaml()).orElseThrow();
                    each(draft, shape.shape(), DraftPath.ROOT, (_, text) -> out.accept(text.strip()));
                })
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Each text for people, each name of a picture. */
    private static void each(Named draft, Shape shape, DraftPath here, BiConsumer<DraftPath, String> with) {
        draft.values().forEach((key, value) -> {
            var path = here.key(key);
            shape.field(key, draft).ifPresent(field -> each(value, field.kind(), path, with));
        });
    }

    private static void each(YamlDraft value, FieldKind kind, DraftPath path, BiConsumer<DraftPath, String> with) {
        switch (value) {
            case Text it when isForPeople(kind) -> with.accept(path, it.value());
            case Items(var items) -> {
                for (int i = 0; i < items.size(); i++) {
                    if (items.get(i) instanceof Named named && kind instanceof FieldKind.Groups groups) {
                        each(named, groups.shape(), path.item(i), with);
                    } else {
                        each(items.get(i), kind, path.item(i), with);
                    }
                }
            }
            case Text _, Named _ -> {}
        }
    }

    private static boolean isForPeople(FieldKind kind) {
        return switch (kind) {
            case FieldKind.Line _,
                    FieldKind.Inline _,
                    FieldKind.Passage _,
                    FieldKind.Lines _,
                    FieldKind.People _,
                    FieldKind.Picture _ -> true;
            case FieldKind.Word(var form) -> form == FieldKind.Form.PERSON;
            case FieldKind.Fixed _,
                    FieldKind.Id _,
                    FieldKind.Flag _,
                    FieldKind.Number _,
                    FieldKind.OneOf _,
                    FieldKind.ManyOf _,
                    FieldKind.Ref _,
                    FieldKind.Refs _,
                    FieldKind.Competencies _,
                    FieldKind.Words _,
                    FieldKind.Day _,
                    FieldKind.Place _,
                    FieldKind.Pages _,
                    FieldKind.Groups _ -> false;
        };
    }
}
