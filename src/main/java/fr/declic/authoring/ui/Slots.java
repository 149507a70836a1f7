package fr.declic.authoring.ui;

import fr.declic.content.Part;
import fr.declic.content.Part.Block;
import fr.declic.content.Part.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What stands in a part on the screen, in its order. */
final class Slots {

    private final List<Slot> all = new ArrayList<>();

    /** Those of a part; a step without any has words that are still to be written. */
    static Slots of(Part part) {
        var slots = new Slots();
        part.blocks().forEach(it -> slots.all.add(new Slot(it)));
        if (slots.all.isEmpty() && !part.review()) {
            slots.all.add(new Slot(new Words("")));
        }
        return slots;
    }

    List<Slot> all() {
        return List.copyOf(all);
    }

    int size() {
        return all.size();
    }

    /** From 0; −1 for one that was taken away. */
    int place(Slot slot) {
        return all.indexOf(slot);
    }

    /** Which of the activities it is, from 0. */
    int number(Slot slot) {
        return (int) all.stream().limit(place(slot)).filter(Slot::isActivity).count();
    }

    boolean beginsWithAnActivity() {
        return !all.isEmpty() && all.getFirst().isActivity();
    }

    boolean endsWithWords() {
        return !all.isEmpty() && !all.getLast().isActivity();
    }

    boolean hasAnActivity() {
        return all.stream().anyMatch(Slot::isActivity);
    }

    /** At a place, or at the end when there are fewer by now. */
    void insert(int place, Slot slot) {
        all.add(Math.min(place, all.size()), slot);
    }

    void remove(Slot slot) {
        all.remove(slot);
    }

    /** @return false if there is no such place */
    boolean move(Slot slot, int by) {
        int place = place(slot);
        if (place + by < 0 || place + by >= all.size()) {
            return false;
        }
        Collections.swap(all, place, place + by);
        return true;
    }

    /** What is to be kept: all but words that nobody has written yet. */
    List<Block> blocks() {
        return all.stream().filter(it -> !it.isBlank()).map(Slot::block).toList();
    }
}
