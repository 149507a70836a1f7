package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.declic.authoring.Difference;
import fr.declic.authoring.Difference.Changed;
import fr.declic.authoring.Difference.Line;
import fr.declic.authoring.Difference.Run;
import fr.declic.content.Manuscript;
import java.util.List;
import java.util.Locale;

/** A difference to read. What is new is underlined and marked +, what is gone is struck and marked −; both are said. */
class DifferenceBox extends Div {

    DifferenceBox(Manuscript before, Manuscript after, ToldText told) {
        this(before, after, List.of(), told);
    }

    /** @param files names of files that are new, other or gone */
    DifferenceBox(Manuscript before, Manuscript after, List<String> files, ToldText told) {
        addClassName("difference");
        var difference = Difference.between(before, after, told);
        if (difference.none() && files.isEmpty()) {
            add(new Paragraph(text("none")));
        }
        difference.parts().forEach(it -> add(part(it)));
        if (!files.isEmpty()) {
            add(new Paragraph(text("files", String.join(", ", files))));
        }
    }

    private Div part(Changed part) {
        boolean head = part.key().equals(Manuscript.HEAD);
        var tag = new Span(text(head ? "head.changed" : part.kind().name().toLowerCase(Locale.ROOT)));
        tag.addClassName("tag");
        var heading = new H3();
        heading.add(new Span(head ? text("head") : part.title()), tag);
        var box = new Div(heading);
        part.lines().stream().filter(line -> !isBlank(line)).forEach(line -> box.add(line(line)));
        return box;
    }

    private static boolean isBlank(Line line) {
        return !line.runs().isEmpty()
                && line.runs().stream().allMatch(it -> it.text().isBlank());
    }

    private Paragraph line(Line line) {
        var shown = new Paragraph();
        shown.addClassName("line-of-text");
        if (line.runs().isEmpty()) {
            shown.setText("…");
            shown.addClassName("soft");
        }
        line.runs().forEach(run -> shown.getElement().appendChild(run(run)));
        return shown;
    }

    private Element run(Run run) {
        return switch (run.mark()) {
            case KEPT -> new Element("span").setText(run.text());
            case INSERTED -> marked("ins", "inserted", run.text());
            case DELETED -> marked("del", "deleted", run.text());
        };
    }

    private Element marked(String tag, String said, String words) {
        var before = new Element("span").setAttribute("class", "sr-only").setText(text(said) + " ");
        return new Element(tag).appendChild(before, new Element("span").setText(words));
    }

    private String text(String key, Object... args) {
        return getTranslation("authoring.difference." + key, args);
    }
}
