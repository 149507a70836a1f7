package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.content.ContentProblem;
import fr.declic.content.HeadShape;
import fr.declic.content.Manuscript;
import fr.declic.content.ShapeLabels;
import fr.declic.content.YamlDraft;
import fr.declic.content.YamlDraft.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The head of a module: what it is about, for whom, from which sources. */
class HeadPanel extends Panel {

    private static final Set<String> ESSENTIAL =
            Set.of("title", "audience", "theme", "minutes", "objective", "can_do", "competencies", "prerequisites");
    private static final Set<String> SOURCES =
            Set.of("sources", "certainty", "checked_on", "review_every", "tested_with");
    private static final Set<String> BESIDE = Set.of("together", "guide");
    private static final Set<String> SETTINGS = Set.of("language", "authors", "licence", "coop_theme", "adapted_from");

    private final DraftView view;
    private final Panels parts;
    private final FaultList faults;
    private Optional<ShapeForm> form = Optional.empty();

    HeadPanel(DraftView view, Panels parts) {
        this.view = view;
        this.parts = parts;
        faults = new FaultList(view, it -> form.flatMap(drawn -> drawn.beside(it)));
        draw(false);
    }

    private void draw(boolean agreed) {
        removeAll();
        add(new H2(view.text("head")), faults);
        var yaml = view.desk().text().frontMatter();
        var read = yaml.flatMap(YamlDraft::read).filter(it -> Fit.fits(it, HeadShape.shape()));
        boolean comments = yaml.filter(YamlDraft::hasComments).isPresent();
        if (read.isEmpty()) {
            add(new Paragraph(view.text("head.no-form")), source());
        } else if (comments && !agreed) {
            add(
                    new Paragraph(getTranslation("authoring.activity.comments")),
                    Notice.button(getTranslation("authoring.activity.see-form"), () -> draw(true)),
                    source());
        } else {
            var words = new FormWords(parts.messages(), getLocale(), ShapeLabels.HEAD);
            var drawn = new ShapeForm(
                            "head",
                            HeadShape.shape(),
                            new Front(read.orElseThrow()),
                            words,
                            new FormChoices(view, parts.library(), getLocale()),
                            new FilesDesk(view))
                    .with(List.of(
                            new ShapeForm.Group("", ESSENTIAL),
                            new ShapeForm.Group(view.text("head.sources"), SOURCES),
                            new ShapeForm.Group(view.text("head.beside"), BESIDE),
                            new ShapeForm.Group(view.text("head.settings"), SETTINGS)));
            form = Optional.of(drawn);
            add(drawn, new ModuleName(view, parts, words));
        }
        faults.refresh();
    }

    private Typed source() {
        return Typed.area(
                "head",
                view.text("head.source"),
                view.desk().text().head(),
                20_000,
                typed -> view.type(text -> text.withHead(ended(typed))));
    }

    private static String ended(String head) {
        return head.endsWith("\n") ? head : head + "\n";
    }

    @Override
    void refresh() {
        form.ifPresent(ShapeForm::refresh);
        faults.refresh();
    }

    /** The YAML of the head. */
    private final class Front implements ShapeForm.Sheet {

        private Named now;

        Front(Named now) {
            this.now = now;
        }

        @Override
        public Named now() {
            return now;
        }

        @Override
        public void keep(Named changed) {
            now = changed;
            var yaml = YamlDraft.write(changed, HeadShape.shape());
            view.type(text -> text.withFrontMatter(yaml));
        }

        @Override
        public List<ContentProblem> problems() {
            return view.desk().reading().in(view.desk().text(), Manuscript.HEAD);
        }
    }
}
