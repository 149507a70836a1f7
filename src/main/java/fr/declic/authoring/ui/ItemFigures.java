package fr.declic.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.Manuscript;
import fr.declic.learning.ItemStatistics;
import fr.declic.learning.QuestionStatistics;
import fr.declic.learning.QuestionStatistics.Figures;
import fr.declic.platform.DataTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessException;

/**
 * How the questions of the open part are answered, as they are served now: in words, and in a table. Nothing for a module
 * that was never served, or a part without a question.
 */
class ItemFigures extends Div {

    private static final String READY = "declic-figures";

    private final FigureWords words = new FigureWords((key, args) -> getTranslation("authoring.figures." + key, args));

    private final DraftView view;
    private final ItemStatistics statistics;
    private final Library library;

    ItemFigures(DraftView view, ItemStatistics statistics, Library library) {
        this.view = view;
        this.statistics = statistics;
        this.library = library;
        addClassName("figures");
        getElement().addEventListener(READY, _ -> look());
    }

    /** Counting may take a while: the fields come first. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("setTimeout(() => this.dispatchEvent(new CustomEvent($0)))", READY);
    }

    private void look() {
        removeAll();
        var moduleId = view.desk().draft().moduleId();
        var prompts = library.revision(moduleId)
                .or(() -> library.example(moduleId))
                .map(it -> prompts(it.module()))
                .orElse(Map.of());
        if (prompts.isEmpty()) {
            return;
        }
        try {
            statistics.of(moduleId).stream()
                    .filter(it -> prompts.containsKey(it.activityId()))
                    .forEach(it -> add(box(it, prompts.getOrDefault(it.activityId(), ""), prompts.size() > 1)));
        } catch (DataAccessException later) {
            // The figures can wait; the text cannot.
        }
    }

    /** What the open part asks in the text that is served, by the ids of its questions. */
    private Map<String, String> prompts(CourseModule module) {
        var asked = view.key().equals(Manuscript.REVIEW)
                ? module.review().stream()
                : module.step(view.key()).stream().flatMap(it -> it.activity().stream());
        var prompts = new LinkedHashMap<String, String>();
        asked.forEach(it -> prompts.put(it.id(), it.prompt()));
        return prompts;
    }

    private NativeDetails box(QuestionStatistics question, String prompt, boolean several) {
        var inside = new Div(new Paragraph(words.say("of-served")));
        question.figures()
                .ifPresentOrElse(it -> fill(inside, it), () -> inside.add(new Paragraph(words.say("too-few"))));
        var title = question.figures().map(it -> words.title(it)).orElseGet(() -> words.say("title"));
        return new NativeDetails(several ? prompt + " – " + title : title, inside);
    }

    private void fill(Div inside, Figures figures) {
        var list = new UnorderedList();
        words.sentences(figures).forEach(it -> list.add(new ListItem(it)));
        inside.add(list);
        var slips = words.slips(figures);
        if (!slips.isEmpty()) {
            var shown = new UnorderedList();
            slips.forEach(it -> shown.add(new ListItem(it)));
            inside.add(new Paragraph(words.say("slips")), shown);
        }
        inside.add(new NativeDetails(words.say("table"), table(figures)));
    }

    private DataTable table(Figures figures) {
        var table = new DataTable(
                words.say("table"),
                Stream.of("measure", "value", "interval").map(words::say).toList());
        words.rows(figures).forEach((List<String> row) -> table.row(row.toArray()));
        return table;
    }
}
