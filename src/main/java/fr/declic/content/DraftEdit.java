package fr.declic.content;

import fr.declic.content.DraftPath.Part;
import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Named;
import fr.declic.content.YamlDraft.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Finds and changes values in drafts. */
final class DraftEdit {

    private static final DraftPath ID = DraftPath.of("id");
    private static final int LONGEST_ID = 55;

    private DraftEdit() {}

    static Optional<YamlDraft> at(YamlDraft draft, DraftPath path) {
        var here = Optional.of(draft);
        for (var part : path.parts()) {
            here = here.flatMap(it -> child(it, part));
        }
        return here;
    }

    private static Optional<YamlDraft> child(YamlDraft draft, Part part) {
        return switch (part) {
            case Part.Key(var name) ->
                draft instanceof Named named
                        ? Optional.ofNullable(named.values().get(name))
                        : Optional.empty();
            case Part.Item(var place) ->
                draft instanceof Items(var items) && place < items.size()
                        ? Optional.of(items.get(place))
                        : Optional.empty();
        };
    }

    /** With what a change makes of the value at a path; where the change gives none, the key or the item goes. */
    static Named change(Named draft, DraftPath path, UnaryOperator<Optional<YamlDraft>> change) {
        var changed = change(Optional.of(draft), path.parts(), change);
        return changed.orElse(YamlDraft.EMPTY) instanceof Named named ? named : draft;
    }

    private static Optional<YamlDraft> change(
            Optional<YamlDraft> here, List<Part> way, UnaryOperator<Optional<YamlDraft>> change) {
        if (way.isEmpty()) {
            return change.apply(here);
        }
        var rest = way.subList(1, way.size());
        return switch (way.getFirst()) {
            case Part.Key key -> {
                var values = new LinkedHashMap<>(named(here).values());
                change(here.flatMap(it -> child(it, key)), rest, change)
                        .ifPresentOrElse(it -> values.put(key.name(), it), () -> values.remove(key.name()));
                yield Optional.of(new Named(values));
            }
            case Part.Item item -> {
                var items = new ArrayList<>(items(here));
                if (item.place() > items.size()) {
                    throw new IllegalArgumentException("no item " + (item.place() + 1));
                }
                var value = change(here.flatMap(it -> child(it, item)), rest, change);
                if (item.place() < items.size()) {
                    items.remove(item.place());
                }
                value.ifPresent(it -> items.add(item.place(), it));
                yield Optional.of(new Items(items));
            }
        };
    }

    static Named inserted(Named draft, DraftPath list, int place, YamlDraft item) {
        return changeItems(draft, list, items -> items.add(place, item));
    }

    static Named moved(Named draft, DraftPath list, int from, int to) {
        return changeItems(draft, list, items -> items.add(to, items.remove(from)));
    }

    static Named doubled(Named draft, DraftPath list, int place) {
        return changeItems(draft, list, items -> items.add(place + 1, underFreeId(items.get(place), items)));
    }

    private static Named changeItems(Named draft, DraftPath list, Consumer<List<YamlDraft>> change) {
        return change(draft, list, here -> {
            var items = new ArrayList<>(items(here));
            change.accept(items);
            return Optional.of(new Items(items));
        });
    }

    private static YamlDraft underFreeId(YamlDraft item, List<YamlDraft> items) {
        if (!(item instanceof Named named) || named.text(ID).isEmpty()) {
            return item;
        }
        return named.with(ID, new Text(freeId(named.text(ID), ids(items)), true));
    }

    /** The ids of parts. */
    static Set<String> ids(List<YamlDraft> items) {
        return items.stream()
                .map(it -> it instanceof Named named ? named.text(ID) : "")
                .collect(Collectors.toSet());
    }

    /** An id that is free stays; {@code reponse} gives {@code reponse-2}, and {@code reponse-2} gives the next one. */
    static String freeId(String id, Set<String> taken) {
        if (!taken.contains(id)) {
            return id;
        }
        var stem = StringUtils.left(id.replaceFirst("-[0-9]{1,3}$", ""), LONGEST_ID);
        int number = 2;
        while (taken.contains(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    /** A mapping; a blank text stands for an empty one, since an empty one cannot be written. */
    private static Named named(Optional<YamlDraft> here) {
        return switch (here.orElse(YamlDraft.EMPTY)) {
            case Named it -> it;
            case Text it when it.value().isBlank() -> YamlDraft.EMPTY;
            case Text _, Items _ -> throw new IllegalArgumentException("no mapping");
        };
    }

    private static List<YamlDraft> items(Optional<YamlDraft> here) {
        return switch (here.orElse(new Items(List.of()))) {
            case Items(var items) -> items;
            case Text it when it.value().isBlank() -> List.of();
            case Text _, Named _ -> throw new IllegalArgumentException("no list");
        };
    }
}
