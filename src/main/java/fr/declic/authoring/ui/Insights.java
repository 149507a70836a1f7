package fr.declic.authoring.ui;

import fr.declic.authoring.Advice;
import fr.declic.content.Shelf;
import fr.declic.learning.ItemStatistics;
import org.springframework.stereotype.Component;

/** Makes what stands under the fields of the part that is open. */
@Component
class Insights {

    private final Advice advice;
    private final ItemStatistics statistics;
    private final Shelf shelf;

    Insights(Advice advice, ItemStatistics statistics, Shelf shelf) {
        this.advice = advice;
        this.statistics = statistics;
        this.shelf = shelf;
    }

    Insight of(DraftView view) {
        return new Insight(new HintList(view, advice), new ItemFigures(view, statistics, shelf.library()));
    }
}
