package fr.declic.activity;

import java.util.List;

/**
 * A sheet of one's own: one ticks what one wants on it, adds lines, prints it. There is no wrong sheet.
 *
 * @param title the head of the sheet
 * @param items 2 to 12 lines to tick
 * @param own how many lines one may add, 0 to 5; what is written there stays in the browser
 * @param feedback what is said when the sheet is made
 */
public record Checklist(About about, String prompt, String title, List<String> items, int own, String feedback)
        implements Question {

    public Checklist {
        items = List.copyOf(items);
        Check.that(items.size() >= 2 && items.size() <= 12, "items", items.size());
        Check.that(own >= 0 && own <= 5, "own", own);
    }

    @Override
    public String type() {
        return "checklist";
    }
}
