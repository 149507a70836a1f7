package fr.declic.authoring.ui;

import fr.declic.content.Part.Block;
import fr.declic.content.Part.Practice;
import fr.declic.content.Part.Words;
import java.util.ArrayList;
import java.util.List;

/** A place of a step on the screen: words, which may still be none, or an activity. */
final class Slot {

    private Block block;

    Slot(Block block) {
        this.block = block;
    }

    Block block() {
        return block;
    }

    boolean isActivity() {
        return block instanceof Practice;
    }

    boolean isBlank() {
        return block instanceof Words && text().isBlank();
    }

    String text() {
        return switch (block) {
            case Words(var markdown) -> markdown;
            case Practice(var yaml) -> yaml;
        };
    }

    void write(String text) {
        block = switch (block) {
            case Words _ -> new Words(text);
            case Practice _ -> new Practice(text);
        };
    }

    /** Whether each is words, in their order; words that follow words are the same words. */
    static List<Boolean> kinds(List<Block> blocks) {
        var kinds = new ArrayList<Boolean>();
        for (var block : blocks) {
            boolean words = block instanceof Words;
            if (kinds.isEmpty() || !words || !kinds.getLast()) {
                kinds.add(words);
            }
        }
        return kinds;
    }
}
