package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Paragraph;
import fr.declic.authoring.ModuleEditor.Colleague;
import java.util.List;
import java.util.stream.Collectors;

/** Who else has the draft open. */
class Company extends Paragraph {

    private List<Colleague> shown = List.of();

    Company() {
        addClassName("company");
        getElement().setAttribute("role", "status");
    }

    void show(List<Colleague> others) {
        if (others.equals(shown)) {
            return;
        }
        shown = List.copyOf(others);
        setText(
                others.isEmpty()
                        ? ""
                        : getTranslation(
                                "authoring.draft.company",
                                others.stream()
                                        .map(it -> it.name().isEmpty()
                                                ? getTranslation("authoring.draft.someone")
                                                : it.name())
                                        .distinct()
                                        .collect(Collectors.joining(", "))));
    }
}
