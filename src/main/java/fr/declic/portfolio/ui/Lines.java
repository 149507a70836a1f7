package fr.declic.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.declic.content.Framework.Competency;
import fr.declic.portfolio.Portfolio;
import fr.declic.portfolio.Portfolio.Line;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The competencies of a portfolio, under the names of their blocks. */
class Lines extends Div {

    /**
     * @param own whether the one who reads is the one whose it is
     * @param acts what one may do with each
     */
    Lines(Portfolio portfolio, boolean own, Function<Line, List<? extends Component>> acts) {
        var block = "";
        for (var line : portfolio.lines()) {
            if (!line.block().code().equals(block)) {
                block = line.block().code();
                add(new H2(heading(line.block())));
            }
            add(new LineCard(line, portfolio, own).with(acts.apply(line)));
        }
    }

    /** Its code and its name, in the reader's language. */
    static String heading(Competency competency) {
        var language = Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.FRENCH);
        return competency.code() + " · "
                + (language.getLanguage().equals("en") ? competency.nameEn() : competency.nameFr());
    }
}
