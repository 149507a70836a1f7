package fr.declic.competency;

import fr.declic.content.Shelf;
import fr.declic.learning.Notebook;
import fr.declic.learning.Progress;
import fr.declic.place.PlaceSettings;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What stands in the current learner's notebook. Empty for who has not begun. */
@Service
@PreAuthorize("permitAll()")
public class MyNotebook {

    private final MyLevels levels;
    private final Notebook notebook;
    private final Shelf shelf;
    private final PlaceSettings place;
    private final Clock clock;

    MyNotebook(MyLevels levels, Notebook notebook, Shelf shelf, PlaceSettings place, Clock clock) {
        this.levels = levels;
        this.notebook = notebook;
        this.shelf = shelf;
        this.place = place;
        this.clock = clock;
    }

    /**
     * A notebook.
     *
     * @param progresses the module last touched first
     * @param fading the codes of what was acquired so long ago that one may want to see it again
     */
    public record Opened(
            List<Standing> standings, List<Progress> progresses, Set<String> fading, Optional<Suggestion> next) {}

    public Opened open() {
        var now = clock.instant();
        var fade = Period.ofMonths(place.current().rhythm().fadeMonths());
        var standings = levels.all();
        var progresses = notebook.all();
        return new Opened(
                standings,
                progresses,
                standings.stream()
                        .filter(standing -> standing.toReview(now, fade))
                        .map(Standing::code)
                        .collect(Collectors.toSet()),
                Suggestion.of(shelf.library(), progresses, standings, now, fade));
    }
}
