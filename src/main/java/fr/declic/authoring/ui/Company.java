package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Paragraph;
import fr.declic.authoring.ModuleEditor.Colleague;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who else has the draft open, and whether one has it open twice. A page that loads again leaves a trace of itself for a
 * moment: another window of one's own counts when it is there at two looks.
 */
class Company extends Paragraph {

    private boolean twice;

    Company() {
        addClassName("company");
        getElement().setAttribute("role", "status");
    }

    void show(List<Colleague> windows) {
        boolean mine = windows.stream().anyMatch(Colleague::self);
        var said = said(windows, mine && twice);
        twice = mine;
        if (!said.equals(getText())) {
            setText(said);
        }
    }

    private String said(List<Colleague> windows, boolean mine) {
        var names = windows.stream()
                .filter(it -> !it.self())
                .map(it -> it.name().isEmpty() ? getTranslation("authoring.draft.someone") : it.name())
                .distinct()
                .collect(Collectors.joining(", "));
        return Stream.of(
                        names.isEmpty() ? "" : getTranslation("authoring.draft.company", names),
                        mine ? getTranslation("authoring.draft.company.self") : "")
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
