package fr.declic.content;

import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Named;
import java.util.List;

/** Whether a key must, may or must not be there, which may depend on the keys beside it. */
public sealed interface Presence {

    /** It must be there. */
    record Needed() implements Presence {}

    /** It may be there. */
    record Free() implements Presence {}

    /** It must be there when this holds, and may be otherwise. */
    record NeededWhen(Condition condition) implements Presence {}

    /** It must not be there unless this holds; then it must or may. */
    record OnlyWhen(Condition condition, boolean needed) implements Presence {}

    /** Something about the keys beside one. */
    sealed interface Condition {
        /** The other key has one of these values. */
        record Is(String key, List<String> values) implements Condition {
            public Is {
                values = List.copyOf(values);
            }
        }

        /** The other key is there. */
        record Given(String key) implements Condition {}

        /** The other key is not there. */
        record NotGiven(String key) implements Condition {}

        /** The other key is there, with an empty list. */
        record Empty(String key) implements Condition {}

        default boolean holds(Named beside) {
            return switch (this) {
                case Is(var key, var values) -> values.contains(beside.text(DraftPath.of(key)));
                case Given(var key) -> beside.values().containsKey(key);
                case NotGiven(var key) -> !beside.values().containsKey(key);
                case Empty(var key) ->
                    beside.values().get(key) instanceof Items items
                            && items.items().isEmpty();
            };
        }
    }

    /** Whether the key must be there. */
    default boolean needs(Named beside) {
        return switch (this) {
            case Needed() -> true;
            case Free() -> false;
            case NeededWhen(var condition) -> condition.holds(beside);
            case OnlyWhen(var condition, var needed) -> needed && condition.holds(beside);
        };
    }

    /** Whether the key may be there: a form shows the field then. */
    default boolean allows(Named beside) {
        return switch (this) {
            case Needed(), Free(), NeededWhen _ -> true;
            case OnlyWhen it -> it.condition().holds(beside);
        };
    }
}
