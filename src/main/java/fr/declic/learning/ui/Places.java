package fr.declic.learning.ui;

import fr.declic.learning.Notebook;
import fr.declic.learning.Progress;
import fr.declic.page.ModulePlace;
import fr.declic.page.ModulePlace.State;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How far the learner is in each module, as the pages want it. */
final class Places {

    private Places() {}

    static Map<String, ModulePlace> of(Notebook notebook) {
        return notebook.all().stream().collect(Collectors.toMap(Progress::moduleId, Places::of));
    }

    private static ModulePlace of(Progress progress) {
        var state = progress.completed() ? State.DONE : State.STARTED;
        return new ModulePlace(state, Optional.of(progress.stepId()));
    }
}
