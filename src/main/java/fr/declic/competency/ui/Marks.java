package fr.declic.competency.ui;

import fr.declic.competency.Level;
import fr.declic.page.NotebookPage.Mark;
import fr.declic.page.Texts;

/** Levels as the pages show them. */
final class Marks {

    private Marks() {}

    static Mark of(Level level, Texts texts) {
        int rank = Math.max(0, level.ordinal() - Level.UNDER_WAY.ordinal());
        return new Mark(rank, texts.get("competency.level." + level.key()));
    }
}
